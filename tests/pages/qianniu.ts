import { plainContenteditable } from '../editors/plain-contenteditable.ts';
import type { SitePage } from './site-page.ts';

/** Nothing of its page is known but the address: a field with a Send button. */
export const qianniu: SitePage = {
  site: 'qianniu',
  title: '千牛',
  url: 'https://qn.taobao.com/home.htm/chat',
  language: 'zh-CN',
  mode: 'generic',
  audience: 'unknown',
  reads: false,
  editor: plainContenteditable,
  body: (editor) => `<div>${editor}<button data-send>发送</button></div>`,
  send: 'Enter',
};
