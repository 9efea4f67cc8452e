import { expect, test } from 'vitest';
import { furtherReport } from './further-report';
import { DEFAULT_OPTIONS } from './report-input';

test('of nothing there is nothing to tell, in every part', () => {
  const facts = { moments: [], opportunities: [], conversations: [], now: '' };
  const report = furtherReport({ facts, all: facts, options: DEFAULT_OPTIONS, kpis: [] });
  expect(report.fcr.fcr).toEqual({ ok: false, n: 0, missing: 0, least: 20 });
  expect(report.transition.seamless.ok).toBe(false);
  expect(report.lift.lifts).toEqual([]);
  expect(report.effort.conversations).toBe(0);
});
