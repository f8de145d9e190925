import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { styleSchema } from '../phrasebook/book.ts';
import { localizedText } from '../phrasebook/details.ts';
import type { Style } from '../phrasebook/types.ts';
import { PHRASEBOOKS } from './book-files.ts';

const schema = v.strictObject({ styles: v.array(styleSchema) });

/** Kindword's own styles, in the order they are offered. */
export function readStyles(): Style[] {
  const value: unknown = parse(readFileSync(join(PHRASEBOOKS, 'styles.yaml'), 'utf8'), { schema: 'failsafe' });
  return v.parse(schema, value).styles.map(({ name, meaning, ...style }) => ({
    ...style,
    name: localizedText(name),
    meaning: localizedText(meaning),
  }));
}
