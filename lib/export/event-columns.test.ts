import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryStory } from '@/tests/support/arbitrary-story';
import type { ColumnType } from './column';
import { EVENT_COLUMNS } from './event-columns';

const IS: Record<ColumnType, (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string',
  id: (value) => typeof value === 'string',
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  time: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
  date: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
};

test('a value has the type of its column or is empty', () => {
  fc.assert(
    fc.property(arbitraryStory, (events) => {
      for (const event of events) {
        for (const { name, type, value } of EVENT_COLUMNS) {
          const cell = value(event);
          expect(cell === null || IS[type](cell), `${name}: ${cell}`).toBe(true);
        }
      }
    }),
    { numRuns: 20 },
  );
});
