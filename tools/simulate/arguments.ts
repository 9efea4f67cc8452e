import { DEMO_TEAM, type Team } from './team';

export const USAGE = `npm run demo:data -- [--agents N] [--days N] [--per-day N] [--effect X] [--seed N] [--out FOLDER]

Simulates what the browsers of a team would have recorded, with a known effect of following prompts,
agents who choose whom to follow, and customers who stop writing once they are content.

  --agents   12      --days   90      --per-day   8 conversations an agent
  --effect   0.15 on the scale of valence      --seed   7      --out   demo-output/data
`;

const NUMBERS: Record<
  string,
  { field: 'agents' | 'days' | 'perDay' | 'effect' | 'seed'; least: number; most: number }
> = {
  '--agents': { field: 'agents', least: 1, most: 1000 },
  '--days': { field: 'days', least: 1, most: 1000 },
  '--per-day': { field: 'perDay', least: 1, most: 1000 },
  '--effect': { field: 'effect', least: -1, most: 1 },
  '--seed': { field: 'seed', least: 0, most: 2 ** 32 - 1 },
};

export type Parsed = { ok: true; team: Team; folder: string } | { ok: false; reason: string };

/** Reads the arguments; names the first that is wrong. */
export function parseArguments(words: readonly string[]): Parsed {
  const team: Team = { ...DEMO_TEAM };
  let folder = 'demo-output/data';
  for (let at = 0; at < words.length; at += 2) {
    const [name = '', value] = [words[at], words[at + 1]];
    if (name === '--help') return { ok: false, reason: '' };
    const known = NUMBERS[name];
    if (!known && name !== '--out') return { ok: false, reason: `Unknown argument: ${name}\n` };
    if (value === undefined) return { ok: false, reason: `${name} needs a value\n` };
    if (!known) folder = value;
    else {
      const number = Number(value);
      const isRight =
        value.trim() !== '' &&
        number >= known.least &&
        number <= known.most &&
        (known.field === 'effect' || Number.isInteger(number));
      if (!isRight) {
        return {
          ok: false,
          reason: `${name} must be a number from ${known.least} to ${known.most}\n`,
        };
      }
      team[known.field] = number;
    }
  }
  return { ok: true, team, folder };
}
