import type { TablesPart } from './messages.ts';

/**
 * The text of a locale's matcher tables, asked for part by part.
 * @returns undefined where there is no book
 * @throws when the parts aren't of one text: the extension was updated in between
 */
export async function joinTables(ask: (from: number) => Promise<TablesPart | undefined>): Promise<string | undefined> {
  const first = await ask(0);
  if (!first) return undefined;
  let { text } = first;
  while (text.length < first.length) {
    const part = await ask(text.length);
    if (!part?.text || part.length !== first.length) throw new Error('the phrasebook changed while it was read');
    text += part.text;
  }
  return text;
}
