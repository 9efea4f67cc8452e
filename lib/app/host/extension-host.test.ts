import { expect, test, vi } from 'vitest';
import type { HostSurroundings } from './start-host';

const created: [URL, WorkerOptions][] = [];
vi.stubGlobal(
  'Worker',
  class {
    constructor(...made: [URL, WorkerOptions]) {
      created.push(made);
    }
  },
);
vi.mock('../own-load', () => ({ ownLoad: () => async () => new ArrayBuffer(0) }));
vi.mock('../../model/model-files', () => ({ loadHeadSpecs: async () => 'heads' }));
vi.mock('../../model/worker-encoder', () => ({
  createWorkerEncoder: async ({ worker }: { worker: () => Worker }) => {
    worker();
    return { hash: 'f'.repeat(64) };
  },
}));
const openHostRecords = vi.fn(async (hash: Promise<string>) => `records of ${await hash}`);
vi.mock('./host-records', () => ({ openHostRecords }));
let given: HostSurroundings | null = null;
const running = { tell: async () => undefined };
vi.mock('./start-host', () => ({
  startHost: (surroundings: HostSurroundings) => {
    given = surroundings;
    return running;
  },
}));
const { startExtensionHost } = await import('./extension-host');

test('one worker of our own; records under the hash of the model that runs', async () => {
  const surroundings = { settings: async () => undefined, badge: () => undefined };
  const host = startExtensionHost(surroundings, new AbortController().signal);
  expect(host).toBe(running);
  expect(given).toMatchObject(surroundings);
  expect(await given?.records).toBe(`records of ${'f'.repeat(64)}`);
  expect(await given?.heads).toBe('heads');
  expect(created).toHaveLength(1);
  expect(created[0]?.[0].pathname).toMatch(/\/model\/worker\.ts$/);
  expect(created[0]?.[1]).toEqual({ type: 'module' });
});
