import { expect, test, vi } from 'vitest';
import { loadFromDisk } from '../../model/node-load';
import { LIBRARY } from '../../prompting/library';

vi.mock('wxt/browser', () => ({
  browser: { runtime: { getManifest: () => ({ version: '1.2.3' }) } },
}));
vi.mock('../own-load', () => ({ ownLoad: () => loadFromDisk }));
const { aboutThis } = await import('./about');

test('versions and fingerprints of what is really installed', async () => {
  const about = await aboutThis();
  expect(about).toMatchObject({
    version: '1.2.3',
    model: { name: 'attune-v0' },
    phrases: { count: LIBRARY.length },
  });
  expect(about.model.hash).toMatch(/^[0-9a-f]{12}$/);
  expect(about.phrases.hash).toMatch(/^[0-9a-f]{12}$/);
});
