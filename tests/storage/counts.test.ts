import { expect, test } from 'vitest';
import { countsOn } from '../../lib/stats/counts.ts';
import { counts, recordEvent } from '../../lib/storage/counts.ts';

const at = new Date(2026, 10, 21, 12).getTime();

test('events delivered at once and twice are each counted once', async () => {
  const events = Array.from({ length: 10 }, (_, index) => ({ id: `e${index}`, kind: 'shown', at }));
  await Promise.all([...events, ...events].map(recordEvent));
  expect(countsOn(await counts.read(), at)).toEqual({ shown: 10, applied: 0, ignored: 0 });
});

test.each([
  [{ id: '', kind: 'shown', at }],
  [{ id: 'x', kind: 'sent', at }],
  [{ id: 'x', kind: 'shown', at: -1 }],
  ['x'],
])('what is no event is refused: %j', async (delivered) => {
  await expect(recordEvent(delivered)).rejects.toThrow();
  expect((await counts.read()).days).toEqual({});
});
