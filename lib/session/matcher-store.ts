import { createFinder, type Finder } from '../engine/finder.ts';
import { languageOf } from '../engine/locale.ts';
import { createMatcher, type Matcher } from '../engine/scan.ts';
import { sentencesOf } from '../engine/sentences.ts';
import { report } from '../log.ts';
import { tablesFromText } from '../phrasebook/pack.ts';

/** The matchers of one tab, loaded when a draft is first seen in their language. */
export interface MatcherStore {
  /** What is loaded of the languages of a text; asks for the rest and calls back when some has come. */
  matchersFor(text: string, onLoaded: () => void): readonly Matcher[];
}

/** Locale of the book that reads a language. */
const LOCALES = { en: 'en', zh: 'zh-CN' } as const;

/** @param load gives a locale's tables as text, or undefined where there is no book */
export function createMatcherStore(load: (locale: string) => Promise<string | undefined>): MatcherStore {
  let loaded: readonly Matcher[] = [];
  const asked = new Set<string>();
  const coming = new Map<string, Promise<void>>();
  const fetchLocale = async (locale: string): Promise<void> => {
    try {
      const text = await load(locale);
      if (text !== undefined) loaded = [...loaded, createMatcher(tablesFromText(text))];
    } catch (error) {
      // The next check asks again.
      asked.delete(locale);
      report(`loading the ${locale} phrasebook`, error);
    }
    coming.delete(locale);
  };
  return {
    matchersFor(text, onLoaded) {
      if (asked.size === Object.keys(LOCALES).length && coming.size === 0) return loaded;
      const missing = (locale: string): boolean => !asked.has(locale) || coming.has(locale);
      for (const locale of localesOf(text, missing)) {
        if (!asked.has(locale)) {
          asked.add(locale);
          coming.set(locale, fetchLocale(locale));
        }
        // Whoever else needs it, as another composer of the page, waits for the same.
        coming.get(locale)?.then(onLoaded);
      }
      return loaded;
    },
  };
}

/** A finder over the store's matchers, made anew only when another matcher has come. */
export function createFinderSource(store: MatcherStore): (text: string, onLoaded: () => void) => Finder {
  let finder: Finder | undefined;
  let made: readonly Matcher[] = [];
  return (text, onLoaded) => {
    const matchers = store.matchersFor(text, onLoaded);
    if (!finder || matchers !== made) {
      made = matchers;
      finder = createFinder(matchers);
    }
    return finder;
  };
}

const HAN = /[\u3400-\u9fff\uf900-\ufaff]/;
const LETTER = /[a-z]/i;

/** Books still wanted of the languages that the sentences are in; a text too short to tell counts as English. */
function localesOf(text: string, wanted: (locale: string) => boolean): ReadonlySet<string> {
  const locales = new Set<string>();
  const [zh, en] = [wanted(LOCALES.zh) && HAN.test(text), wanted(LOCALES.en) && LETTER.test(text)];
  if (!zh && !en) return locales;
  for (const line of text.split('\n')) {
    // To tell a language is dear, and most lines can't be in the one that is still missing.
    if (!(zh && HAN.test(line)) && !(en && LETTER.test(line))) continue;
    for (const { from, to } of sentencesOf(line)) {
      const language = languageOf(line.slice(from, to));
      if (language === 'other') continue;
      const locale = language === 'zh' ? LOCALES.zh : LOCALES.en;
      if (wanted(locale)) locales.add(locale);
    }
  }
  return locales;
}
