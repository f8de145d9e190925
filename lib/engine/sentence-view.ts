import { CharKind, charKind } from './chars.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Span } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A sentence as the matcher reads it: tokens by id, and where slots may go. Positions are token numbers. */
export interface SentenceView {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Id of each token in the vocabulary, and -1 after the last. */
  readonly ids: Int32Array;
  /** Position after the unit that starts at a position; 0 where no unit starts. */
  readonly unitEnd: Int32Array;
  /** First position from which `$` holds. */
  readonly end: number;
  /** Whether `^` holds at a position. */
  startsAt(position: number): boolean;
}

/** Reads a sentence for one locale's matcher. What few patterns ask for is worked out when one does. */
export function viewSentence(text: string, vocabulary: Vocabulary, chinese: boolean): SentenceView {
  const tokens = tokensOf(text);
  const ids = new Int32Array(tokens.length + 1);
  const unitEnd = new Int32Array(tokens.length + 1);
  ids[tokens.length] = -1;
  for (let i = tokens.length - 1, next = tokens.length; i >= 0; i--) {
    const token = tokens[i];
    if (!token) continue;
    ids[i] = vocabulary.get(token.text) ?? 0;
    if (tokens[i - 1]?.unit === token.unit) continue;
    unitEnd[i] = next;
    next = i;
  }
  let end = -1;
  let starts: readonly [number, number] | undefined;
  return {
    text,
    tokens,
    ids,
    unitEnd,
    get end() {
      if (end < 0) end = endPosition(text, tokens, chinese);
      return end;
    },
    startsAt(at) {
      starts ??= startPositions(tokens, chinese);
      return starts.includes(at) || tokens[at]?.joined === true;
    },
  };
}

/** The first word, and the first after a greeting. */
function startPositions(tokens: readonly Token[], chinese: boolean): readonly [number, number] {
  const first = firstWord(tokens, 0);
  return [first, firstWord(tokens, afterGreeting(tokens, first, chinese))];
}

/**
 * The part of a sentence that a rewrite of the whole may replace: from the last place before the span where `^` holds
 * to the next joining space or the final mark. Emoji, quotes and bullets at its edges are left to the agent.
 */
export function messageAround(view: SentenceView, { from, to }: Span): Span {
  const { tokens, text } = view;
  let first = tokens.findLastIndex((token, at) => token.from <= from && view.startsAt(at) && !token.mark);
  if (first < 0) first = 0;
  const next = tokens.findIndex((token) => token.from >= to && token.joined);
  let last = (next < 0 ? tokens.length : next) - 1;
  while (last > first && (tokens[last]?.from ?? 0) >= to && charKind(text, tokens[last]?.from ?? 0) === CharKind.emoji) last--;
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
    const passes = token.mark || (chinese && PARTICLES.has(token.text)) || charKind(text, token.from) === CharKind.emoji;
    if (!passes) break;
    at--;
  }
  return at;
}

const GREETINGS = new Set(['hi', 'hello', 'hey', 'dear', 'hiya', 'greetings', 'morning', 'afternoon', 'evening', 'good']);
const ZH_GREETING = /^(?:亲{1,3}(?:亲|爱的|爱滴|爱哒)?|您好|你好|哈喽|嗨|尊敬的.{0,6}|亲爱的.{0,6}|.{1,4}(?:先生|女士|小姐|老师|同学))[呢哦哈啊哟呀]?$/u;

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
