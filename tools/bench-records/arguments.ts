export const USAGE = `npm run bench:records -- [--quick]

Fills the records of a real Chromium with generated conversations of 10,000, 100,000 and 1,000,000
opportunities, and measures how long it takes to open and filter the numbers, to fold events into daily
totals, and to export, and how much memory that takes.

  --quick   1,000 and 10,000 only: shows that it runs, and takes less than a minute`;

/** Opportunities of each run. */
export function parseArguments(argv: readonly string[]): { quick: boolean; sizes: number[] } {
  const unknown = argv.find((argument) => argument !== '--quick');
  if (unknown !== undefined) throw new Error(`Unknown argument: ${unknown}`);
  const quick = argv.includes('--quick');
  return { quick, sizes: quick ? [1_000, 10_000] : [10_000, 100_000, 1_000_000] };
}
