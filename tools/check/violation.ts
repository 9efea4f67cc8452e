/** One broken rule, at one place. */
export interface Violation {
  path: string;
  /** 1-based; 0 when the whole file is meant. */
  line: number;
  /** What is wrong, in a few words. */
  what: string;
}

/** A line a person can jump to from an editor's terminal. */
export function describeViolation({ path, line, what }: Violation): string {
  return line > 0 ? `${path}:${line} ${what}` : `${path} ${what}`;
}
