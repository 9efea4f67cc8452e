import { loadHeadSpecs } from '../../model/model-files';
import { createWorkerEncoder } from '../../model/worker-encoder';
import type { Mood } from '../../reading/labels';
import { ownLoad } from '../own-load';
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
  const encoder = createWorkerEncoder({ worker: startModelWorker, signal });
  return startHost(
    {
      ...surroundings,
      encoder,
      heads: loadHeadSpecs(ownLoad()),
      records: openHostRecords(encoder.then(({ hash }) => hash)),
    },
    signal,
  );
}
