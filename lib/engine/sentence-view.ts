import { CharKind, charKind } from './chars.ts';
import { mayStartValue } from './classes.ts';
import { HEADS, headBit, VALUE_HEAD } from './heads.ts';
import { joinsHere, type Token, tokensOf } from './tokens.ts';
import type { Span } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A sentence as the matcher reads it: tokens by id, and where slots may go. Positions are token numbers. */
export interface SentenceView {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly chinese: boolean;
  /** Id of each token in the vocabulary, 0 for one that no pattern names, and -1 after the last. */
  readonly ids: readonly number[];
  /** `headBit` of each, and of some ends more. */
  readonly bits: readonly number[];
  /** By position and class: where the value that starts there ends, or -1; filled as patterns ask. */
  values: number[] | undefined;
  /** Where `^` and `$` hold; worked out when the first pattern asks. */
  starts: readonly number[] | undefined;
  end: number | undefined;
}

/** Reads a sentence for one locale's matcher. */
export function viewSentence(text: string, vocabulary: Vocabulary, chinese: boolean): SentenceView {
  const tokens = tokensOf(text);
  const ids: number[] = [];
  const bits: number[] = [];
  for (const token of tokens) {
    const id = vocabulary.id(token.text);
    ids.push(id);
    bits.push(mayStartValue(text, token.from) ? headBit(id) | VALUE_HEAD : headBit(id));
  }
  ids.push(-1);
  for (let i = 0; i < HEADS; i++) bits.push(headBit(-1));
  return { text, tokens, chinese, ids, bits, values: undefined, starts: undefined, end: undefined };
}

/** Whether `^` holds at a position: at the first word, after a greeting, and in Chinese after a joining space. */
export function startsAt(view: SentenceView, at: number): boolean {
  view.starts ??= startPositions(view.tokens, view.chinese);
  return view.starts.includes(at) || view.tokens[at]?.joined === true;
}

/**
 * Whether `$` holds at a position: only marks, closing quotes, emoji and in Chinese a particle follow, up to the end or
 * to where chat joins the next message on.
 */
export function endsAt(view: SentenceView, at: number): boolean {
  view.end ??= endPosition(view.text, view.tokens, view.chinese);
  return at >= view.end || (view.chinese && joinsAt(view, at));
}

function joinsAt({ text, tokens }: SentenceView, from: number): boolean {
  let at = from;
  while (PARTICLES.has(tokens[at]?.text ?? '') && !tokens[at]?.joined) at++;
  return joinsHere(text, tokens[at]);
}

/** Position after the unit that starts at a position, or 0 where none starts. */
export function unitEnd({ tokens }: SentenceView, at: number): number {
  const unit = tokens[at]?.unit;
  if (unit === undefined || (at > 0 && tokens[at - 1]?.unit === unit)) return 0;
  let end = at + 1;
  while (tokens[end]?.unit === unit) end++;
  return end;
}

/** The first word, and the first after a greeting. */
function startPositions(tokens: readonly Token[], chinese: boolean): readonly number[] {
  const first = firstWord(tokens, 0);
  return [first, firstWord(tokens, afterGreeting(tokens, first, chinese))];
}

/**
 * The part of a sentence that a rewrite of the whole may replace: from the last place before the span where `^` holds
 * to the next joining space or the final mark. Emoji, quotes and bullets at its edges are left to the agent.
 */
export function messageAround(view: SentenceView, { from, to }: Span): Span {
  const { tokens, text } = view;
  let first = tokens.length - 1;
  while (first > 0 && ((tokens[first]?.from ?? 0) > from || tokens[first]?.mark || !startsAt(view, first))) first--;
  let next = first + 1;
  while (next < tokens.length && ((tokens[next]?.from ?? 0) < to || !tokens[next]?.joined)) next++;
  let last = next - 1;
  while (last > first && (tokens[last]?.from ?? 0) >= to && charKind(text, tokens[last]?.from ?? 0) === CharKind.emoji)
    last--;
  return { from: tokens[first]?.from ?? from, to: tokens[last]?.to ?? to };
}

/** Bullets, list numbers' marks and emoji before the first word don't count. */
function firstWord(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && tokens[at]?.mark) at++;
  return at;
}

const PARTICLES = new Set('呢哦哈啊哟');

function endPosition(text: string, tokens: readonly Token[], chinese: boolean): number {
  let at = tokens.length;
  while (at > 0) {
    const token = tokens[at - 1];
    if (!token) break;
    const passes =
      token.mark || (chinese && PARTICLES.has(token.text)) || charKind(text, token.from) === CharKind.emoji;
    if (!passes) break;
    at--;
  }
  return at;
}

const GREETINGS = new Set([
  'hi',
  'hello',
  'hey',
  'dear',
  'hiya',
  'greetings',
  'morning',
  'afternoon',
  'evening',
  'good',
]);
const ZH_GREETING =
  /^(?:亲{1,3}(?:亲|爱的|爱滴|爱哒)?|您好|你好|哈喽|嗨|尊敬的.{0,6}|亲爱的.{0,6}|.{1,4}(?:先生|女士|小姐|老师|同学))[呢哦哈啊哟呀]?$/u;

/** Position after a greeting or vocative and its comma ("Hi Ana,", 亲，), or `from` when there is none. */
function afterGreeting(tokens: readonly Token[], from: number, chinese: boolean): number {
  const comma = tokens.findIndex((token, at) => at > from && at <= from + 10 && (token.text === ',' || token.joined));
  if (comma < 0) return from;
  const before = tokens.slice(from, comma);
  if (before.some((token) => token.mark && token.text !== '.')) return from;
  const after = tokens[comma]?.mark ? comma + 1 : comma;
  if (chinese) return ZH_GREETING.test(before.map((token) => token.text).join('')) ? after : from;
  return before.length <= 5 && GREETINGS.has(before[0]?.text ?? '') ? after : from;
}
