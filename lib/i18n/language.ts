import type { Localized } from '../phrasebook/types.ts';

export const LANGUAGES = ['en', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The UI language that serves a BCP 47 tag best: Chinese of any kind reads zh-CN, everyone else English. */
export function languageFor(tag: string): Language {
  return primary(tag) === 'zh' ? 'zh-CN' : 'en';
}

export function sameLanguage(one: string, other: string): boolean {
  return primary(one) === primary(other);
}

/** A text in the UI language, with the language it turned out to be in (for `lang` attributes). */
export function localized(text: Localized, language: Language): { readonly text: string; readonly lang: Language } {
  const own = text[language];
  return own === undefined ? { text: text.en, lang: 'en' } : { text: own, lang: language };
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
