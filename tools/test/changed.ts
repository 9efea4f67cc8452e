import { execFileSync } from 'node:child_process';
import { ROOT } from '../check/source-file';

function git(...args: string[]): string | null {
  try {
    return execFileSync('git', ['-c', 'safe.directory=*', ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null;
  }
}

function lines(text: string | null): string[] {
  return (text ?? '').split('\n').filter(Boolean);
}

/**
 * Paths that differ from the branch this one will be merged into, or null when there is nothing to
 * compare with (no remote, or nothing of our own on top of it): then everything counts as changed.
 */
export function changedPaths(): string[] | null {
  const base = git('merge-base', 'HEAD', 'origin/HEAD') ?? git('merge-base', 'HEAD', 'origin/main');
  if (base === null) return null;
  const tracked = lines(git('diff', '--name-only', base));
  const fresh = lines(git('ls-files', '--others', '--exclude-standard'));
  const paths = [...tracked, ...fresh];
  return paths.length > 0 ? paths : null;
}

/** Whether one of the changed paths lies in one of the folders (or is one of the files). */
export function touches(changed: readonly string[] | null, places: readonly string[]): boolean {
  if (changed === null) return true;
  return changed.some((path) =>
    places.some((place) => path === place || path.startsWith(`${place}/`)),
  );
}
