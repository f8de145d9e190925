const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Bytes of base64 text, straight into their array: `atob` would make a string of them first.
 * @param from where the base64 starts; it runs to the text's end, padded
 */
export function fromBase64(text: string, from: number): Uint8Array {
  const digits = new TextEncoder().encode(text.slice(from));
  const padding = text.endsWith('==') ? 2 : Number(text.endsWith('='));
  const bytes = new Uint8Array((digits.length / 4) * 3);
  let to = 0;
  for (let at = 0; at < digits.length; at += 4) {
    const bits =
      (valueAt(digits, at) << 18) |
      (valueAt(digits, at + 1) << 12) |
      (valueAt(digits, at + 2) << 6) |
      valueAt(digits, at + 3);
    bytes[to++] = bits >> 16;
    bytes[to++] = bits >> 8;
    bytes[to++] = bits;
  }
  return bytes.subarray(0, bytes.length - padding);
}

const values = new Uint8Array(0x80);
for (let value = 0; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value;

const valueAt = (digits: Uint8Array, at: number): number => values[digits[at] ?? 0] ?? 0;
