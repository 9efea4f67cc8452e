import { expect, test } from 'vitest';
import { WHOLE } from '../../reports/selection';
import type { DeepAnswer, DeepAsk } from './deep-protocol';

test('the worker answers each question under its number', async () => {
  const worker = new Worker(new URL('./deep-worker.ts', import.meta.url), { type: 'module' });
  const answers: DeepAnswer[] = [];
  worker.addEventListener('message', ({ data }: MessageEvent<DeepAnswer>) => answers.push(data));
  const ask: DeepAsk = {
    id: 1,
    period: { to: '2026-03-02', length: 7 },
    selection: WHOLE,
    behaviours: [],
    pair: null,
    timeZone: 'UTC',
  };
  worker.postMessage(ask);
  worker.postMessage({ ...ask, id: 2, period: { to: '2026-03-02', length: 30 } });
  await expect
    .poll(() =>
      answers.map(({ id, ...rest }) => [
        id,
        rest.ok && 'report' in rest && rest.report.period.length,
      ]),
    )
    .toEqual([
      [1, 7],
      [2, 30],
    ]);
  worker.terminate();
});
