import { expect, test } from 'vitest';
import { wilson } from '../statistics/wilson';
import { clusteredShare, shareDifference, widerShare } from './clustered-share';

interface Case {
  yes: boolean;
  cluster: string;
}

function isYes({ yes }: Case): boolean {
  return yes;
}

function clusterOf({ cluster }: Case): string {
  return cluster;
}

/** 60 cases, half of them yes, in clusters of `size` that are all alike. */
function alike(size: number): Case[] {
  return Array.from({ length: 60 }, (_, i) => {
    const cluster = Math.floor(i / size);
    return { yes: cluster % 2 === 0, cluster: `${cluster}` };
  });
}

test('cases that go together tell less, and the wider interval is shown', () => {
  const { wilson: plain, clustered, shown } = clusteredShare(alike(6), isYes, clusterOf);
  expect(plain).toEqual({ ok: true, interval: wilson(30, 60) });
  expect(shown).toBe('clustered');
  expect(widerShare(alike(6), isYes, clusterOf)).toEqual(clustered);
  if (!clustered.ok || !plain.ok) throw new Error('intervals were expected');
  expect(clustered.interval.low).toBeLessThan(plain.interval.low);
  expect(clustered.interval).toMatchObject({ clusters: 10, n: 60 });
  expect(clustered.interval.estimate).toBeCloseTo(0.5, 12);
});

test('a single cluster cannot tell how clusters differ: then Wilson’s is shown', () => {
  expect(clusteredShare(alike(60), isYes, clusterOf)).toMatchObject({
    ...{ clustered: { ok: false, reason: 'undefined' }, shown: 'wilson' },
  });
});

test('too few cases have no share', () => {
  expect(widerShare(alike(1).slice(0, 19), isYes, clusterOf)).toMatchObject({ ok: false, n: 19 });
});

test('a difference is that of the shares', () => {
  const some = alike(1);
  const more = some.map((one, i) => ({ ...one, yes: one.yes || i % 4 === 1 }));
  const difference = shareDifference(more, some, isYes, clusterOf);
  if (!difference.ok) throw new Error('an interval was expected');
  expect(difference.interval.estimate).toBeCloseTo(0.25, 12);
});
