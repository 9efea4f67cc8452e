import { loadHeadSpecs } from '../../model/model-files';
import { createFetchLoad, guardFetch } from '../../model/own-files';
import { createWorkerEncoder } from '../../model/worker-encoder';
import type { Mood } from '../../reading/labels';
import { openHostRecords } from './host-records';
import { type RunningHost, startHost } from './start-host';

function startModelWorker(): Worker {
  return new Worker(new URL('../../model/worker.ts', import.meta.url), { type: 'module' });
}

/** Starts the host with the package's model and this browser's database. */
export function startExtensionHost(
  surroundings: {
    settings: () => Promise<unknown>;
    badge: (tabId: number, mood: Mood | null, valence: number | null) => void;
  },
  signal: AbortSignal,
): RunningHost {
  const { origin } = self.location;
  const load = createFetchLoad(guardFetch(self.fetch.bind(self), origin), origin);
  const encoder = createWorkerEncoder({ worker: startModelWorker, signal });
  return startHost(
    {
      ...surroundings,
      encoder,
      heads: loadHeadSpecs(load),
      records: openHostRecords(encoder.then(({ hash }) => hash)),
    },
    signal,
  );
}
