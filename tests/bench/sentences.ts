import { sentencesOf } from '../../lib/engine/sentences.ts';
import type { Book } from '../../lib/phrasebook/book.ts';
import { exampleText } from '../../lib/phrasebook/details.ts';

/** Everyday sentences with nothing to mend, in which most of an agent's replies consist. */
export const PLAIN: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Thanks for the photos, they help a lot.',
    'I have checked order 10293 and the parcel left our warehouse on Tuesday.',
    'Could you tell me which colour you would like instead?',
    'Your refund of $35.00 went out this morning and should reach your account by Friday.',
    'To change the address, open Settings, choose Delivery and press Save.',
    'I have passed this to Ana in billing, who writes to you by 5 pm today.',
    'The second light blinks while the router pairs with the app.',
    'We received the jacket yesterday and sent the larger size out today.',
    'If it happens again, reply to this message and it comes straight to me.',
    'The booking for four people on Saturday evening is confirmed.',
  ],
  'zh-CN': [
    '照片收到了，谢谢您拍得这么清楚。',
    '我查了订单，包裹周二已经从仓库发出。',
    '您想换成哪个颜色呢？',
    '35.00元的退款今天上午已经退回，预计周五前到账。',
    '修改地址请打开设置，选择收货地址，再点保存。',
    '已经转给负责账单的陈晨，今天下午五点前她会联系您。',
    '路由器和手机配对时，第二个灯会闪烁。',
    '您寄回的外套昨天收到，大一码今天已寄出。',
    '如果再遇到这种情况，直接回复这条消息，我来跟进。',
    '周六晚上四位的座位已经为您留好。',
  ],
};

/** Sentences of a locale: every example of its book, and as many plain ones. */
export function benchSentences(book: Book): string[] {
  const examples = book.entries.flatMap((entry) => [...entry.flag, ...entry.pass].map(exampleText));
  const found = examples.flatMap((text) =>
    text.split('\n').flatMap((line) => sentencesOf(line).map(({ from, to }) => line.slice(from, to))),
  );
  const plain = PLAIN[book.locale] ?? [];
  return found.flatMap((sentence, index) => [sentence, plain[index % plain.length] ?? '']);
}
