import type { SiteAdapter } from './adapter.ts';
import { NOT_OWN } from './not-own.ts';

/** 抖店飞鸽, a chat. Address and thread from several public projects of 2025 and 2026; its field is found as on any page. It has no notes. */
export const feige: SiteAdapter = {
  id: 'feige',
  name: '抖店飞鸽',
  matches: ['https://im.jinritemai.com/*', 'https://pigeon.jinritemai.com/*'],
  fingerprint: [],
  experimental: ['composer', 'send'],
  composer: [],
  scope: [],
  conversation: undefined,
  audience: [{ always: true, tells: 'public' }],
  customer: {
    message: ['.msgItemWrap .messageNotMe'],
    text: ['pre', '.content'],
    item: '',
    time: '',
    leaveOut: NOT_OWN,
  },
  send: { buttons: [], keys: ['enter'] },
  quotes: [],
  picker: [],
};
