import * as v from 'valibot';
import { defineItem } from './item.ts';

export const LANGUAGES = ['auto', 'en', 'zh-CN'] as const;

const styles = v.record(v.string(), v.string());

const schema = v.object({
  /** Style preset id, where no site or language has its own. A book's style may be gone again: see `style-choice.ts`. */
  style: v.string(),
  /** By host name. */
  styleBySite: styles,
  /** By the language of the customer, as the engine names it. */
  styleByLanguage: styles,
  /** Language of the coach's own words; `auto` follows the browser. */
  language: v.picklist(LANGUAGES),
  /** Host names where the agent switched the coach off. */
  sitesOff: v.array(v.string()),
  /** Whether the first press of Send is held back while a high finding is open. */
  beforeSend: v.boolean(),
});

export type Settings = v.InferOutput<typeof schema>;

export const DEFAULT_SETTINGS: Settings = {
  style: 'default',
  styleBySite: {},
  styleByLanguage: {},
  language: 'auto',
  sitesOff: [],
  beforeSend: false,
};

export const settings = defineItem<Settings>('settings', {
  version: 2,
  schema,
  fallback: DEFAULT_SETTINGS,
  migrations: { 2: withoutOverrides },
});

/** Version 1 knew one style for everything. */
function withoutOverrides(old: unknown): unknown {
  return typeof old === 'object' ? { styleBySite: {}, styleByLanguage: {}, beforeSend: false, ...old } : old;
}

/** Settings with the coach switched on or off for one host. */
export function withSite(current: Settings, host: string, on: boolean): Settings {
  const others = current.sitesOff.filter((other) => other !== host);
  return { ...current, sitesOff: on ? others : [...others, host] };
}

/** Settings with another style where no site or language has its own. */
export function withStyle(current: Settings, style: string): Settings {
  return { ...current, style };
}

/** Settings with a style for one site; undefined: none of its own. */
export function withSiteStyle(current: Settings, host: string, style: string | undefined): Settings {
  return { ...current, styleBySite: withOwn(current.styleBySite, host, style) };
}

/** Settings with a style for customers of one language; undefined: none of its own. */
export function withLanguageStyle(current: Settings, language: string, style: string | undefined): Settings {
  return { ...current, styleByLanguage: withOwn(current.styleByLanguage, language, style) };
}

type Styles = Readonly<Record<string, string>>;

function withOwn(styles: Styles, key: string, style: string | undefined): Record<string, string> {
  const { [key]: _, ...others } = styles;
  return style === undefined ? others : { ...others, [key]: style };
}
