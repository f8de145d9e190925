import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../components/tokens.css', import.meta.url), 'utf8');
const TEXT = 4.5;
const LINE = 3;

const pairs: readonly (readonly [string, string, number])[] = [
  ...['surface', 'sunken', 'wash', 'page'].flatMap((back) =>
    ['ink', 'ink-2', 'ink-3'].map((front) => [front, back, TEXT] as const),
  ),
  ['accent', 'surface', TEXT],
  ['on-fill', 'fill', TEXT],
  ['on-fill', 'fill-hover', TEXT],
  ...['high', 'medium', 'low', 'edge'].map((front) => [front, 'surface', LINE] as const),
  ['edge', 'wash', LINE],
  ['accent', 'wash', LINE],
];

test.each(pairs)('%s on %s has a contrast of at least %f in light and dark', (front, back, least) => {
  for (const theme of [0, 1])
    expect(contrast(token(front, theme), token(back, theme)), `theme ${theme}`).toBeGreaterThanOrEqual(least);
});

function token(name: string, theme: number): string {
  const value = new RegExp(`--kw-${name}: ([^;]+);`).exec(css)?.[1];
  const colours = value?.match(/#[0-9a-f]{6}/g);
  const colour = colours?.[theme] ?? colours?.[0];
  if (!colour) throw new Error(`No token --kw-${name}`);
  return colour;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
