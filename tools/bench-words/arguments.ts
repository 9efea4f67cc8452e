export const PARTS = ['moments', 'situation', 'slots', 'speed'] as const;
export type Part = (typeof PARTS)[number];

export interface WordsArguments {
  parts: readonly Part[];
  /** Also play the closed part of the moments: only for the last run. */
  closed: boolean;
  /** List what went wrong in the parts that may be read. */
  show: boolean;
}

export const USAGE = `npm run bench:words -- [--part ${PARTS.join('|')}] [--closed] [--show]

  --part PART   one part alone (default: all)
  --closed      also play the closed part of the moments
  --show        list what went wrong, for all but the closed part`;

function isPart(text: string | undefined): text is Part {
  return PARTS.some((part) => part === text);
}

/** Reads the arguments; throws with what is wrong. */
export function parseArguments(argv: readonly string[]): WordsArguments {
  let parts: readonly Part[] = PARTS;
  let closed = false;
  let show = false;
  for (let at = 0; at < argv.length; at += 1) {
    const argument = argv[at];
    if (argument === '--closed') closed = true;
    else if (argument === '--show') show = true;
    else if (argument === '--part') {
      at += 1;
      const part = argv[at];
      if (!isPart(part)) throw new Error(`--part needs one of ${PARTS.join(', ')}.`);
      parts = [part];
    } else throw new Error(`Unknown argument: ${argument}`);
  }
  return { parts, closed, show };
}
