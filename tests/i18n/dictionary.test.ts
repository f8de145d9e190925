import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../../lib/engine/types.ts';
import { announcements } from '../../lib/i18n/announcements.ts';
import { dictionary } from '../../lib/i18n/dictionary.ts';
import { keyNames } from '../../lib/i18n/keys.ts';
import { LANGUAGES, languageFor, localized, sameLanguage } from '../../lib/i18n/language.ts';

const words = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value(1, 2, 'x', 'y'))];
  return Object.values(value ?? {}).flatMap(words);
};

describe.each(LANGUAGES)('the words in %s', (language) => {
  const text = dictionary(language);

  test('every category has its own name', () => {
    const names = CATEGORIES.map((category) => text.categories[category].name);
    expect(new Set(names).size).toBe(CATEGORIES.length);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(language === 'en' ? 24 : 10);
  });

  test('nothing is empty, shouts or praises with emoji', () => {
    for (const sentence of [...words(text), ...words(announcements(language))]) {
      expect(sentence.trim()).not.toBe('');
      expect(sentence).not.toMatch(/[!！]|\p{Extended_Pictographic}/u);
    }
  });

  test('quotation marks come in pairs and are never straight', () => {
    for (const sentence of words(text)) {
      expect(sentence).not.toMatch(/["']/);
      expect(sentence.split('“').length, sentence).toBe(sentence.split('”').length);
    }
  });
});

test('Chinese is Chinese: no sentence of it was left in English', () => {
  const english = new Set(words(dictionary('en')));
  expect(words(dictionary('zh-CN')).filter((sentence) => english.has(sentence))).toEqual([]);
});

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh-Hant-TW', 'zh-CN'],
  ['en-GB', 'en'],
  ['ja', 'en'],
  ['', 'en'],
])('a browser in %s gets %s', (tag, language) => {
  expect(languageFor(tag)).toBe(language);
});

test('languages are compared without their region', () => {
  expect([sameLanguage('zh-TW', 'zh-CN'), sameLanguage('EN', 'en-GB'), sameLanguage('en', 'zh-CN')]).toEqual([
    true,
    true,
    false,
  ]);
});

test('a text without the agent’s language falls back to English, and says so', () => {
  expect(localized({ en: 'Why', 'zh-CN': '为什么' }, 'zh-CN')).toEqual({ text: '为什么', lang: 'zh-CN' });
  expect(localized({ en: 'Why' }, 'zh-CN')).toEqual({ text: 'Why', lang: 'en' });
});

test('keys are named as on the agent’s keyboard', () => {
  expect([keyNames('MacIntel').undo, keyNames('Win32').undo]).toEqual(['⌘Z', 'Ctrl\u00a0Z']);
});
