import { type ChildProcess, spawn } from 'node:child_process';
import { ROOT } from '../check/source-file';

export interface CommandResult {
  ok: boolean;
  /** Why not, when the exit status does not say. */
  reason: string | null;
  seconds: number;
}

/** Ends a command and everything it started. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}

/**
 * Runs a program of node_modules/.bin, or `node`, from the root; its output goes to ours, its input
 * is empty. After `limit` seconds it and all it started are killed. Never rejects.
 */
export function runCommand(
  [program = '', ...args]: readonly string[],
  env: Record<string, string>,
  limit: number,
): Promise<CommandResult> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(
      program === 'node' ? process.execPath : `${ROOT}node_modules/.bin/${program}`,
      args,
      {
        cwd: ROOT,
        env: { ...process.env, ...env },
        stdio: ['ignore', 'inherit', 'inherit'],
        detached: true,
      },
    );
    let reason: string | null = null;
    function stop(): void {
      killGroup(child);
    }
    function interrupt(): void {
      stop();
      process.exit(130);
    }
    const guard = setTimeout(() => {
      reason = `took longer than ${limit} s`;
      stop();
    }, limit * 1000);
    function end(ok: boolean): void {
      clearTimeout(guard);
      process.off('SIGINT', interrupt);
      process.off('SIGTERM', interrupt);
      // A browser left behind by a runner would keep our caller waiting.
      stop();
      resolve({ ok: ok && reason === null, reason, seconds: (performance.now() - started) / 1000 });
    }
    process.on('SIGINT', interrupt);
    process.on('SIGTERM', interrupt);
    child.once('error', (error) => {
      reason = error.message;
      end(false);
    });
    child.once('exit', (code) => end(code === 0));
  });
}
