export const PARTS = ['model', 'latency', 'longtasks', 'size'] as const;
export type Part = (typeof PARTS)[number];

export interface BenchArguments {
  parts: readonly Part[];
  /** Fewer repetitions: shows that everything runs, not how fast. */
  quick: boolean;
}

export const USAGE = `npm run bench -- [--only ${PARTS.join('|')}] [--quick]

  --only PART   one part alone (default: all)
  --quick       few repetitions: shows that it runs, not how fast`;

function isPart(text: string | undefined): text is Part {
  return PARTS.some((part) => part === text);
}

/** Reads the bench's arguments; throws with what is wrong. */
export function parseArguments(argv: readonly string[]): BenchArguments {
  let parts: readonly Part[] = PARTS;
  let quick = false;
  for (let at = 0; at < argv.length; at += 1) {
    const argument = argv[at];
    if (argument === '--quick') quick = true;
    else if (argument === '--only') {
      at += 1;
      const part = argv[at];
      if (!isPart(part)) throw new Error(`--only needs one of ${PARTS.join(', ')}.`);
      parts = [part];
    } else throw new Error(`Unknown argument: ${argument}`);
  }
  return { parts, quick };
}
