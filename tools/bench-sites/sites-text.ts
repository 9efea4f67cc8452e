import { type Cell, decimal, table } from '../bench/table';
import type { SiteCost } from './measure-site';

/** Most main-thread time that all bursts of changes may take, ms. */
export const MOST_MS = 50;

/** How much more one message costs in the longest thread than in one of `from`: 1 is flat. */
export function slopeOf(
  costs: readonly SiteCost[],
  cost: (of: SiteCost) => number,
  from = 1_000,
): number {
  const long = costs.reduce<SiteCost | null>(
    (most, next) => (most && most.messages > next.messages ? most : next),
    null,
  );
  const short = costs.find(({ messages }) => messages === from);
  if (!long || !short) return Number.NaN;
  return cost(long) / long.messages / (cost(short) / short.messages);
}

/** One line for whoever waits for the table. */
export function progressText({ site, messages, read, bursts, rounds }: SiteCost): string {
  const totals = rounds.map(({ total }) => decimal(total)).join(', ');
  return `${site}, ${messages} messages: read in ${decimal(read)} ms; ${bursts} bursts cost ${totals} ms`;
}

function rowOf(cost: SiteCost): Cell[] {
  const { site, messages, read, heap, bursts, readings, rounds, floor } = cost;
  const each = (read / messages) * 1_000;
  const totals = rounds.map(({ total }) => total);
  const ours = Math.min(...totals);
  const longest = Math.max(...rounds.map((round) => round.longest));
  const cells = [site, messages, read, each, heap / 2 ** 20, bursts, readings];
  return [...cells, totals[0] ?? Number.NaN, ours, longest, floor];
}

/** What each length costs on each site, and how the cost grows, as two tables. */
export function sitesText(costs: readonly SiteCost[]): string {
  const head = [
    'site',
    'messages',
    'read',
    'each, µs',
    'heap, MB',
    'bursts',
    'told',
    'first',
    'ours',
    'longest',
    'floor',
  ];
  const slopes = [...new Set(costs.map(({ site }) => site))].map((site): Cell[] => {
    const own = costs.filter((cost) => cost.site === site);
    return [site, slopeOf(own, ({ read }) => read), slopeOf(own, ({ heap }) => heap)];
  });
  return [
    'What a thread costs',
    table(head, costs.map(rowOf)),
    '  ms where nothing else is said. read: everything, with nothing known from before; heap: what watching holds;',
    '  bursts: ten texts changed each, a frame apart, a message every tenth; told: readings that said something',
    '  new meanwhile; first, ours: main-thread time of our code in all of them as a profiler saw it, in the first',
    `  round and in the fastest of up to three (at most ${MOST_MS} ms for 1,000 messages and 300 bursts); longest: one`,
    '  stretch of it; floor: the same of an observer that does nothing but look at what changed.',
    '',
    'Cost of one message in 5,000 against 1,000 (1: flat)',
    table(['site', 'read', 'heap'], slopes),
  ].join('\n');
}
