import { expect, test } from 'vitest';
import { audienceOf, EXPORT_LEVELS } from './export-level';

test('only cells are for others', () => {
  expect(EXPORT_LEVELS.filter((level) => audienceOf(level) === 'lead')).toEqual(['cells']);
});
