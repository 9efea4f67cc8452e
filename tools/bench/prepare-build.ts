import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../check/source-file';
import freshBuild from '../test/fresh-build';

/** A build that nobody changes while it is measured. */
export interface PreparedBuild {
  folder: string;
  remove(): Promise<void>;
}

/** Builds the extension where its sources are newer, and copies it aside. */
export async function prepareBuild(): Promise<PreparedBuild> {
  freshBuild();
  const folder = await mkdtemp(join(tmpdir(), 'attune-bench-'));
  await cp(join(ROOT, '.output/chrome-mv3'), folder, { recursive: true });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
