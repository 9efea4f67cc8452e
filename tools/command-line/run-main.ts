/**
 * Runs a command whose output may be piped: `main` gets the words after the command's name and resolves to
 * the exit status. A reader that has seen enough (`| head`) ends it well; what is thrown is told, status 2.
 */
export async function runMain(main: (words: readonly string[]) => Promise<number>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 2;
  }
}
