import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryStory } from '@/tests/support/arbitrary-story';
import { rollUpAll } from '../events/fold';
import { sumCounts } from '../events/roll-up';
import { correctedCounts } from './corrected-counts';
import { factsOf } from './facts-of';

function dayOf(at: string): string {
  return at.slice(0, 10);
}

test('the totals are those of the facts, by situation too', () => {
  fc.assert(
    fc.property(arbitraryStory, (events) => {
      const facts = factsOf(events, dayOf);
      for (const situation of [null, 'late', 'lost'] as const) {
        const rows = rollUpAll(events, dayOf).filter((row) => row.situation === situation);
        const sum = sumCounts(rows.map(({ counts }) => counts));
        const own = facts.opportunities.filter((one) => one.situation === situation);
        const moments = facts.moments.filter((one) => one.situation === situation);
        expect(sum.moments ?? 0).toBe(moments.length);
        expect(sum.asks ?? 0).toBe(moments.filter(({ asks }) => asks).length);
        expect(sum.valence_n ?? 0).toBe(moments.filter(({ valence }) => valence !== null).length);
        expect(sum.opportunities ?? 0).toBe(own.length);
        expect(sum.used ?? 0).toBe(own.filter(({ inserted }) => inserted).length);
        expect(sum.arm_outside ?? 0).toBe(own.filter(({ outside }) => outside).length);
        expect(sum.arm_shown_opportunities ?? 0).toBe(own.filter(({ arm }) => arm).length);
        const [corrected] = correctedCounts(own, () => '');
        expect({
          n: sum.placebo_n ?? 0,
          words: sum.placebo_words ?? 0,
          meaning: sum.placebo_meaning ?? 0,
          chance: sum.placebo_chance ?? 0,
        }).toEqual(corrected ?? { n: 0, words: 0, meaning: 0, chance: 0 });
      }
    }),
  );
});
