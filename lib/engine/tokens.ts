import { CharKind, charKind, fold, foldMark, isHan } from './chars.ts';
import { expandContraction } from './contractions.ts';
import type { Span } from './types.ts';

/** A word, a Han character or a mark. Offsets are UTF-16 units of the text that was read. */
export interface Token extends Span {
  /** Folded, as patterns compare it. */
  readonly text: string;
  /** Tokens of one unit ("can't" = can + not, "e-mail" = e + mail) share the number. */
  readonly unit: number;
  /** A boundary that no slot or gap may contain. */
  readonly mark: boolean;
  /** A space that joins two Chinese messages stands before it: slots and gaps don't cross it, literals do. */
  readonly joined: boolean;
}

/**
 * Reads the tokens of a sentence. Quotes, brackets, `*` and `_` leave no trace; punctuation makes tokens of its own.
 * @param from, to the sentence's span in `text`, free of line breaks
 * @returns in order; offsets are relative to `text`
 */
export function tokensOf(text: string, from = 0, to = text.length): Token[] {
  const reader: Reader = { text, to, at: from, tokens: [], units: 0, joined: false };
  while (reader.at < to) step(reader);
  return reader.tokens;
}

/** Where chat joins the next message on: a space, or a comma of half width, since within a Chinese sentence it is ，. */
export function joinsHere(text: string, token: Token | undefined): boolean {
  return token?.joined === true || (token?.text === ',' && text.charAt(token.from) === ',');
}

interface Reader {
  readonly text: string;
  readonly to: number;
  at: number;
  readonly tokens: Token[];
  units: number;
  joined: boolean;
}

function step(reader: Reader): void {
  const { text, at } = reader;
  const kind = charKind(text, at);
  if (kind === CharKind.word) return readWord(reader);
  if (kind === CharKind.space) return readSpace(reader);
  if (kind === CharKind.clear) {
    reader.at++;
    return;
  }
  if (kind === CharKind.mask) return readRun(reader, kind);
  if (kind === CharKind.sign) return readSign(reader);
  const end = at + (isPair(text, at) ? 2 : 1);
  const mark = kind !== CharKind.han;
  const char = text.slice(at, end);
  push(reader, mark ? foldMark(char) : char, at, end, mark);
  reader.at = end;
}

function push(reader: Reader, text: string, from: number, to: number, mark = false): void {
  reader.tokens.push({ text, from, to, unit: reader.units++, mark, joined: reader.joined });
  reader.joined = false;
}

/** Text that isn't the agent's is one unknown unit, whatever its length. */
function readRun(reader: Reader, kind: number): void {
  const from = reader.at;
  while (reader.at < reader.to && charKind(reader.text, reader.at) === kind) reader.at++;
  push(reader, '\uFFFC', from, reader.at);
}

function readSpace(reader: Reader): void {
  const { text, to } = reader;
  const before = lastSolid(text, reader.at);
  while (reader.at < to && charKind(text, reader.at) === CharKind.space) reader.at++;
  const after = reader.at < to ? text.charCodeAt(reader.at) : 0;
  if (isHan(after) && isHan(before)) reader.joined = true;
}

/** The unit before a space, seen through closing quotes and brackets. */
function lastSolid(text: string, at: number): number {
  let index = at - 1;
  while (index > 0 && charKind(text, index) === CharKind.clear) index--;
  return index >= 0 ? text.charCodeAt(index) : 0;
}

/** $5 and #123 are one unit, #late is the word late; a hyphen with spaces around it is a dash; other signs stand alone. */
function readSign(reader: Reader): void {
  const { text, at } = reader;
  const char = text.charAt(at);
  const next = at + 1 < reader.to ? charKind(text, at + 1) : 0;
  if (char === '#' && LETTER.test(text.charAt(at + 1))) {
    reader.at = at + 1;
    return;
  }
  if ('$€£¥￥#@'.includes(char) && next === CharKind.word) return readWord(reader);
  if (char === '-') push(reader, '—', at, at + 1, true);
  else push(reader, fold(char), at, at + 1);
  reader.at = at + 1;
}

function isPair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff;
}

