import { type Cell, table } from '../bench/table';
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

function rowOf(cost: SiteCost): Cell[] {
  const { site, messages, read, heap, bursts, readings, ours } = cost;
  const each = (read / messages) * 1_000;
  return [site, messages, read, each, heap / 2 ** 20, bursts, readings, ours.total, ours.longest];
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
    'ours',
    'longest',
  ];
  const slopes = [...new Set(costs.map(({ site }) => site))].map((site): Cell[] => {
    const own = costs.filter((cost) => cost.site === site);
    return [site, slopeOf(own, ({ read }) => read), slopeOf(own, ({ heap }) => heap)];
  });
  return [
    'What a thread costs',
    table(head, costs.map(rowOf)),
    '  ms where nothing else is said. read: everything, with nothing known from before; heap: what watching holds;',
    '  ours: main-thread time of our code in all bursts (ten texts changed each, a message every tenth), as a',
    `  profiler saw it (at most ${MOST_MS} ms); told: readings that said something new meanwhile.`,
    '',
    'Cost of one message in 5,000 against 1,000 (1: flat)',
    table(['site', 'read', 'heap'], slopes),
  ].join('\n');
}
