import { beforeEach, expect, test, vi } from 'vitest';
import { OrphanedError, report } from '../lib/log.ts';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
beforeEach(() => warn.mockClear());

test('an error is told once, however often it happens', () => {
  const error = new RangeError('x');
  report('applying', error);
  report('applying', error);
  expect(warn).toHaveBeenCalledTimes(1);
  expect(warn.mock.calls[0]?.[0]).toMatch(/^\[kindword\] applying: RangeError\n {2}at /);
});

test('nothing of an error’s message is told: it may quote the reply', () => {
  report('reading', new Error('no block for “Dear Ms Virtanen,\n    at last”'));
  expect(warn.mock.calls[0]?.[0]).not.toMatch(/Virtanen|at last/);
});

test('a script orphaned by an update says nothing', () => {
  report('sending', new OrphanedError());
  expect(warn).not.toHaveBeenCalled();
});
