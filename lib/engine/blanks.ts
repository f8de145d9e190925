import type { Span } from './types.ts';

/** Blanks that a rewrite may leave for the agent, with the word shown in the reply. A closed list. */
export const BLANKS = ['time', 'name', 'next-step', 'alternative', 'reason', 'detail', 'amount'] as const;
export type Blank = (typeof BLANKS)[number];

const ENGLISH: Readonly<Record<Blank, string>> = {
  time: 'time',
  name: 'name',
  'next-step': 'next step',
  alternative: 'alternative',
  reason: 'reason',
  detail: 'detail',
  amount: 'amount',
};

const CHINESE: Readonly<Record<Blank, string>> = {
  time: '时间',
  name: '姓名',
  'next-step': '下一步',
  alternative: '其他方案',
  reason: '原因',
  detail: '具体情况',
  amount: '金额',
};

/** The blank as it stands in a reply, brackets included: `[time]`, `[时间]`. */
export function blankText(blank: Blank, locale: string): string {
  return `[${(locale.startsWith('zh') ? CHINESE : ENGLISH)[blank]}]`;
}

const ANY = new RegExp(`\\[(?:${[...Object.values(ENGLISH), ...Object.values(CHINESE)].join('|')})\\]`, 'gi');

/** Unfilled blanks of either language in a text, in order, brackets included. */
export function findBlanks(text: string): Span[] {
  if (!text.includes('[')) return [];
  return [...text.matchAll(ANY)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }));
}
