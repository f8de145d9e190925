import type { SiteAdapter } from './adapter.ts';
import { NOT_OWN } from './not-own.ts';

/** 拼多多商家后台, a chat. From five public projects of 2025 and 2026. It has no notes. */
export const pinduoduo: SiteAdapter = {
  id: 'pinduoduo',
  name: '拼多多',
  matches: ['https://mms.pinduoduo.com/chat-merchant/*'],
  fingerprint: [],
  experimental: [],
  composer: ['textarea#replyTextarea'],
  scope: [],
  conversation: undefined,
  audience: [{ always: true, tells: 'public' }],
  customer: {
    message: ['#msgListContainer .onemsg .buyer-item'],
    text: ['.msg-content-box'],
    item: '',
    time: '',
    leaveOut: NOT_OWN,
  },
  send: { buttons: ['div.send-btn'], keys: ['enter'] },
  quotes: [],
  picker: [],
};
