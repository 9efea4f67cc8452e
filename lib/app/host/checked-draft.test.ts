import { expect, test } from 'vitest';
import { nothingChecked } from './checked-draft';

test('every thread has its own', () => {
  const [one, other] = [nothingChecked(), nothingChecked()];
  one.known.set('Hello.', []);
  one.job.abort();
  expect(other.known.size).toBe(0);
  expect(other.job.signal.aborted).toBe(false);
  expect(other.check).toBeNull();
});