const LETTER = /\p{L}/u;
const CLOCK = /\d{1,2}(?:[:.]\d\d)? ?[ap]\.m\.?/iy;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s\u4e00-\u9fff<>"”）】]*[^\s\u4e00-\u9fff<>"”）】,.;:!?'’)，。；：！？、]/iy;
const ABBREVIATION = /(?:\p{L}\.){2,}/uy;

function readWord(reader: Reader): void {
  const { text, at, to } = reader;
  const plain = plainEnd(text, at, to);
  if (plain > 0) return pushPlain(reader, plain);
  const whole = wholeEnd(text, at);
  const end = Math.min(whole || wordEnd(text, at, to), to);
  reader.at = end;
  if (whole) return push(reader, fold(text.slice(at, end)).replace(/\s/g, ''), at, end);
  pushParts(reader, at, end);
}

/** End of a word of Latin letters alone with a space, a mark or the end after it, which most are; 0 for all others. */
function plainEnd(text: string, from: number, to: number): number {
  let at = from;
  let code = 0;
  while (at < to) {
    code = text.charCodeAt(at) | 0x20;
    if (code < 0x61 || code > 0x7a) break;
    at++;
  }
  if (at === from) return 0;
  if (at === to) return at;
  const next = text.charCodeAt(at);
  if (next === 0x20 || next === 0x2c) return at;
  return (next === 0x2e || next === 0x21 || next === 0x3f) &&
    (at + 1 === to || text.charCodeAt(at + 1) === 0x20) &&
    at - from > 1
    ? at
    : 0;
}

function pushPlain(reader: Reader, end: number): void {
  const { at } = reader;
  const word = reader.text.slice(at, end).toLowerCase();
  reader.at = end;
  const parts = expandContraction(word);
  if (!parts) return push(reader, word, at, end);
  pushUnit(reader, parts, at, end);
}

function pushUnit(reader: Reader, parts: readonly string[], from: number, to: number): void {
  const unit = reader.units++;
  for (const text of parts) {
    reader.tokens.push({ text, from, to, unit, mark: false, joined: reader.joined });
    reader.joined = false;
  }
}

/** Times of day, addresses and abbreviations are read whole; what their first characters rule out isn't tried. */
function wholeEnd(text: string, at: number): number {
  const code = text.charCodeAt(at) | 0x20;
  if (code >= 0x30 && code <= 0x39) return sticky(CLOCK, text, at);
  if (text.charCodeAt(at + 1) === 0x2e) return sticky(ABBREVIATION, text, at);
  return code === 0x68 || code === 0x77 ? sticky(ADDRESS, text, at) : 0;
}

function sticky(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

/** Where the unit that starts at `from` ends: inner marks belong to it where word follows on both sides. */
function wordEnd(text: string, from: number, to: number): number {
  let at = from + 1;
  while (at < to) {
    if (charKind(text, at) === CharKind.word) at++;
    else if (isInner(text, at, to)) at += 2;
    else break;
  }
  if (at < to && (text[at] === '%' || text[at] === '％') && /\d/.test(text.charAt(at - 1))) at++;
  return at;
}

function isInner(text: string, at: number, to: number): boolean {
  if (at + 1 >= to || charKind(text, at + 1) !== CharKind.word) return false;
  const char = text.charAt(at);
  if ("'’‘ʼ＇-‐‑/_@&".includes(char)) return true;
  const digits = /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
  if (',:：'.includes(char)) return digits;
  return char === '.' && (digits || !startsSentence(text, at));
}

/** "details.Please" is a full stop whose space is missing; "example.com" and "3.50" aren't. */
export function startsSentence(text: string, at: number): boolean {
  return /[a-z]/.test(text.charAt(at - 1)) && /^\.[A-Z][a-z]*(?:$|[\s,'’.!?-])/.test(text.slice(at, at + 24));
}

/** A hyphen, a slash or an underscore inside a word counts as a space; a contraction is its words, both spanning the unit. */
function pushParts(reader: Reader, from: number, to: number): void {
  const unit = reader.units++;
  const joined = reader.joined;
  reader.joined = false;
  const { text, tokens } = reader;
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !'-‐‑/_'.includes(text.charAt(at))) continue;
    const word = fold(text.slice(start, at));
    for (const part of expandContraction(word) ?? [word]) {
      tokens.push({ text: part, from: start, to: at, unit, mark: false, joined: joined && start === from });
    }
    start = at + 1;
  }
}
