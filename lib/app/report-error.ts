/** A failure without any text of a page: error messages can quote what was being read. */
export interface Failure {
  where: string;
  name: string;
  /** The innermost frame of our own code; frames name functions and files, never values. */
  frame: string | null;
  at: string;
}

const MOST_KEPT = 50;
const kept: Failure[] = [];

function nameOf(error: unknown): string {
  if (error instanceof DOMException || error instanceof Error) return error.name;
  return typeof error;
}

function frameOf(error: unknown): string | null {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return (
    stack
      .split('\n')
      .map((line) => line.trim())
      .find((line) => line.startsWith('at ')) ?? null
  );
}

/** The one place that reports failures: keeps the last 50 and logs them, never their messages. */
export function reportError(error: unknown, where: string): void {
  const at = new Date().toISOString();
  const failure = { where, name: nameOf(error), frame: frameOf(error), at };
  kept.push(failure);
  if (kept.length > MOST_KEPT) kept.shift();
  console.warn(`Attune: ${failure.name} in ${where} ${failure.frame ?? ''}`);
}

/** The failures of this context, oldest first, for the diagnostics page. */
export function recentFailures(): readonly Failure[] {
  return kept;
}
