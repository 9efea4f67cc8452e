import { expect, test } from 'vitest';
import type { Replayed } from './pool';
import type { ReplayInput } from './replay-input';
import { replayLines } from './replay-lines';
import type { ReplayOutput } from './replay-output';

/** The least of an output that lets its line be told. */
function answered({ id }: ReplayInput): Replayed {
  return { ok: true, output: { id } as ReplayOutput };
}

function line(id: number): string {
  return JSON.stringify({ id, channel: 'chat', messages: [] });
}

async function collect(
  lines: string[],
  replay: (input: ReplayInput) => Promise<Replayed>,
  ahead = 3,
) {
  const out: string[] = [];
  const err: string[] = [];
  const counts = await replayLines(lines, replay, ahead, {
    out: (text) => {
      out.push(text);
    },
    err: (text) => err.push(text),
  });
  return { out, err, counts };
}

test('answers in the order of the lines, whatever is done first', async () => {
  const finished: Promise<void>[] = [];
  const { out } = await collect([line(0), line(1), line(2), line(3)], async (input) => {
    // Every even line waits for the odd one after it.
    if (input.id === 1 || input.id === 3) finished.push(Promise.resolve());
    else while (finished.length <= Number(input.id) / 2) await new Promise(setImmediate);
    return answered(input);
  });
  expect(out.map((text) => JSON.parse(text).id)).toEqual([0, 1, 2, 3]);
});

test('names a bad line with its number, passes over blank ones, and goes on', async () => {
  const { out, err, counts } = await collect(
    [line(1), '', 'nope', line(2), '{"id":9}'],
    async (input) => (input.id === 2 ? { ok: false, reason: 'the model failed' } : answered(input)),
  );
  expect(out).toHaveLength(1);
  expect(err.map((text) => text.split(':')[0])).toEqual(['line 3', 'line 4', 'line 5']);
  expect(err[1]).toBe('line 4: the model failed');
  expect(counts).toEqual({ good: 1, bad: 3 });
});

test('reads no further ahead than told', async () => {
  let running = 0;
  let most = 0;
  await collect(
    Array.from({ length: 20 }, (_, at) => line(at)),
    async (input) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise(setImmediate);
      running -= 1;
      return answered(input);
    },
    4,
  );
  expect(most).toBe(4);
});
