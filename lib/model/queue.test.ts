import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PRIORITIES } from './encoder';
import { createQueue } from './queue';

/** A task that ends when told to. */
function gate() {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

test('runs the most urgent first, and first come first served among equals', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...PRIORITIES), { maxLength: 30 }), async (asked) => {
      const queue = createQueue();
      const order: number[] = [];
      await Promise.all(
        asked.map((priority, at) => queue.add(async () => order.push(at), { priority })),
      );
      const rank = (at: number): number => PRIORITIES.indexOf(asked[at] ?? 'history');
      const wanted = asked.map((_, at) => at).sort((a, b) => rank(a) - rank(b) || a - b);
      expect(order).toEqual(wanted);
    }),
  );
});

test('runs one task at a time, and lets an urgent one pass those that wait', async () => {
  const queue = createQueue();
  const first = gate();
  const order: string[] = [];
  const running = queue.add(
    async () => {
      order.push('first starts');
      await first.opened;
      order.push('first ends');
    },
    { priority: 'history' },
  );
  const later = queue.add(async () => order.push('history'), { priority: 'history' });
  await Promise.resolve();
  await Promise.resolve();
  const draft = queue.add(async () => order.push('draft'), { priority: 'draft' });
  first.open();
  await Promise.all([running, later, draft]);
  expect(order).toEqual(['first starts', 'first ends', 'draft', 'history']);
});

test('drops a waiting task that is cancelled', async () => {
  const queue = createQueue();
  const job = new AbortController();
  let ran = false;
  const kept = queue.add(async () => 'kept', { priority: 'newest' });
  const dropped = queue.add(
    async () => {
      ran = true;
    },
    { priority: 'newest', signal: job.signal },
  );
  job.abort(new Error('any reason'));
  await expect(dropped).rejects.toMatchObject({ name: 'AbortError' });
  expect(await kept).toBe('kept');
  expect(ran).toBe(false);
});

test('throws the result of a running task away when it is cancelled, then goes on', async () => {
  const queue = createQueue();
  const job = new AbortController();
  const slow = gate();
  const cancelled = queue.add(
    async () => {
      job.abort();
      await slow.opened;
      return 'too late';
    },
    { priority: 'newest', signal: job.signal },
  );
  await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
  const next = queue.add(async () => 'next', { priority: 'draft' });
  slow.open();
  expect(await next).toBe('next');
});

test('refuses what is cancelled from the start', async () => {
  const asked = createQueue().add(async () => 1, {
    priority: 'draft',
    signal: AbortSignal.abort(),
  });
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
});

test('a failing task fails alone', async () => {
  const queue = createQueue();
  const failing = queue.add(async () => Promise.reject(new Error('broken')), { priority: 'draft' });
  const next = queue.add(async () => 'fine', { priority: 'draft' });
  await expect(failing).rejects.toThrow('broken');
  expect(await next).toBe('fine');
});
