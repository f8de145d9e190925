import type { SiteAdapter } from './adapter.ts';
import { ANYWHERE } from './anywhere.ts';

/** 千牛 on the web, as far as its chat is there. Only addresses are known from public code. */
export const qianniu: SiteAdapter = {
  id: 'qianniu',
  name: '千牛',
  matches: ['https://qn.taobao.com/*', 'https://myseller.taobao.com/*'],
  fingerprint: [],
  experimental: ['composer', 'audience', 'send'],
  composer: [],
  scope: [],
  conversation: undefined,
  audience: ANYWHERE,
  customer: undefined,
  send: { buttons: [], keys: ['enter'] },
  quotes: [],
  picker: [],
};
