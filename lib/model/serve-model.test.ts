import { expect, test } from 'vitest';
import { ModelError } from './encoder';
import type { ModelRunner } from './model-runner';
import { serveModel } from './serve-model';

function runner(run: ModelRunner['run']): ModelRunner {
  return { hash: 'ab', windows: () => [{ start: 0, end: 1 }], run };
}
const open = { id: 1, call: 'open', ask: { threads: 1, runtimeFolder: 'ort' } } as const;
const run = { id: 2, call: 'run', ask: { text: 'my secret', second: '' } } as const;

test('answers with the id of the request', async () => {
  const answer = serveModel(async () => runner(() => Promise.reject(new ModelError('broken'))));
  expect(await answer(open)).toEqual({ id: 1, ok: true, value: 'ab' });
  expect(await answer({ id: 7, call: 'windows', ask: { text: 'a' } })).toMatchObject({ id: 7 });
  expect(await answer(run)).toEqual({ id: 2, ok: false, message: 'broken' });
});

test('never repeats the message of an unknown error, which may quote a text', async () => {
  const answer = serveModel(async () => runner((text) => Promise.reject(new Error(text))));
  await answer(open);
  expect(JSON.stringify(await answer(run))).not.toContain('secret');
});

test('says when it is not loaded, or could not be', async () => {
  const answer = serveModel(() => Promise.reject(new ModelError('no file')));
  expect(await answer(run)).toMatchObject({ ok: false, message: 'The model is not loaded.' });
  expect(await answer(open)).toMatchObject({ ok: false, message: 'no file' });
});
