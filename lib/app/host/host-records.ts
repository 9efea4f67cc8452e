import { libraryCanonical } from '../../prompting/library';
import { openDb } from '../../records/open-db';
import { createRecords } from '../../records/records';
import type { HostRecords } from './host-deps';
import { unrecorded } from './unrecorded';

async function shortHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest).slice(0, 6)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/**
 * Opens this browser's records. `model` is the SHA-256 of the weights (hex); where the model fails,
 * what happens is still recorded, under twelve zeros. Without storage prompts go on unrecorded.
 */
export async function openHostRecords(model: Promise<string>): Promise<HostRecords> {
  const opened = await openDb();
  if (!opened.ok) return unrecorded();
  return createRecords(opened.db, {
    model: model.then(
      (hash) => hash.slice(0, 12),
      () => '0'.repeat(12),
    ),
    phrases: shortHash(libraryCanonical()),
    now: Date.now,
  });
}
