export const USAGE = `npm run bench:sites -- [--quick]

Grows a saved page of each help desk to 10, 1,000 and 5,000 messages and measures what reading costs.

  --quick   few repetitions: shows that it runs, not how fast`;

/** Reads the arguments; throws with what is wrong. */
export function parseArguments(argv: readonly string[]): { quick: boolean } {
  const unknown = argv.find((argument) => argument !== '--quick');
  if (unknown !== undefined) throw new Error(`Unknown argument: ${unknown}`);
  return { quick: argv.includes('--quick') };
}
