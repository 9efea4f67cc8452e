import { expect, test } from 'vitest';
import { ModelError } from './encoder';

test('is told from other errors by its name', () => {
  const error = new ModelError('broken', { cause: new Error('inner') });
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe('ModelError');
  expect(error.cause).toBeInstanceOf(Error);
});
