import type { SiteAdapter } from './adapter.ts';
import { BY_LOOKS } from './by-looks.ts';

/** 千牛 on the web, as far as its chat is there. Only addresses are known from public code. */
export const qianniu: SiteAdapter = {
  ...BY_LOOKS,
  id: 'qianniu',
  name: '千牛',
  matches: ['https://qn.taobao.com/*', 'https://myseller.taobao.com/*'],
  send: { buttons: [], keys: ['enter'] },
};
