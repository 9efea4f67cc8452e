import { expect, test, vi } from 'vitest';
import { recentFailures, reportError } from './report-error';

test('reports the kind of an error and where, never what it says', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  reportError(new TypeError('cannot read "my card is 4242"'), 'read');
  expect(recentFailures().at(-1)).toMatchObject({ where: 'read', name: 'TypeError' });
  expect(JSON.stringify([recentFailures(), warn.mock.calls])).not.toContain('4242');
  warn.mockRestore();
});

test('keeps the last fifty', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  for (let n = 0; n < 80; n += 1) reportError('text', `place ${n}`);
  expect(recentFailures()).toHaveLength(50);
  expect(recentFailures().at(-1)?.where).toBe('place 79');
  warn.mockRestore();
});
