import { expect, test } from 'vitest';
import { openBench } from '@/tests/support/host-bench';
import { ModelError } from '../../model/encoder';
import { whatTheModelSays } from './what-the-model-says';

test('what the model says, or nothing and a report where it cannot run', async () => {
  const { deps, failures, encoder } = await openBench();
  expect(await whatTheModelSays(deps, async ({ hash }) => [hash])).toEqual([encoder.hash]);
  const broken = { ...deps, encoder: Promise.reject(new ModelError('no weights')) };
  expect(await whatTheModelSays(broken, async () => [1])).toEqual([]);
  expect(failures).toEqual(['reply']);
});
