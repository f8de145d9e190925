import { quill2 } from '../editors/quill.ts';
import { onPress } from './render-page.ts';
import type { SitePage } from './site-page.ts';

/** Nothing of its page is known but the address: tabs for replies and notes over an editor. */
export const udesk: SitePage = {
  site: 'udesk',
  title: 'Udesk',
  url: 'https://acme.s2.udesk.cn/entry/ticket/list/1',
  language: 'zh-CN',
  mode: 'generic',
  audience: 'unknown',
  reads: false,
  editor: quill2,
  body: (editor) => `<div role="tablist"><button role="tab" aria-selected="false" id="note">内部备注</button></div>
<div>${editor}<button data-send>回 复</button></div>
${onPress('#note', "note.ariaSelected = 'true'")}`,
  note: '#note',
  send: '[data-send]',
};
