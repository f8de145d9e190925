import { isHan, MASK } from './chars.ts';
import { ENGLISH } from './locale.ts';
import type { Sentence } from './reading.ts';
import { overlaps } from './scan.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Span } from './types.ts';

/** Content words a reply may have beside the finding's sentence and still count as nothing but it. */
export const FEW = 3;

const POLITE = new Set(['greeting', 'thanks', 'sign-off']);

/** Words that carry content, two Han characters being one; those of a greeting, thanks or a sign-off don't count. */
export function contentWords(sentence: Sentence): number {
  const { matcher, hits } = sentence;
  const polite = hits.cues.filter(({ owner }) => POLITE.has(matcher?.tables.cues[owner] ?? ''));
  let count = 0;
  for (const token of tokensOf(sentence.text)) {
    if (!polite.some((cue) => overlaps(cue, token))) count += weight(token);
  }
  return count;
}

function weight({ text, mark }: Token): number {
  if (mark || text === MASK) return 0;
  if (isHan(text.charCodeAt(0))) return 0.5;
  return ENGLISH.has(text) || text.startsWith("'") ? 0 : 1;
}

const QUOTES: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['«', '»'],
  ['"', '"'],
];

/** `reply.only`: of so many content words hardly any are outside this sentence, greeting, thanks and sign-off. */
export function isReplyOnly(words: number, sentence: Sentence): boolean {
  return words - contentWords(sentence) <= FEW;
}

/** `sentence.quoted`: the words stand inside quotation marks; somebody else's, then. */
export function isQuoted(sentence: string, span: Span): boolean {
  return quotationAround(sentence, span) !== undefined;
}

/** Whether the words stand in a quotation, with more of the sentence around it: a whole sentence in quotation marks is said. */
export function isCited(sentence: string, span: Span): boolean {
  const quotation = quotationAround(sentence, span);
  if (!quotation) return false;
  return /[\p{L}\p{N}]/u.test(sentence.slice(0, quotation.from) + sentence.slice(quotation.to));
}

function quotationAround(sentence: string, { from, to }: Span): Span | undefined {
  const before = sentence.slice(0, from);
  for (const [open, close] of QUOTES) {
    const start = before.lastIndexOf(open);
    const end = sentence.indexOf(close, to);
    if (start < 0 || end < 0) continue;
    const inside = open === close ? before.split(open).length % 2 === 0 : !before.includes(close, start);
    if (inside) return { from: start, to: end + 1 };
  }
  return undefined;
}
