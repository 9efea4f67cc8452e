import { expect, test } from 'vitest';
import { sampleMoment } from '@/tests/support/sample-conversations';
import { sampleReply } from '@/tests/support/sample-facts';
import type { MomentFact } from './facts';
import { type Behaviour, standardAdherence } from './standards';

const AT = '2026-03-02T10:00:00.000Z';

function answered(acts: NonNullable<MomentFact['reply']>['acts'], given: Partial<MomentFact> = {}) {
  return sampleMoment(AT, { reply: sampleReply({ acts }), ...given });
}

function keptOf(moments: MomentFact[], behaviour: Omit<Behaviour, 'id'>) {
  const [found] = standardAdherence(moments, [{ id: 'b1', ...behaviour }]);
  return (
    found && {
      kept: found.kept,
      n: found.estimate.ok ? found.estimate.interval.n : found.estimate.n,
    }
  );
}

test('only replies count where the behaviour applies', () => {
  const moments = [
    answered({ validate: 1 }, { valence: -0.8 }),
    answered({}, { valence: -0.3 }),
    answered({ validate: 2 }, { valence: 0.2 }),
    answered({ validate: 1 }, { valence: null }),
    answered({ validate: 1 }, { valence: -0.8, history: true }),
    sampleMoment(AT, { valence: -0.8 }),
  ];
  expect(keptOf(moments, { act: 'validate', occasion: 'negative', rule: 'do' })).toEqual({
    kept: 1,
    n: 2,
  });
  expect(keptOf(moments, { act: 'validate', occasion: 'always', rule: 'do' })).toEqual({
    kept: 3,
    n: 4,
  });
});

test('one apology is kept, a second is not; a mistake is to be avoided', () => {
  const moments = [answered({ apologise: 1 }), answered({ apologise: 2 }), answered({ blame: 1 })];
  expect(keptOf(moments, { act: 'apologise', occasion: 'always', rule: 'once' })).toEqual({
    kept: 2,
    n: 3,
  });
  expect(keptOf(moments, { act: 'blame', occasion: 'always', rule: 'avoid' })).toEqual({
    kept: 2,
    n: 3,
  });
});

test('first replies, questions, repeats and urgency', () => {
  const flags = { urgency: 2, escalation: false, repeat: true, vulnerable: false } as const;
  const moments = [answered({ time: 1 }), answered({ time: 1 }, { index: 1, asks: true, flags })];
  for (const occasion of ['first_reply', 'question', 'repeat', 'urgent'] as const)
    expect(keptOf(moments, { act: 'time', occasion, rule: 'do' })).toEqual({ kept: 1, n: 1 });
});

test('a share is shown from twenty replies on', () => {
  const moments = Array.from({ length: 20 }, () => answered({ time: 1 }));
  const behaviour: Behaviour = { id: 'b1', act: 'time', occasion: 'always', rule: 'do' };
  expect(standardAdherence(moments, [behaviour])[0]?.estimate).toMatchObject({
    ok: true,
    interval: { estimate: 1, n: 20, method: 'wilson' },
  });
  expect(standardAdherence(moments.slice(1), [behaviour])[0]?.estimate.ok).toBe(false);
});
