import { table } from '../bench/table';
import type { Engine } from '../replay/engine';
import { judgeMoment, type Verdict } from './judge-moment';
import { percent } from './percent';
import { readTalks } from './read-talks';
import { momentRow, readRows } from './rows';

function count<T>(items: readonly T[], keyOf: (item: T) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function kindOf(deaf: string): string {
  return deaf.split(':')[0] ?? deaf;
}

function missed({ id, ok, result, wantsSilence, deaf, situationRight, cell }: Verdict): string[] {
  if (ok && deaf.length === 0 && situationRight !== false) return [];
  const offers = result.offers.map((offer) => offer.id).join(', ');
  const state = `${cell}, ${result.stage}, ${result.need.kind}`;
  return [
    `    ${ok ? 'ok ' : 'MISS'} ${id}${wantsSilence ? ' (silence wanted)' : ''} ${state}: ${offers || `– (${result.silence})`}`,
    ...deaf.map((each) => `         deaf ${each}`),
  ];
}

function report(name: string, verdicts: readonly Verdict[], show: boolean): string {
  const words = verdicts.filter(({ wantsSilence }) => !wantsSilence);
  const quiet = verdicts.filter(({ wantsSilence }) => wantsSilence);
  const offered = verdicts.filter(({ result }) => result.offers.length > 0);
  const named = verdicts.filter(({ situationRight }) => situationRight !== null);
  const hits = (of: readonly Verdict[], test: (v: Verdict) => boolean) => of.filter(test).length;
  const rows = [
    [
      'acceptable: a phrase in the top 3, or silence where it is right',
      percent(
        hits(verdicts, (v) => v.ok),
        verdicts.length,
      ),
    ],
    [
      '… where words are expected',
      percent(
        hits(words, (v) => v.ok),
        words.length,
      ),
    ],
    [
      '… of those with offers',
      percent(
        hits(words, (v) => v.ok && v.result.offers.length > 0),
        hits(words, (v) => v.result.offers.length > 0),
      ),
    ],
    [
      'silent where silence is right',
      percent(
        hits(quiet, (v) => v.ok),
        quiet.length,
      ),
    ],
    [
      'no tone-deaf offer',
      percent(
        hits(offered, (v) => v.deaf.length === 0),
        offered.length,
      ),
    ],
    [
      'situation right where named',
      percent(
        hits(named, (v) => v.situationRight === true),
        named.length,
      ),
    ],
  ];
  const kinds = count(
    verdicts.flatMap(({ deaf }) => deaf),
    kindOf,
  );
  const silences = count(
    words.filter(({ result }) => result.silence),
    (v) => `${v.result.silence}`,
  );
  const cells = count(verdicts, ({ cell }) => cell);
  const empty = cells.filter(([cell]) =>
    verdicts.every((v) => v.cell !== cell || v.result.silence === 'nothing_fits'),
  );
  return [
    `Moments, ${name} part`,
    table(['', 'share'], rows),
    `  tone-deaf by kind: ${kinds.map(([kind, n]) => `${kind} ${n}`).join(', ') || 'none'}`,
    `  silent though words were expected: ${silences.map(([why, n]) => `${why} ${n}`).join(', ') || 'never'}`,
    `  cells met (mood × situation): ${cells.length}, without any fitting phrase: ${empty.length}`,
    ...(show ? verdicts.flatMap(missed) : []),
  ].join('\n');
}

/** Files of moments that may be read while rules change; the closed one may not. */
export const READ_HALVES = ['open', 'third', 'fourth', 'fifth'] as const;
export type MomentsHalf = (typeof READ_HALVES)[number] | 'closed';

/** Plays the labelled moments of a part; `show` lists what went wrong, save for the closed one. */
export async function momentsPart(
  engine: Engine,
  half: MomentsHalf,
  show: boolean,
): Promise<string> {
  const talks = await readTalks(engine, readRows(`moments-${half}`, momentRow));
  return report(half, talks.map(judgeMoment), show && half !== 'closed');
}
