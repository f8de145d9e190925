import { createReader, type Reader } from './reading.ts';
import { type Matcher, scanCustomerSentence } from './scan.ts';
import { tokensOf } from './tokens.ts';
import type { CustomerState } from './types.ts';

/** A customer's message, read once. */
export interface CustomerReading extends CustomerState {
  /** Whether the customer wrote these words, in any case or width. */
  used(words: string): boolean;
}

/** More than this of a message isn't read: the mood is told by its start. UTF-16 units. */
const LONGEST = 100_000;

const UNKNOWN: CustomerReading = { known: false, cues: {}, used: () => false };

/** Reads customers' messages; the last one read is remembered. */
export function createCustomerReader(
  matchers: readonly Matcher[],
): (message: string | undefined, hint?: string) => CustomerReading {
  const reader = createReader(matchers);
  let last: { message: string; reading: CustomerReading } | undefined;
  return (message, hint) => {
    if (!message || !/[\p{L}\p{N}]/u.test(message)) return UNKNOWN;
    if (last?.message !== message) last = { message, reading: readCustomer(reader, message.slice(0, LONGEST), hint) };
    return last.reading;
  };
}

function readCustomer(reader: Reader, message: string, hint: string | undefined): CustomerReading {
  const points: Record<string, number> = {};
  for (const { text, matcher } of reader.read({ text: message, skip: [] }, hint)) {
    if (!matcher) continue;
    const { plain, strong } = scanCustomerSentence(matcher, text);
    const add = (owner: number, weight: number): void => {
      const name = matcher.tables.customerCues[owner] ?? '';
      points[name] = (points[name] ?? 0) + weight;
    };
    for (const hit of plain) add(hit.owner, 1);
    for (const hit of strong) add(hit.owner, 2);
  }
  const louder = isLoud(message) ? 1 : 0;
  const cues = Object.fromEntries(
    Object.entries(points).map(([name, sum]) => [name, Math.min(3, sum + (name === 'thanks' ? 0 : louder))]),
  );
  let words: string | undefined;
  const used = (found: string): boolean => {
    words ??= wordLine(message);
    return words.includes(wordLine(found));
  };
  return { known: true, cues, used };
}

/** Shouted words or stacked marks raise what was found; alone they say nothing. */
function isLoud(message: string): boolean {
  return /[!！?？]{2,}/.test(message) || /\b\p{Lu}{3,}\b(?:[^\p{L}]+\p{Lu}{2,}\b)+/u.test(message);
}

function wordLine(text: string): string {
  return ` ${tokensOf(text)
    .filter((token) => !token.mark)
    .map((token) => token.text)
    .join(' ')} `;
}
