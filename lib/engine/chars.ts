/** What a UTF-16 unit is to the engine. */
export const CharKind = {
  /** Letter, digit or combining mark: runs of them make a word. */
  word: 1,
  /** Han, kana or hangul syllable: each is a unit of its own. */
  han: 2,
  space: 3,
  /** Quotes, brackets, `*`, `_`, zero-width: literals see through them. */
  clear: 4,
  /** Punctuation that no slot or gap crosses. */
  mark: 5,
  /** Emoji and the like: a boundary that ends a sentence. */
  emoji: 6,
  /** Any other sign (&, +, %): counts as a unit. */
  sign: 7,
  /** Stands for text that isn't the agent's (see `MASK`). */
  mask: 8,
} as const;

/** Takes the place of every unit of a skipped span, so that offsets stay. U+FFFC, "object replacement". */
export const MASK = '\uFFFC';

const SPACES = ' \t\r\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u3000';
const CLEAR =
  '"“”„‟«»‹›「」『』〝〞()[]{}<>（）［］｛｝【】〔〕《》〈〉＂*_`\'‘’ʼ＇\u200B\u200C\u200D\u2060\uFEFF\uFE0F';
const MARKS = ',;:.!?，。；：！？、．｡､…‥~～〜–—―‒•·|｜\n';
const known = new Uint8Array(0x10000);

for (const c of SPACES) known[c.charCodeAt(0)] = CharKind.space;
for (const c of CLEAR) known[c.charCodeAt(0)] = CharKind.clear;
for (const c of MARKS) known[c.charCodeAt(0)] = CharKind.mark;
known[MASK.charCodeAt(0)] = CharKind.mask;

/**
 * Kind of the UTF-16 unit at `at`. Either half of a surrogate pair gets the kind of the pair.
 * @returns one of `CharKind`
 */
export function charKind(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdfff) return pairKind(text, at, code);
  const kind = known[code];
  if (kind) return kind;
  const measured = measure(code);
  known[code] = measured;
  return measured;
}

function measure(code: number): number {
  if (isHan(code)) return CharKind.han;
  const char = String.fromCharCode(code);
  if (/[\p{L}\p{N}\p{M}]/u.test(char)) return CharKind.word;
  if (/\p{Extended_Pictographic}/u.test(char) && code > 0xff) return CharKind.emoji;
  if (/\p{Z}|\p{C}/u.test(char)) return CharKind.space;
  return CharKind.sign;
}

function pairKind(text: string, at: number, code: number): number {
  const low = code >= 0xdc00;
  const point = text.codePointAt(low ? at - 1 : at) ?? 0;
  if (point >= 0x20000 && point <= 0x3ffff) return CharKind.han;
  if (point < 0x10000) return CharKind.sign;
  return /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(point)) ? CharKind.word : CharKind.emoji;
}

/** Han, kana or a hangul syllable (the unit of Chinese, Japanese and Korean patterns). */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code === 0x3005 ||
    code === 0x3007 ||
    isKana(code) ||
    (code >= 0xac00 && code <= 0xd7a3)
  );
}

/** Hiragana or katakana, half width included. The middle dot and the long-vowel mark alone don't tell Japanese. */
export function isKana(code: number): boolean {
  return (code >= 0x3041 && code <= 0x309f) || (code >= 0x30a1 && code <= 0x30fa) || (code >= 0xff66 && code <= 0xff9d);
}

/**
 * The form in which words are compared: lower case, half width, one kind of apostrophe. Length may differ from the
 * source (offsets are kept by the tokens, not by this string).
 */
export function fold(text: string): string {
  const plain = /[^\x00-\x7F]/.test(text) ? text.replace(/[\uFF01-\uFF5E]/g, halfWidth).replace(/[‘’ʼ＇]/g, "'") : text;
  return plain.toLowerCase();
}

function halfWidth(char: string): string {
  return String.fromCharCode(char.charCodeAt(0) - 0xfee0);
}

const SAME_MARK: Readonly<Record<string, string>> = {
  '，': ',',
  '､': ',',
  '。': '.',
  '｡': '.',
  '．': '.',
  '；': ';',
  '：': ':',
  '！': '!',
  '？': '?',
  '、': '、',
  '～': '~',
  '〜': '~',
  '‥': '…',
  '–': '—',
  '―': '—',
  '‒': '—',
  '｜': '|',
};

/** Punctuation as patterns compare it: full and half width alike, every dash `—`. The Chinese pause mark 、 stays. */
export function foldMark(char: string): string {
  return SAME_MARK[char] ?? char;
}
