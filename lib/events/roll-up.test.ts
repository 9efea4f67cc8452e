import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SITUATIONS } from '../reading/labels';
import { addCounts, COUNT_KEYS, type Counts, placeOfKey, rollUpKey, sumCounts } from './roll-up';
import { CHANNELS, SITE_IDS } from './vocabulary';

const counts = fc.dictionary(fc.constantFrom(...COUNT_KEYS), fc.integer()) as fc.Arbitrary<Counts>;

test('no count is listed twice', () => {
  expect(new Set(COUNT_KEYS).size).toBe(COUNT_KEYS.length);
});

test('adding and taking away again changes nothing', () => {
  fc.assert(
    fc.property(counts, counts, (a, b) => {
      const sum = { ...a };
      addCounts(sum, b);
      addCounts(sum, b, -1);
      for (const key of COUNT_KEYS) expect(sum[key] ?? 0).toBe((a[key] ?? 0) + 0);
    }),
  );
});

test('a sum does not depend on the order', () => {
  fc.assert(
    fc.property(fc.array(counts), (all) => {
      expect(sumCounts([...all].reverse())).toEqual(sumCounts(all));
    }),
  );
});

test('a key names its place', () => {
  const places = fc.record({
    day: fc.constantFrom('2026-03-02', '2028-02-29'),
    site: fc.constantFrom(...SITE_IDS),
    channel: fc.constantFrom(...CHANNELS),
    situation: fc.constantFrom(null, ...SITUATIONS),
  });
  fc.assert(
    fc.property(places, (place) => {
      expect(placeOfKey(rollUpKey(place))).toEqual(place);
    }),
  );
});
