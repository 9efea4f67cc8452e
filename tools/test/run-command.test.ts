import { expect, test } from 'vitest';
import { runCommand } from './run-command';

test('the exit status decides', async () => {
  expect(await runCommand(['node', '-e', 'process.exit(0)'], {}, 30)).toMatchObject({ ok: true });
  expect(await runCommand(['node', '-e', 'process.exit(3)'], {}, 30)).toMatchObject({ ok: false });
});

test('the environment is added and the input is empty', async () => {
  const script =
    "process.stdin.on('end', () => process.exit(process.env.ATTUNE_TEST === 'a' ? 0 : 1)).resume()";
  expect(await runCommand(['node', '-e', script], { ATTUNE_TEST: 'a' }, 30)).toMatchObject({
    ok: true,
  });
});

test('what hangs is ended and named', async () => {
  const result = await runCommand(['node', '-e', 'setInterval(() => {}, 1000)'], {}, 1);
  expect(result).toMatchObject({ ok: false, reason: 'took longer than 1 s' });
});

test('a missing program is a failure with its reason', async () => {
  const result = await runCommand(['no-such-program'], {}, 5);
  expect(result.ok).toBe(false);
  expect(result.reason).toContain('ENOENT');
});
