import { tokensOf } from '../engine/tokens.ts';
import type { Book } from './book.ts';
import { exampleText } from './details.ts';

/** Examples read: enough to tell common words from rare ones. */
const ENOUGH = 800;

/** How often tokens stand in replies, told by the books' own examples, which are replies: a token's share of all tokens. */
export function measureChances(books: readonly Book[]): (token: string) => number {
  const counts = new Map<string, number>();
  let total = 0;
  for (const text of exampleTexts(books).slice(0, ENOUGH)) {
    for (const token of tokensOf(text)) {
      counts.set(token.text, (counts.get(token.text) ?? 0) + 1);
      total++;
    }
  }
  // A word no example has is not impossible.
  return (token) => ((counts.get(token) ?? 0) + 0.5) / (total + 100);
}

function exampleTexts(books: readonly Book[]): string[] {
  return books.flatMap((book) =>
    book.entries.slice(0, ENOUGH).flatMap((entry) => [...entry.pass, ...entry.flag].map(exampleText)),
  );
}
