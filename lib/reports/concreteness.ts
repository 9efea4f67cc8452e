import { clusteredProportion } from '../statistics/clustered';
import type { Estimate } from '../statistics/interval';
import { proportion } from '../statistics/wilson';
import type { ReplyFact } from './facts';
import type { ReportInput } from './report-input';

/** How concretely replies speak of what the customer wrote of (product.md S12). */
export interface ConcretenessReport {
  /** Replies that name at least one concrete thing, of those that could. */
  replies: Estimate;
  /** Concrete things named, of all that could have been; those of one reply go together. */
  things: Estimate;
  /** Replies recorded before this was, or to bursts that held nothing concrete. */
  unknown: number;
  nothingToName: number;
}

/** Concrete-slot coverage of the replies of the period. `unknown` count as missing. */
export function concretenessReport({ facts }: ReportInput): ConcretenessReport {
  const replies = facts.moments.flatMap(({ reply, history }) => (reply && !history ? [reply] : []));
  const known = replies.filter(
    (reply): reply is ReplyFact & { concrete: number; nameable: number } =>
      reply.concrete !== null && reply.nameable !== null,
  );
  const could = known.filter(({ nameable }) => nameable > 0);
  const unknown = replies.length - known.length;
  const named = could.filter(({ concrete }) => concrete > 0).length;
  const things = could.flatMap(({ concrete, nameable }, reply) =>
    Array.from({ length: nameable }, (_, thing) => {
      return { value: Number(thing < concrete), cluster: String(reply) };
    }),
  );
  return {
    replies: proportion(named, could.length, unknown),
    things: clusteredProportion(things, { missing: unknown }),
    unknown,
    nothingToName: known.length - could.length,
  };
}
