import { inflections } from '../inflect/inflections.ts';
import { buildLexicon } from '../inflect/lexicon.ts';
import type { LanguageData } from '../phrasebook/compile-book.ts';
import { traditionalVariants } from '../phrasebook/variants.ts';

/** What compiling a locale's books takes from compromise (English) or OpenCC (Chinese). */
export function languageData(locale: string): LanguageData {
  if (locale.startsWith('en')) return { inflect: inflections, lexicon: buildLexicon() };
  if (locale.startsWith('zh')) return { variants: traditionalVariants() };
  return {};
}
