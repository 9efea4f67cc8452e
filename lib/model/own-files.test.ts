import { expect, test } from 'vitest';
import { ModelError } from './encoder';
import { createFetchLoad, guardFetch, ownAddress, ownRuntimeFiles } from './own-files';

const ORIGIN = 'chrome-extension://abcdefgh';

test('a path is a file of the package', () => {
  expect(ownAddress('models/a.json', ORIGIN)).toBe(`${ORIGIN}/models/a.json`);
  expect(ownAddress('/ort/a.wasm', ORIGIN)).toBe(`${ORIGIN}/ort/a.wasm`);
  expect(ownAddress('../../x', ORIGIN)).toBe(`${ORIGIN}/x`);
  expect(ownRuntimeFiles('ort', ORIGIN).wasm).toBe(`${ORIGIN}/ort/ort-wasm-simd-threaded.wasm`);
});

test.each([
  'https://cdn.example/a.wasm',
  '//cdn.example/a.wasm',
  'chrome-extension://abcdefgh.evil.example/a',
  'chrome-extension://abcdefghi/a',
  'data:application/json,{}',
  'blob:https://cdn.example/1',
  'file:///etc/passwd',
])('%s is refused', (path) => {
  expect(() => ownAddress(path, ORIGIN)).toThrow(ModelError);
});

test('the guarded fetch never calls on for another host', async () => {
  const called: string[] = [];
  const spy: typeof fetch = async (input) => {
    called.push(String(input));
    return new Response('{}');
  };
  const guarded = guardFetch(spy, ORIGIN);
  await expect(guarded('https://cdn.example/a')).rejects.toBeInstanceOf(ModelError);
  await expect(guarded(new Request('https://cdn.example/a'))).rejects.toBeInstanceOf(ModelError);
  await expect(guarded(new URL('https://cdn.example/a'))).rejects.toBeInstanceOf(ModelError);
  await guarded('models/a.json');
  expect(called).toEqual([`${ORIGIN}/models/a.json`]);
});

test('a missing file is a ModelError with its name', async () => {
  const load = createFetchLoad(async () => new Response('', { status: 404 }), ORIGIN);
  await expect(load('models/a.json')).rejects.toThrow('models/a.json is missing (404)');
});
