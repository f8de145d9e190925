import * as v from 'valibot';
import { defineItem } from './item.ts';

export const STYLES = ['default', 'reserved', 'warm', 'direct'] as const;
export const LANGUAGES = ['auto', 'en', 'zh-CN'] as const;

const schema = v.object({
  style: v.picklist(STYLES),
  /** Language of the coach's own words; `auto` follows the browser. */
  language: v.picklist(LANGUAGES),
  /** Host names where the agent switched the coach off. */
  sitesOff: v.array(v.string()),
  /** Whether the first press of Send is held back while a high finding is open. */
  beforeSend: v.optional(v.boolean(), false),
});

export type Settings = v.InferOutput<typeof schema>;

export const DEFAULT_SETTINGS: Settings = { style: 'default', language: 'auto', sitesOff: [], beforeSend: false };

export const settings = defineItem<Settings>('settings', { version: 1, schema, fallback: DEFAULT_SETTINGS });

/** Settings with the coach switched on or off for one host. */
export function withSite(current: Settings, host: string, on: boolean): Settings {
  const others = current.sitesOff.filter((other) => other !== host);
  return { ...current, sitesOff: on ? others : [...others, host] };
}

/** Settings with another style; the same when there is no such style. */
export function withStyle(current: Settings, id: string): Settings {
  const style = STYLES.find((known) => known === id);
  return style ? { ...current, style } : current;
}
