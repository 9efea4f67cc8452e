import type { Interval } from '@/lib/statistics/interval';
import { type Judged, judge } from './judge-cases';
import { type Measures, measure } from './measures';
import { LABELLED_KINDS, readCases } from './read-cases';

const USAGE = `usage: npm run --silent bench:draft [-- --misses]
Holds the rules of the draft check against labelled sentences: precision and recall of each pattern, with
95 % Wilson intervals, on the part the rules were written with and on the part held out. --misses also
lists the wrong answers of the first part.
`;

function shown(interval: Interval | null): string {
  if (!interval) return '–'.padEnd(18);
  const [estimate, low, high] = [interval.estimate, interval.low, interval.high].map((value) =>
    value.toFixed(2),
  );
  return `${estimate} (${low}–${high})`.padEnd(18);
}

function row(name: string, { positives, nearMisses, precision, recall }: Measures): string {
  const counts = `${String(positives).padStart(4)} ${String(nearMisses).padStart(5)}`;
  return `${name.padEnd(22)}${counts}  ${shown(precision)} ${shown(recall)}`;
}

function table(title: string, judged: readonly Judged[]): string {
  const kinds = LABELLED_KINDS.map((kind) => {
    const own = judged.filter((each) => each.case.kind === kind);
    return own.length > 0 ? [row(kind, measure(own))] : [];
  });
  const head = `${title.padEnd(22)} hit  miss  ${'precision'.padEnd(18)} recall`;
  return [head, ...kinds.flat(), row('all', measure(judged))].join('\n');
}

function main(args: readonly string[]): number {
  if (args.some((each) => each !== '--misses')) {
    process.stderr.write(USAGE);
    return 2;
  }
  const judged = LABELLED_KINDS.flatMap((kind) => readCases(kind).map(judge));
  for (const part of ['dev', 'held'] as const) {
    const own = judged.filter((each) => each.case.part === part);
    if (own.length > 0) process.stdout.write(`${table(part, own)}\n\n`);
  }
  if (args.includes('--misses')) {
    for (const { case: each, said, outcome } of judged) {
      if (each.part !== 'dev' || outcome === 'hit' || outcome === 'silent') continue;
      process.stdout.write(`${outcome} ${each.kind}: ${each.text}${said ? ` [${said}]` : ''}\n`);
    }
  }
  return 0;
}

process.exitCode = main(process.argv.slice(2));
