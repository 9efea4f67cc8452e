import { expect, test } from 'vitest';
import { PLAIN_DESK } from '@/tests/support/plain-desk';
import { watchedAttributes } from './watched-attributes';

test('takes the attributes of selectors and of sources, each once', () => {
  const names = watchedAttributes(PLAIN_DESK.reading, PLAIN_DESK.composing);
  expect(names).toEqual(
    expect.arrayContaining([
      'data-ticket',
      'data-id',
      'data-role',
      'datetime',
      'data-address',
      'hidden',
    ]),
  );
  expect(new Set(names).size).toBe(names.length);
});

test('a change of style or class needs no reading', () => {
  const names = watchedAttributes(PLAIN_DESK.reading, PLAIN_DESK.composing);
  expect(names).not.toContain('style');
  expect(names).not.toContain('class');
});
