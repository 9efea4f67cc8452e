import type { AttuneEvent } from '@/lib/events/event';
import { factsOf } from '@/lib/reports/facts-of';
import { fullReport } from '@/lib/reports/full-report';
import { DEFAULT_OPTIONS } from '@/lib/reports/report-input';
import type { Estimate } from '@/lib/statistics/interval';
import type { Team } from '@/tools/simulate/team';
import { unchainedEvents } from '@/tools/simulate/team-events';
import { estimatesIn } from './estimates-in';
import { type Coverage, tallied, unseen } from './interval-case';

/** Numbers whose groups depend on the calendar or are many of a kind: one of each kind is enough. */
const LEFT_OUT = /byWeek|bySituation|bySite|^kpis|^correlations|^lift/;
/** What an arm of the lot was like is said of these agents, not of others who were not there. */
const OF_THESE_AGENTS = /^holdout\.(shown|holdout)\./;

function* flattened(team: Team): Generator<AttuneEvent> {
  for (const events of unchainedEvents(team)) yield* events;
}

/** Every number of the report of a team. */
export function monthEstimates(team: Team): Map<string, Estimate> {
  const facts = factsOf(flattened(team), (at) => at.slice(0, 10));
  // The last week is pending: the outcome of its contacts is not known.
  const all = estimatesIn(fullReport(facts, DEFAULT_OPTIONS).reports);
  return new Map([...all].filter(([path]) => !LEFT_OUT.test(path)));
}

/** What the numbers of a team come to with very much data of the same kind. */
export function monthTruths(team: Team, agents: number): Map<string, number> {
  const large = monthEstimates({ ...team, seed: 987_654_321, agents });
  return new Map(
    [...large].flatMap(([path, estimate]) =>
      estimate.ok ? [[path, estimate.interval.estimate] as const] : [],
    ),
  );
}

/**
 * Draws `months` months of a team, each from a seed of its own, and counts how often every interval of
 * its report holds what very much data of the same kind comes to.
 */
export function coverMonths(
  team: Team,
  months: number,
  truths: ReadonlyMap<string, number>,
  conservative: (path: string) => string | null,
): Coverage[] {
  const found = new Map<string, Coverage>();
  for (let month = 0; month < months; month += 1) {
    for (const [path, estimate] of monthEstimates({ ...team, seed: team.seed + 1 + month })) {
      const truth = truths.get(path);
      if (truth === undefined || (team.agents > 1 && OF_THESE_AGENTS.test(path))) continue;
      const before = found.get(path) ?? unseen(path, conservative(path));
      found.set(path, tallied(before, estimate, truth));
    }
  }
  return [...found.values()];
}
