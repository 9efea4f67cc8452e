import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { ROOT, repositoryPaths } from '../check/source-file';

const INPUTS =
  /^(lib|components|entrypoints|public)\/|^(package(-lock)?\.json|wxt\.config\.ts|tsconfig\.json)$/;
const MANIFEST = '.output/chrome-mv3/manifest.json';

/** Whether the built extension is missing or older than one of its sources (times in milliseconds). */
export function isStale(builtAt: number | null, sourceTimes: readonly number[]): boolean {
  return builtAt === null || sourceTimes.some((time) => time > builtAt);
}

/** Builds the extension when it is older than its sources; `npm test` has built it already. */
export default function freshBuild(): void {
  if (process.env.ATTUNE_BUILT === '1') return;
  const builtAt = existsSync(ROOT + MANIFEST) ? statSync(ROOT + MANIFEST).mtimeMs : null;
  const times = repositoryPaths()
    .filter((path) => INPUTS.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => statSync(ROOT + path).mtimeMs);
  if (!isStale(builtAt, times)) return;
  execFileSync('npm', ['run', 'build'], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
}
