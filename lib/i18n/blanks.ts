import type { Language } from './language.ts';
import { languageFor } from './language.ts';

export const BLANKS = ['time', 'name', 'next-step', 'alternative', 'reason', 'detail', 'amount'] as const;
export type Blank = (typeof BLANKS)[number];

const LABELS: Readonly<Record<Language, Readonly<Record<Blank, string>>>> = {
  en: {
    time: '[time]',
    name: '[name]',
    'next-step': '[next step]',
    alternative: '[alternative]',
    reason: '[reason]',
    detail: '[detail]',
    amount: '[amount]',
  },
  'zh-CN': {
    time: '[时间]',
    name: '[姓名]',
    'next-step': '[下一步]',
    alternative: '[其他方案]',
    reason: '[原因]',
    detail: '[具体情况]',
    amount: '[金额]',
  },
};

/** Labels of the blanks in a reply's own locale, which may differ from the language of the UI. */
export function blankLabels(locale: string): Readonly<Record<Blank, string>> {
  return LABELS[languageFor(locale)];
}
