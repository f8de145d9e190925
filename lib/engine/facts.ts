import { isHan, MASK } from './chars.ts';
import { ENGLISH } from './locale.ts';
import type { Sentence } from './reading.ts';
import { overlaps } from './scan.ts';
import { joinsHere, type Token, tokensOf } from './tokens.ts';
import type { Span } from './types.ts';

/** Content words a reply may have beside the finding's sentence and still count as nothing but it. */
export const FEW = 3;

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

/** `reply.only`: of so many content words hardly any are outside this sentence or message, greeting, thanks and sign-off. */
export function isReplyOnly(words: number, sentence: Sentence, hit: Span): boolean {
  const beside = contentWords(sentence, messageOf(sentence.text, hit));
  return words - contentWords(sentence) + beside <= FEW;
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

/** What `reply.NAME` may name beside cues where a checklist says when an item is wanted, or what fulfils it. */
export const REPLY_FACTS = ['steps', 'numbered', 'questions'] as const;
export type ReplyFact = (typeof REPLY_FACTS)[number];

/** More steps than so many need numbers; more questions than so many in a row are an interrogation. */
const MOST_STEPS = 2;
const MOST_QUESTIONS = 3;

/** A line as far as facts of the whole reply need it. */
export interface FactLine {
  readonly line: { readonly sentences: readonly Pick<Sentence, 'text' | 'matcher' | 'hits'>[] };
}

/**
 * `steps`: there are more than two to follow. `numbered`: no more than two run on in a line that has no number.
 * `questions`: more than three come in a row.
 */
export function replyFacts(lines: readonly FactLine[]): ReadonlySet<ReplyFact> {
  let [steps, unnumbered, asked, most] = [0, 0, 0, 0];
  for (const { line } of lines) {
    let running = 0;
    for (const { text, matcher, hits } of line.sentences) {
      const count = hits.cues.filter(({ owner }) => matcher?.tables.cues[owner] === 'step').length;
      steps += count;
      running = NUMBER.test(text) ? Number.NEGATIVE_INFINITY : running + count;
      asked = ASKS.test(text) ? asked + 1 : 0;
      most = Math.max(most, asked);
    }
    unnumbered = Math.max(unnumbered, running);
  }
  const facts = { steps: steps > MOST_STEPS, numbered: unnumbered <= MOST_STEPS, questions: most > MOST_QUESTIONS };
  return new Set(REPLY_FACTS.filter((fact) => facts[fact]));
}

const NUMBER = /(?:^|[\s,，;；:：(（])(?:step )?\d{1,2} ?[.)、）:：](?!\d)|[①-⑳]|第[一-十\d]+步/iu;
const ASKS = /(?:[?？]|吗)[\s"'”’」』）)~～。]*$/u;
