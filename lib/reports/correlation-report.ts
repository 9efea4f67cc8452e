import { adjusted, FALSE_DISCOVERY_RATE } from '../statistics/benjamini-hochberg';
import { groupBy } from '../statistics/group-by';
import type { Estimate } from '../statistics/interval';
import { spearman, spearmanWithin } from '../statistics/spearman';
import { hasClosure } from './closure';
import { correlate } from './correlation';
import type { ConversationFact } from './facts';
import type { ReportInput } from './report-input';
import { OWN_SERIES, seriesOf } from './series';

/** What a conversation's imported answer is compared with. */
export const CONVERSATION_MEASURES = ['adherence', 'final_valence', 'closure'] as const;
export type ConversationMeasure = (typeof CONVERSATION_MEASURES)[number];

export interface ConversationCorrelation {
  file: string;
  column: string;
  measure: ConversationMeasure;
  /** Over conversations. */
  estimate: Estimate;
  /** Within agents: what differs between agents plays no part. */
  within: Estimate;
}

export interface DayCorrelation {
  x: string;
  y: string;
  estimate: Estimate;
  /** Benjamini–Hochberg over the pairs of the report. */
  adjusted: number | null;
}

/** Imported measures against what this browser saw. It goes with, whatever it is. */
export interface CorrelationReport {
  claim: 'goes_with';
  tests: number;
  q: number;
  conversations: ConversationCorrelation[];
  days: DayCorrelation[];
}

/** What a conversation is by each measure; null where it cannot be told. */
function measuresOf(
  input: ReportInput,
): Map<string, { agent: string } & Record<ConversationMeasure, number | null>> {
  const byTicket = groupBy(input.facts.opportunities, ({ ticket }) => ticket);
  return new Map(
    input.facts.conversations.map((conversation: ConversationFact) => {
      const { ticket, agent, moments } = conversation;
      const shown = (byTicket.get(ticket) ?? []).filter(({ arm }) => arm !== 'holdout');
      const followed = shown.filter(({ level }) => level !== 'none').length;
      const closure = hasClosure(conversation);
      return [
        ticket,
        {
          agent,
          adherence: shown.length === 0 ? null : followed / shown.length,
          final_valence: moments.at(-1)?.valence ?? null,
          closure: closure === null ? null : Number(closure),
        },
      ];
    }),
  );
}

function conversationCorrelations(input: ReportInput): ConversationCorrelation[] {
  const known = measuresOf(input);
  const { seed } = input.options;
  return input.kpis.flatMap(({ name, rows: all }) => {
    const keyed = all.filter(({ ticket }) => ticket !== null);
    return [...groupBy(keyed, ({ column }) => column)].flatMap(([column, rows]) =>
      CONVERSATION_MEASURES.map((measure) => {
        const pairs = rows.flatMap(({ ticket, value }) => {
          const told = known.get(ticket ?? '');
          const own = told?.[measure] ?? null;
          return told && own !== null ? [{ own, value, agent: told.agent }] : [];
        });
        const [x, y] = [pairs.map(({ own }) => own), pairs.map(({ value }) => value)];
        const options = { missing: rows.length - pairs.length, seed };
        const agents = pairs.map(({ agent }) => agent);
        return {
          ...{ file: name, column, measure },
          estimate: spearman(x, y, options),
          within: spearmanWithin(x, y, agents, options),
        };
      }),
    );
  });
}

function pOf(estimate: Estimate): number | null {
  return estimate.ok ? (estimate.interval.p ?? null) : null;
}

/** Every imported series against every own one, on the same day, and by conversation where tickets match. */
export function correlationReport(input: ReportInput): CorrelationReport {
  const all = seriesOf(input);
  const own = all.filter(({ name }) => OWN_SERIES.some((known) => known === name));
  const imported = all.filter((series) => !own.includes(series));
  const days = imported.flatMap((y) =>
    own.map((x) => {
      const { estimate } = correlate(x, y, 0, input.options.seed);
      return { x: x.name, y: y.name, estimate };
    }),
  );
  const conversations = conversationCorrelations(input);
  const ps = adjusted([...conversations, ...days].map(({ estimate }) => pOf(estimate)));
  return {
    ...{ claim: 'goes_with', q: FALSE_DISCOVERY_RATE, conversations },
    tests: ps.filter((p) => p !== null).length,
    days: days.map((one, at) => ({ ...one, adjusted: ps[conversations.length + at] ?? null })),
  };
}
