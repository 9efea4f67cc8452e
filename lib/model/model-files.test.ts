import { expect, test } from 'vitest';
import { loadHeadSpecs, loadJson } from './model-files';
import { loadFromDisk } from './node-load';

test('reads the specs of the model in the package', async () => {
  const heads = await loadHeadSpecs(loadFromDisk);
  expect(heads.version).toBe('attune-v0');
  expect(heads.emoji['😡']).toBe('furious face');
});

test.each([
  ['what is no JSON', '{'],
  ['what is no object', '"text"'],
])('refuses %s', async (_, text) => {
  const load = async () => new TextEncoder().encode(text).buffer;
  await expect(loadJson(load, 'labels.json')).rejects.toThrow();
});

test('refuses a model with another vocabulary', async () => {
  const load = async (path: string) => {
    const text = new TextDecoder().decode(await loadFromDisk(path));
    return new TextEncoder().encode(text.replace('"anger"', '"rage"')).buffer;
  };
  await expect(loadHeadSpecs(load)).rejects.toThrow('vocabulary');
});
