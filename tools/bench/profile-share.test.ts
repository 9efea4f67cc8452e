import { expect, test } from 'vitest';
import { type CpuProfile, profileShare } from './profile-share';

function node(id: number, url: string, children: number[] = [], functionName = 'f') {
  return { id, callFrame: { functionName, url }, children };
}

const NODES = [
  node(1, '', [2, 4, 6], '(root)'),
  node(2, 'chrome-extension://x/desk.js', [3]),
  node(3, ''),
  node(4, 'https://acme.zendesk.com/agent.js', [5]),
  node(5, ''),
  node(6, '', [], '(garbage collector)'),
];

function profile(samples: [id: number, delta: number][]): CpuProfile {
  return {
    nodes: NODES,
    startTime: 0,
    endTime: samples.reduce((sum, [, delta]) => sum + delta, 0),
    samples: samples.map(([id]) => id),
    timeDeltas: samples.map(([, delta]) => delta),
  };
}

const PREFIX = 'chrome-extension://x/';

test('a sample lasts until the next; what ours calls is ours, what the page calls is not', () => {
  const seen = profile([
    [4, 1_000],
    [2, 1_000],
    [3, 1_000],
    [5, 60_000],
    [2, 1_000],
    [1, 2_000],
  ]);
  expect(profileShare(seen, PREFIX)).toEqual({ total: 63, longest: 61, over50: 1 });
});

test('clearing memory in the middle does not end a stretch, nor is it ours alone', () => {
  const inside = profile([
    [2, 0],
    [6, 1_000],
    [2, 30_000],
    [1, 1_000],
  ]);
  expect(profileShare(inside, PREFIX)).toEqual({ total: 32, longest: 32, over50: 0 });
  const alone = profile([
    [1, 0],
    [6, 1_000],
    [1, 30_000],
  ]);
  expect(profileShare(alone, PREFIX)).toEqual({ total: 0, longest: 0, over50: 0 });
});

test('a stretch may last to the end; another extension is not ours', () => {
  expect(profileShare({ ...profile([[2, 0]]), endTime: 7_000 }, PREFIX).longest).toBe(7);
  expect(profileShare(profile([[2, 0]]), 'chrome-extension://y/').total).toBe(0);
});
