const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Digits read at a time, a multiple of four: one small buffer, for pages of memory never touched before cost more than the reading. */
const PIECE = 1 << 16;

/**
 * Bytes of base64 text, straight into their array: `atob` would make a string of them first.
 * @param from where the base64 starts; it runs to the text's end, padded
 */
export function fromBase64(text: string, from: number): Uint8Array {
  const encoder = new TextEncoder();
  const digits = new Uint8Array(Math.min(PIECE, text.length - from));
  const padding = text.endsWith('==') ? 2 : Number(text.endsWith('='));
  const bytes = new Uint8Array(((text.length - from) / 4) * 3);
  for (let at = from; at < text.length; at += PIECE) {
    const { written } = encoder.encodeInto(text.slice(at, at + PIECE), digits);
    decode(digits, written, bytes, ((at - from) / 4) * 3);
  }
  return bytes.subarray(0, bytes.length - padding);
}

function decode(digits: Uint8Array, length: number, bytes: Uint8Array, start: number): void {
  let to = start;
  for (let at = 0; at < length; at += 4) {
    const bits =
      (valueAt(digits, at) << 18) |
      (valueAt(digits, at + 1) << 12) |
      (valueAt(digits, at + 2) << 6) |
      valueAt(digits, at + 3);
    bytes[to++] = bits >> 16;
    bytes[to++] = bits >> 8;
    bytes[to++] = bits;
  }
}

const values = new Uint8Array(0x80);
for (let value = 0; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value;

const valueAt = (digits: Uint8Array, at: number): number => values[digits[at] ?? 0] ?? 0;
