import { isHan, MASK } from './chars.ts';
import { ENGLISH } from './locale.ts';
import type { Sentence } from './reading.ts';
import { overlaps } from './scan.ts';
import { joinsHere, type Token, tokensOf } from './tokens.ts';
import type { Span } from './types.ts';

/** Content words a reply may have beside the finding's sentence and still count as nothing but it. */
const FEW = 3;

/** `reply.only`: hardly anything is said outside this sentence or message, greeting, thanks and sign-off. */
export function isReplyOnly(sentences: readonly Sentence[], sentence: Sentence, hit: Span): boolean {
  let count = contentWords(sentence, messageOf(sentence.text, hit));
  for (const other of sentences) {
    if (other !== sentence) count += contentWords(other);
    if (count > FEW) return false;
  }
  return true;
}

/** The part of a sentence that was sent as one message: a Chinese sentence may join several. The whole of any other. */
function messageOf(text: string, { from, to }: Span): Span {
  const message = { from: 0, to: text.length };
  if (!HAN.test(text)) return message;
  for (const token of tokensOf(text)) {
    if (!joinsHere(text, token)) continue;
    if (token.from <= from) message.from = token.from;
    else if (token.from >= to) return { from: message.from, to: token.from };
  }
  return message;
}

const HAN = /\p{Script=Han}/u;
const NOTHING: Span = { from: 0, to: 0 };

const POLITE = new Set(['greeting', 'thanks', 'sign-off']);

/**
 * Words that carry content, two Han characters being one; those of a greeting, thanks or a sign-off don't count.
 * @param except a part that is left out
 */
export function contentWords({ text, matcher, hits }: Sentence, except: Span = NOTHING): number {
  const polite = hits.cues.filter(({ owner }) => POLITE.has(matcher?.tables.cues[owner] ?? ''));
  const left = [except, ...polite];
  let count = 0;
  for (const token of tokensOf(text)) {
    if (!left.some((span) => overlaps(span, token))) count += weight(token);
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
