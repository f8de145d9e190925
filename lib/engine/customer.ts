import { createReader, type Reader } from './reading.ts';
import { type Hit, type Matcher, scanCustomerSentence } from './scan.ts';
import { tokensOf } from './tokens.ts';
import type { CustomerState, Sign } from './types.ts';

/** A customer's message, read once. */
export interface CustomerReading extends CustomerState {
  /** Whether the customer wrote these words, in any case or width. */
  used(words: string): boolean;
}

/** More than this of a message isn't read: the mood is told by its start. UTF-16 units. */
const LONGEST = 100_000;

const UNKNOWN: CustomerReading = {
  known: false,
  cues: {},
  signs: [],
  used: () => false,
};

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
  const signs = readSigns(reader, message, hint);
  const cues = strengthsOf(signs, isLoud(message) ? 1 : 0);
  let words: string | undefined;
  const used = (found: string): boolean => {
    words ??= wordLine(message);
    return words.includes(wordLine(found));
  };
  return { known: true, cues, signs, used };
}

function readSigns(reader: Reader, message: string, hint: string | undefined): Sign[] {
  return reader.read({ text: message, skip: [] }, hint).flatMap(({ text, matcher }) => {
    if (!matcher) return [];
    const { plain, strong } = scanCustomerSentence(matcher, text);
    const sign = (hit: Hit, weight: number): Sign => ({
      cue: matcher.tables.customerCues[hit.owner] ?? '',
      weight,
      text: text.slice(hit.from, hit.to),
      slots: Object.values(hit.slots).map(({ from, to }) => text.slice(from, to)),
    });
    return [...strong.map((hit) => sign(hit, 2)), ...plain.map((hit) => sign(hit, 1))];
  });
}

/** Strong words count double; shouting raises every feeling but thanks. */
function strengthsOf(signs: readonly Sign[], louder: number): Record<string, number> {
  const points: Record<string, number> = {};
  for (const { cue, weight } of signs) points[cue] = (points[cue] ?? 0) + weight;
  return Object.fromEntries(
    Object.entries(points).map(([name, sum]) => [name, Math.min(3, sum + (name === 'thanks' ? 0 : louder))]),
  );
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
