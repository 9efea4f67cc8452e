import type { Load } from '../model/model-files';
import { createFetchLoad, guardFetch } from '../model/own-files';

/** Reads files of our own package; every other address is refused. */
export function ownLoad(): Load {
  const { origin } = self.location;
  return createFetchLoad(guardFetch(self.fetch.bind(self), origin), origin);
}
