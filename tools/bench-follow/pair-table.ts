import { auc } from '@/lib/statistics/auc';
import type { Interval } from '@/lib/statistics/interval';
import { wilson } from '@/lib/statistics/wilson';
import type { JudgedPair } from './judge-pairs';
import { PAIR_KINDS } from './read-pairs';

export interface FollowMeasures {
  pairs: number;
  follows: number;
  called: number;
  right: number;
  /** Null where nothing was called. */
  precision: Interval | null;
  /** Null where nothing follows. */
  recall: Interval | null;
  f1: number | null;
}

/** How the matcher's calls, at least in meaning, hold against the labels; 95 % Wilson intervals. */
export function measurePairs(judged: readonly JudgedPair[]): FollowMeasures {
  const follows = judged.filter(({ pair }) => pair.follows).length;
  const calls = judged.filter(({ level }) => level !== 'none');
  const right = calls.filter(({ pair }) => pair.follows).length;
  return {
    pairs: judged.length,
    follows,
    called: calls.length,
    right,
    precision: calls.length > 0 ? wilson(right, calls.length) : null,
    recall: follows > 0 ? wilson(right, follows) : null,
    f1: calls.length + follows > 0 ? (2 * right) / (calls.length + follows) : null,
  };
}

function shown(interval: Interval | null): string {
  if (!interval) return '–'.padEnd(18);
  const { estimate, low, high } = interval;
  return `${estimate.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`.padEnd(18);
}

function row(name: string, judged: readonly JudgedPair[]): string {
  const { pairs, follows, called, precision, recall, f1 } = measurePairs(judged);
  const counts = [pairs, follows, called].map((n) => String(n).padStart(6)).join('');
  return `${name.padEnd(22)}${counts}  ${shown(precision)} ${shown(recall)} ${f1?.toFixed(2) ?? '–'}`;
}

/** The share of some pairs that the matcher says follow. */
function shareRow(name: string, judged: readonly JudgedPair[]): string {
  const called = judged.filter(({ level }) => level !== 'none').length;
  const share = judged.length > 0 ? wilson(called, judged.length) : null;
  return `  ${name.padEnd(26)}${String(judged.length).padStart(4)} ${String(called).padStart(4)}  ${shown(share)}`.trimEnd();
}

function aucLine(name: string, judged: readonly JudgedPair[]): string {
  const result = auc(
    judged.map(({ rank }) => rank),
    judged.map(({ pair }) => pair.follows),
  );
  const text = result.ok ? shown(result.interval).trim() : `too few pairs (n = ${result.n})`;
  return `AUC of the joined score, ${name}: ${text}`;
}

const LONG_WORDS = 45;

/** The measures of one part as text. */
export function pairTable(title: string, judged: readonly JudgedPair[]): string {
  const against = judged.filter(({ pair }) => !pair.follows);
  const inOwnWords = judged.filter(({ pair }) => pair.kind === 'own_words' || !pair.follows);
  const long = judged.filter(({ pair }) => pair.reply.split(/\s+/u).length >= LONG_WORDS);
  const found = PAIR_KINDS.flatMap((kind) => {
    const own = judged.filter(({ pair }) => pair.kind === kind && pair.follows);
    return own.length > 0 ? [shareRow(kind, own)] : [];
  });
  const hows = [...new Set(against.flatMap(({ pair }) => pair.how ?? []))].sort();
  return [
    `${title.padEnd(22)} pairs follow called  ${'precision'.padEnd(18)} ${'recall'.padEnd(18)} F1`,
    row('over all', judged),
    row('own words, all others', inOwnWords),
    row(`${LONG_WORDS} words and more`, long),
    aucLine('over all', judged),
    aucLine('own words', inOwnWords),
    'found, of those that follow:',
    ...found,
    'called, of those that do not:',
    ...PAIR_KINDS.flatMap((kind) => {
      const own = against.filter(({ pair }) => pair.kind === kind);
      return own.length > 0 ? [shareRow(kind, own)] : [];
    }),
    ...hows.map((how) =>
      shareRow(
        `– ${how}`,
        against.filter(({ pair }) => pair.how === how),
      ),
    ),
  ].join('\n');
}
