import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { writeFailure } from './failure';

test.each([
  [new DOMException('', 'QuotaExceededError'), 'full'],
  [new Dexie.AbortError('aborted', new DOMException('', 'QuotaExceededError')), 'full'],
  [new Dexie.BulkError('', [new DOMException('', 'QuotaExceededError')]), 'full'],
  [new Dexie.DatabaseClosedError(), 'closed'],
  [new DOMException('', 'InvalidStateError'), 'closed'],
  [new DOMException('', 'AbortError'), 'failed'],
  [new Error('anything'), 'failed'],
  ['not an error', 'failed'],
  [null, 'failed'],
])('%s is %s', (error, failure) => {
  expect(writeFailure(error)).toBe(failure);
});
