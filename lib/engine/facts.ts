import { isHan, MASK } from './chars.ts';
import { ENGLISH } from './locale.ts';
import type { Sentence } from './reading.ts';
import { overlaps } from './scan.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Span } from './types.ts';

/** Content words a reply may have beside the finding's sentence and still count as nothing but it. */
const FEW = 3;

/** `reply.only`: hardly anything is said outside this sentence, greeting, thanks and sign-off. */
export function isReplyOnly(sentences: readonly Sentence[], sentence: Sentence): boolean {
  let count = 0;
  for (const other of sentences) {
    if (other !== sentence) count += contentWords(other);
    if (count > FEW) return false;
  }
  return true;
}

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

/** A sentence as far as facts of the whole reply need it. */
export type FactSentence = Pick<Sentence, 'text' | 'line' | 'matcher' | 'hits'>;

/**
 * `steps`: there are more than two to follow. `numbered`: no more than two run on in a line that has no number.
 * `questions`: more than three come in a row.
 */
export function replyFacts(sentences: readonly FactSentence[]): ReadonlySet<ReplyFact> {
  const running = new Map<number, number>();
  let [steps, asked, most] = [0, 0, 0];
  for (const { text, line, matcher, hits } of sentences) {
    const count = hits.cues.filter(({ owner }) => matcher?.tables.cues[owner] === 'step').length;
    steps += count;
    running.set(line, NUMBER.test(text) ? Number.NEGATIVE_INFINITY : (running.get(line) ?? 0) + count);
    asked = ASKS.test(text) ? asked + 1 : 0;
    most = Math.max(most, asked);
  }
  const unnumbered = Math.max(0, ...running.values());
  const facts = { steps: steps > MOST_STEPS, numbered: unnumbered <= MOST_STEPS, questions: most > MOST_QUESTIONS };
  return new Set(REPLY_FACTS.filter((fact) => facts[fact]));
}

const NUMBER = /(?:^|[\s,，;；:：(（])(?:step )?\d{1,2} ?[.)、）:：](?!\d)|[①-⑳]|第[一-十\d]+步/iu;
const ASKS = /(?:[?？]|吗)[\s"'”’」』）)~～。]*$/u;
