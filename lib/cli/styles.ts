import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { PHRASEBOOKS } from './book-files.ts';

const stylesSchema = v.strictObject({
  styles: v.array(
    v.strictObject({
      id: v.string(),
      name: v.strictObject({ en: v.string(), 'zh-CN': v.string() }),
      meaning: v.strictObject({ en: v.string(), 'zh-CN': v.string() }),
      order: v.array(v.string()),
      checklist: v.array(v.string()),
    }),
  ),
});

/** A culture preset: which rewrites come first, and what it is called. */
export type Style = v.InferOutput<typeof stylesSchema>['styles'][number];

/** Ids of checklist items by style, the most useful first. */
export function checklistOrders(): Record<string, readonly string[]> {
  return Object.fromEntries(readStyles().map(({ id, checklist }) => [id, checklist]));
}

export function readStyles(): readonly Style[] {
  const value: unknown = parse(readFileSync(join(PHRASEBOOKS, 'styles.yaml'), 'utf8'), { schema: 'failsafe' });
  return v.parse(stylesSchema, value).styles;
}
