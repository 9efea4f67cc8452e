import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FORMS } from './forms';
import { nextUuidV7 } from './uuid-v7';

const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });

test('holds the time, the version and the variant', () => {
  const id = nextUuidV7(0x017f22e279b0, null, new Uint8Array(10).fill(0xff));
  expect(id).toBe('017f22e2-79b0-77ff-bfff-ffffffffffff');
});

test('every id is greater than the one before, whatever the clock does', () => {
  const clock = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), bytes), { maxLength: 60 });
  fc.assert(
    fc.property(clock, (ticks) => {
      let last: string | null = null;
      for (const [now, random] of ticks) {
        const id = nextUuidV7(now, last, random);
        expect(id).toMatch(FORMS.uuidV7);
        if (last !== null) expect(id > last).toBe(true);
        last = id;
      }
    }),
  );
});

test('a full counter goes on in the next millisecond', () => {
  const id = nextUuidV7(5, '00000000-0005-7fff-bfff-ffffffffffff', new Uint8Array(10));
  expect(id).toBe('00000000-0006-7000-8000-000000000000');
});

test('too few bytes and a damaged id are refused', () => {
  expect(() => nextUuidV7(1, null, new Uint8Array(9))).toThrow(RangeError);
  expect(() => nextUuidV7(1, 'damaged', new Uint8Array(10))).toThrow(RangeError);
});
