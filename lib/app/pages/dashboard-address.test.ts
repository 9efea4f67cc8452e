import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SITE_IDS } from '../../events/vocabulary';
import { SITUATIONS } from '../../reading/labels';
import { PERIOD_LENGTHS } from '../../reports/period';
import {
  DASHBOARD_PARTS,
  type DashboardAddress,
  readAddress,
  START,
  writeAddress,
} from './dashboard-address';

const ADDRESS = fc.record<DashboardAddress>({
  part: fc.constantFrom(...DASHBOARD_PARTS),
  length: fc.constantFrom(...PERIOD_LENGTHS),
  to: fc.option(
    fc
      .date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  ),
  selection: fc.record({
    site: fc.option(fc.constantFrom(...SITE_IDS)),
    situation: fc.option(fc.constantFrom(...SITUATIONS)),
  }),
});

test('an address survives the way through the fragment', () => {
  fc.assert(
    fc.property(ADDRESS, (address) => {
      expect(readAddress(writeAddress(address))).toEqual(address);
    }),
  );
});

test('the start needs no fragment, and only what differs is written', () => {
  expect(writeAddress(START)).toBe('');
  expect(
    writeAddress({ ...START, length: 30, selection: { site: 'gmail', situation: null } }),
  ).toBe('#days=30&site=gmail');
});

test('what is not understood is the default, and nothing throws', () => {
  expect(readAddress('#days=31&site=slack&to=2026-02-30&part=admin&situation=__proto__')).toEqual(
    START,
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = readAddress(text);
      expect(readAddress(writeAddress(read))).toEqual(read);
    }),
  );
});
