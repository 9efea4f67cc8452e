import { libraryCanonical } from '../../prompting/library';
import { openDb } from '../../records/open-db';
import { createRecords, type Records } from '../../records/records';
import { unrecorded } from '../../records/unrecorded';
import { shortHash } from '../short-hash';

/**
 * Opens this browser's records. `model` is the SHA-256 of the weights (hex); where the model fails,
 * what happens is still recorded, under twelve zeros. Without storage prompts go on unrecorded.
 */
export async function openHostRecords(model: Promise<string>): Promise<Records> {
  const opened = await openDb();
  if (!opened.ok) return unrecorded();
  return createRecords(opened.db, {
    model: model.then(
      (hash) => hash.slice(0, 12),
      () => '0'.repeat(12),
    ),
    phrases: shortHash(new TextEncoder().encode(libraryCanonical())),
    now: Date.now,
  });
}
