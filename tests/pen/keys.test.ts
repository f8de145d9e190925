import { describe, expect, test } from 'vitest';
import { commandOf, type KeyPress } from '../../lib/pen/keys.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: key,
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  ...more,
});
const shift = { shiftKey: true };
const altShift = { altKey: true, shiftKey: true };

describe('a key', () => {
  test.each([
    ['F8', press('F8'), 'none', 'next'],
    ['Shift+F8', press('F8', shift), 'none', 'previous'],
    ['Ctrl+F8', press('F8', { ctrlKey: true }), 'none', 'apply-first'],
    ['Alt+Shift+K', press('K', { ...altShift, code: 'KeyK' }), 'none', 'next'],
    ['Alt+Shift+J, another sign on this keyboard', press('Ô', { ...altShift, code: 'KeyJ' }), 'none', 'previous'],
    ['Enter in a card opened by key', press('Enter'), 'keyed', 'enter'],
    ['↓ in a card opened by key', press('ArrowDown'), 'keyed', 'down'],
    ['↑ in a card opened by key', press('ArrowUp'), 'keyed', 'up'],
    ['Esc in a card opened by key', press('Escape'), 'keyed', 'close'],
    ['Esc in a card opened by pointer', press('Escape'), 'shown', 'close'],
    ['Enter in a card opened by pointer is the editor’s', press('Enter'), 'shown', undefined],
    ['↓ without a card is the editor’s', press('ArrowDown'), 'none', undefined],
    ['Esc without a card is the page’s', press('Escape'), 'none', undefined],
    ['Shift+Enter in a card is the editor’s', press('Enter', shift), 'keyed', undefined],
    ['Enter while an IME composes', press('Enter', { isComposing: true }), 'keyed', undefined],
    ['F8 while an IME composes', press('F8', { isComposing: true }), 'none', undefined],
    ['a letter', press('a'), 'keyed', undefined],
  ] as const)('%s', (_, key, card, command) => {
    expect(commandOf(key, card)).toBe(command);
  });
});
