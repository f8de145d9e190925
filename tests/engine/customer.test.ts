import { describe, expect, test } from 'vitest';
import { compilePath } from '../../lib/cli/bundled.ts';
import { createEngine } from '../../lib/engine/engine.ts';
import { moodOf } from '../../lib/engine/mood.ts';
import type { Context, CustomerMood, CustomerState } from '../../lib/engine/types.ts';

const engine = createEngine(['phrasebooks/en', 'phrasebooks/zh-CN'].map((path) => compilePath(path).matcher));

function read(customer: string): CustomerMood & Pick<CustomerState, 'known'> {
  const context: Context = { customer };
  const state = engine.review({ text: 'Hello, I will look into this today.', skip: [] }, context).customer;
  return { known: state.known, ...moodOf(state) };
}

describe('the customer’s message tells', () => {
  test.each([
    ['This is unacceptable!! I am FURIOUS WITH YOU.', 'anger', 3],
    ['I am so disappointed, I expected better.', 'disappointment', 1],
    ['I need it urgently.', 'urgency', 1],
    ['I am confused, how does this work?', 'confusion', 1],
    ['Thank you so much!', 'thanks', 1],
    ['This is the third time I write, and I am angry.', 'anger', 2],
    ['The parcel is blue.', 'neutral', 0],
    ['你们太过分了！！气死我了', 'anger', 2],
    ['急用，麻烦快点', 'urgency', 1],
    ['谢谢，已经收到了', 'thanks', 1],
  ])('the mood of “%s”: %s', (message, mood, atLeast) => {
    const { known, mood: told, strength } = read(message);
    expect({ known, mood: told }).toEqual({ known: true, mood });
    expect(strength).toBeGreaterThanOrEqual(atLeast);
  });

  test.each([
    ['This is the third time I write. Your service is terrible.', ['third time', 'terrible']],
    ['我都说了三遍了，太差了', ['说了三遍', '太差']],
    ['Where is it?', []],
  ])('words to give back from “%s”', (message, words) => {
    expect(read(message).words).toEqual(words);
  });

  test.each([
    ['I need it by Friday.', 'Friday'],
    ['I need this.', undefined],
  ])('by when it is wanted: “%s”', (message, deadline) => {
    expect(read(message).deadline).toBe(deadline);
  });
});

describe('a message that tells nothing leaves everything open', () => {
  test.each([
    ['', false],
    ['🙏😡', false],
    ['\u202e!!! \u200b', false],
    ['Ich möchte mein Geld zurück.', true],
  ])('“%s”', (message, known) => {
    expect(read(message)).toMatchObject({ known, mood: 'neutral', strength: 0, words: [] });
  });

  test('100 KB of anger is read like a line of it', () => {
    const { mood, strength, words } = read('This is unacceptable. '.repeat(5000));
    expect({ mood, strength, words }).toEqual({ mood: 'anger', strength: 3, words: ['unacceptable'] });
  });
});
