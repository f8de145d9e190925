import { describe, expect, test } from 'vitest';
import { styleAt } from '../../lib/session/style-at.ts';

const styles = { usual: 'warm', byLanguage: { en: 'direct', zh: 'reserved' }, known: {} };

describe('the style goes by the language that the customer writes, else by the reply’s', () => {
  test.each<[string, string | undefined, string, string]>([
    ['a Chinese customer, an English reply', '东西什么时候能到？', 'We will send it today.', 'reserved'],
    ['an English customer, a Chinese reply', 'Where is my parcel?', '今天就给您发出。', 'direct'],
    ['no message, a Chinese reply', undefined, '今天就给您发出。', 'reserved'],
    ['an empty message, an English reply', '', 'We will send it today.', 'direct'],
    ['a message that tells nothing', '#10293 🙏', '今天就给您发出。', 'reserved'],
    [
      'a customer of a third language',
      'Wo bleibt mein Paket, ich warte und bin nicht froh',
      'We will send it.',
      'warm',
    ],
    ['nothing written yet', undefined, '', 'warm'],
    ['a long message is told by its beginning', `${'Where is it? '.repeat(100)}${'到哪了'.repeat(9000)}`, '', 'direct'],
  ])('%s', (_, customer, reply, style) => {
    expect(styleAt(styles, customer, reply)).toBe(style);
  });

  test('where no language has its own, the usual one', () => {
    expect(styleAt({ ...styles, byLanguage: {} }, '东西什么时候能到？', '')).toBe('warm');
  });
});
