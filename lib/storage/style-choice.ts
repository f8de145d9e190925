import type { Settings } from './settings.ts';

/** Languages that a customer may write and a book reads, as the engine names them. */
export const CUSTOMER_LANGUAGES = ['en', 'zh'] as const;
export type CustomerLanguage = (typeof CUSTOMER_LANGUAGES)[number];

type Chosen = Pick<Settings, 'style' | 'styleBySite' | 'styleByLanguage'>;

/** Where a reply is written, and to whom; what isn't known is left out. */
export interface StyleMoment {
  readonly site?: string | undefined;
  readonly language?: string | undefined;
}

/**
 * The style that the agent chose for a moment: of the site before that of the language before the one for all.
 * @param known ids there are; a choice of another, as of a book that was taken out, counts as none
 */
export function styleFor(
  { style, styleBySite, styleByLanguage }: Chosen,
  at: StyleMoment,
  known: readonly string[],
): string {
  const wanted = [own(styleBySite, at.site), own(styleByLanguage, at.language), style];
  return wanted.find((id) => id !== undefined && known.includes(id)) ?? 'default';
}

/** The style for a site, and by language where that is another. */
export function stylesAt(
  chosen: Chosen,
  site: string | undefined,
  known: readonly string[],
): { readonly usual: string; readonly byLanguage: Readonly<Record<string, string>> } {
  const usual = styleFor(chosen, { site }, known);
  const all = CUSTOMER_LANGUAGES.map((language) => [language, styleFor(chosen, { site, language }, known)] as const);
  return { usual, byLanguage: Object.fromEntries(all.filter(([, id]) => id !== usual)) };
}

function own(styles: Readonly<Record<string, string>>, key: string | undefined): string | undefined {
  return key !== undefined && Object.hasOwn(styles, key) ? styles[key] : undefined;
}
