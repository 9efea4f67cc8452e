export const USAGE = `npm run verify:statistics -- [--months N] [--seed N]

Draws seeded months whose truth is known and counts how often the interval of every number holds it.

  --months   2000; from 2000 on coverage itself must be 93.5 %, below what chance cannot explain
  --seed     1
`;

export type Parsed = { ok: true; months: number; seed: number } | { ok: false; reason: string };

/** Reads the arguments; names the first that is wrong. */
export function parseArguments(words: readonly string[]): Parsed {
  const given = { months: 2000, seed: 1 };
  for (let at = 0; at < words.length; at += 2) {
    const [name, value] = [words[at], words[at + 1]];
    if (name === '--help') return { ok: false, reason: '' };
    if (name !== '--months' && name !== '--seed')
      return { ok: false, reason: `Unknown argument: ${name}\n` };
    const number = Number(value);
    if (value === undefined || !Number.isInteger(number) || number < 1 || number > 1_000_000) {
      return { ok: false, reason: `${name} must be a whole number from 1 to 1000000\n` };
    }
    given[name === '--months' ? 'months' : 'seed'] = number;
  }
  return { ok: true, ...given };
}
