import { expect, test } from 'vitest';
import { networkUses } from '@/tools/check/network';
import { codeFiles, isShipped } from '@/tools/check/source-file';
import { describeViolation } from '@/tools/check/violation';

/** File and use; each must still be there, so that a permission does not outlive its need. */
const ALLOWED: readonly string[] = [
  // Files of the package, through `guardFetch`, which refuses every other origin.
  'lib/app/own-load.ts fetch',
  // The worker answers the page of numbers that started it.
  'lib/app/pages/deep-worker.ts postMessage',
  // Files of the package, as above.
  'lib/model/worker.ts fetch',
  // The worker answers the document that started it.
  'lib/model/worker.ts postMessage',
];

test('nothing that ships reaches the network, foreign code or the world of the page', () => {
  const uses = codeFiles()
    .filter(({ path }) => isShipped(path))
    .flatMap(networkUses);
  const allowed = uses.filter(({ path, use }) => ALLOWED.includes(`${path} ${use}`));
  const refused = uses.filter((use) => !allowed.includes(use));
  expect(refused.map(describeViolation)).toEqual([]);
  expect([...new Set(allowed.map(({ path, use }) => `${path} ${use}`))].sort()).toEqual(ALLOWED);
});
