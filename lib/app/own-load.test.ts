import { afterEach, expect, test, vi } from 'vitest';
import { ownLoad } from './own-load';

afterEach(() => vi.unstubAllGlobals());

test('files of the package are read, every other address is refused', async () => {
  const asked = vi.fn(async () => new Response('abc'));
  vi.stubGlobal('self', { location: { origin: 'chrome-extension://own' }, fetch: asked });
  const load = ownLoad();
  expect(new TextDecoder().decode(await load('models/a.json'))).toBe('abc');
  await expect(load('https://elsewhere.example/a.json')).rejects.toThrow();
  await expect(load('//elsewhere.example/a.json')).rejects.toThrow();
  expect(asked).toHaveBeenCalledTimes(1);
});
