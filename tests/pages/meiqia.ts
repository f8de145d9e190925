import { plainContenteditable } from '../editors/plain-contenteditable.ts';
import type { SitePage } from './site-page.ts';

/** Nothing of its page is known but the address: a field with a Send button. */
export const meiqia: SitePage = {
  site: 'meiqia',
  title: '美洽',
  url: 'https://app.meiqia.com/chat',
  language: 'zh-CN',
  mode: 'generic',
  audience: 'unknown',
  reads: false,
  editor: plainContenteditable,
  body: (editor) => `<div>${editor}<button data-send>发送</button></div>`,
  send: 'Enter',
};
