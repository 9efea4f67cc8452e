import { expect, test } from 'vitest';
import { sampleMoment } from '@/tests/support/sample-conversations';
import { sampleOpportunity } from '@/tests/support/sample-facts';
import { readKpiFile } from './kpi-file';
import { DEFAULT_OPTIONS } from './report-input';
import { seriesOf } from './series';

const DAY = '2026-03-02';
const AT = `${DAY}T10:00:00.000Z`;

test('means by day, the holdout and the unsure left out, imported ones by file and column', () => {
  const moments = [-0.5, 0.1, null].map((valence) => sampleMoment(AT, { valence }));
  const opportunities = [
    sampleOpportunity(0, { day: DAY, level: 'edited' }),
    sampleOpportunity(1, { day: DAY }),
    sampleOpportunity(2, { day: DAY, level: 'meaning', arm: 'holdout' }),
  ];
  const facts = { moments, opportunities, conversations: [], now: AT };
  const kpis = [readKpiFile({ name: 'nps.csv', text: `date,nps\n${DAY},10\n${DAY},5\n,3` })];
  const all = seriesOf({ facts, all: facts, options: DEFAULT_OPTIONS, kpis });
  const values = Object.fromEntries(all.map(({ name, byDay }) => [name, byDay.get(DAY)]));
  expect(values).toEqual({
    ...{ adherence: 0.5, valence: -0.2, negative: 0.5, bursts: 3, effort: undefined },
    'nps.csv: nps': 7.5,
  });
});
