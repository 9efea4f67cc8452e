import { expect, test } from 'vitest';
import { unrecorded } from './unrecorded';

test('without storage nothing is kept and the session goes on', async () => {
  const records = unrecorded();
  expect(await records.append([])).toEqual({ ok: false, reason: 'closed' });
  const key = await records.keyed(['ticket', '1']);
  expect(key).toMatch(/^k0:[\w-]+$/);
  expect(await records.keyed(['ticket', '1'])).toBe(key);
  expect(await unrecorded().keyed(['ticket', '1'])).not.toBe(key);
  await records.setThreadPaused(key, true);
  expect(await records.isThreadPaused(key)).toBe(true);
});
