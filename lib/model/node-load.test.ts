import { expect, test } from 'vitest';
import { loadFromDisk } from './node-load';

test('reads a file of the package', async () => {
  const bytes = await loadFromDisk('models/attune-v0/config.json');
  expect(JSON.parse(new TextDecoder().decode(bytes))).toHaveProperty('hidden_size', 384);
});

test('rejects for a file that is not there', async () => {
  await expect(loadFromDisk('models/none.json')).rejects.toThrow('ENOENT');
});
