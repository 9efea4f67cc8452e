import { afterEach, expect, test, vi } from 'vitest';
import { runMain } from './run-main';

afterEach(() => {
  process.exitCode = undefined;
  process.stdout.removeAllListeners('error');
  vi.restoreAllMocks();
});

test('the status is what the command says', async () => {
  await runMain(async () => 3);
  expect(process.exitCode).toBe(3);
});

test('what is thrown is told, with status 2', async () => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await runMain(async () => {
    throw new Error('no such file');
  });
  expect(process.exitCode).toBe(2);
  expect(write).toHaveBeenCalledWith('no such file\n');
});

test('a reader that has seen enough ends it well, another fault does not', async () => {
  const exit = vi.spyOn(process, 'exit').mockImplementation((() => undefined) as never);
  await runMain(async () => 0);
  process.stdout.emit('error', Object.assign(new Error(), { code: 'EPIPE' }));
  process.stdout.emit('error', Object.assign(new Error(), { code: 'EIO' }));
  expect(exit.mock.calls).toEqual([[0], [1]]);
});
