import { CharKind, charKind, isHan } from './chars.ts';
import { startsSentence } from './tokens.ts';
import type { Span } from './types.ts';

/**
 * Splits one line into sentences (phrasebook-format, rule 3): they end at . ! ? 。！？ … ~ ～ —— and at an emoji run.
 * Abbreviations, initials, decimals, addresses and list numbers don't end one.
 * @param line free of line breaks
 * @returns ascending spans of `line`, each with its final marks and closing quotes, without the spaces around
 */
export function sentencesOf(line: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (let at = 0; at < line.length; ) {
    const end = sentenceEnd(line, at, from);
    if (end === 0) {
      at++;
      continue;
    }
    addTrimmed(spans, line, from, end);
    from = end;
    at = end;
  }
  addTrimmed(spans, line, from, line.length);
  return spans;
}

function addTrimmed(spans: Span[], line: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && charKind(line, start) === CharKind.space) start++;
  while (end > start && charKind(line, end - 1) === CharKind.space) end--;
  if (end > start) spans.push({ from: start, to: end });
}

/** End of the sentence whose final mark stands at `at`, or 0 when none does. */
function sentenceEnd(line: string, at: number, from: number): number {
  const code = line.charCodeAt(at);
  // Nothing below a letter ends a sentence but these; most characters leave here.
  if (code !== 0x2e && code !== 0x21 && code !== 0x3f && code < 0x7e) return 0;
  if (!endsHere(line, at, from)) return 0;
  return afterClosers(line, at);
}

function endsHere(line: string, at: number, from: number): boolean {
  const char = line.charAt(at);
  if (char === '.') return isFullStop(line, at, from);
  if ('!?。！？…‥｡'.includes(char)) return true;
  if (char === '~' || char === '～' || char === '〜') return !/\d/.test(line.charAt(at + 1));
  if (char === '—' || char === '―') return line.charAt(at + 1) === char;
  return charKind(line, at) === CharKind.emoji;
}

/** Further marks, closing quotes, brackets and emoji go with the sentence. */
function afterClosers(line: string, at: number): number {
  let end = at + 1;
  for (;;) {
    const char = line.charAt(end);
    if (char === '') return end;
    const kind = charKind(line, end);
    const closes = '.!?。！？…‥｡~～〜—―'.includes(char) || '”’"\'»」』)]）］】*_'.includes(char);
    if (closes || kind === CharKind.emoji || isPartOfEmoji(char)) end++;
    else if (char === ' ' && emojiAhead(line, end)) end++;
    else return end;
  }
}

/** The second half of a pair, a joiner or a variation selector. */
function isPartOfEmoji(char: string): boolean {
  return (char >= '\uDC00' && char <= '\uDFFF') || char === '\u200D' || char === '\uFE0F';
}

function emojiAhead(line: string, at: number): boolean {
  return at + 1 < line.length && charKind(line, at + 1) === CharKind.emoji;
}

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st sr jr vs approx dept est inc ltd co corp tel ext e.g i.e u.s u.k a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec fig incl max min'.split(
    ' ',
  ),
);

function isFullStop(line: string, at: number, from: number): boolean {
  const next = line.charAt(at + 1);
  if (next === '.' || line.charAt(at - 1) === '.') return next !== '.' || !/[\p{L}\p{N}]/u.test(line.charAt(at + 1));
  if (/[\p{L}\p{N}]/u.test(next)) return startsSentence(line, at) || isHan(line.charCodeAt(at + 1));
  const word = /[\p{L}\p{N}.]*$/u.exec(line.slice(Math.max(from, at - 24), at))?.[0].toLowerCase() ?? '';
  if (isListNumber(line, at, from, word)) return false;
  if (at + 1 >= line.trimEnd().length) return true;
  if (word === 'no') return !/^\.?\s*\d/.test(line.slice(at + 1));
  if (/^\p{L}$/u.test(word) && word !== 'i' && word !== 'u') return false;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) && /^\.\s+\p{Ll}/u.test(line.slice(at, at + 8))) return false;
  return !ABBREVIATIONS.has(word);
}

function isListNumber(line: string, at: number, from: number, word: string): boolean {
  return /^\d{1,2}$/.test(word) && line.slice(from, at).trim() === word && line.charAt(at + 1) === ' ';
}
