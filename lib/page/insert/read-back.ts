import { settle } from './settle';
import { squash } from './squash';

/** How long an editor may take to show what it was given. */
const PATIENCE_MS = 300;

/**
 * Compares an editor's whole text with what it must be now, after two frames and again up to 300 ms
 * later. Spaces and line breaks are left out: every editor writes its own.
 */
export async function readBack(
  read: () => string,
  was: string,
  wanted: string,
): Promise<'written' | 'refused' | 'partial'> {
  const deadline = Date.now() + PATIENCE_MS;
  await settle();
  while (squash(read()) !== squash(wanted) && Date.now() < deadline) await settle();
  const now = squash(read());
  if (now === squash(wanted)) return 'written';
  return now === squash(was) ? 'refused' : 'partial';
}
