import type { Channel } from '../conversation/conversation';
import { CHANNELS, STAGE_NAMES } from '../events/vocabulary';
import type { Stage } from '../prompting/phrase';

/** Where a customer stood before the reply. */
export interface Start {
  /** v(C_k), −1..1. */
  before: number;
  stage: Stage | null;
  channel: Channel;
}

/** A line in v may bend here: the ends of the scale leave less room to fall or to rise. */
const KNOTS = [-0.5, 0, 0.5] as const;

/** Pseudo-observations that pull a coefficient to 0: few for the line, more for what is told by few points. */
const OF_SLOPE = 0.1;
const OF_BEND = 1;
const OF_KIND = 5;

/** What ĝ is linear in: 1, v, its bends, and one column for each stage and channel. */
export function featuresOf({ before, stage, channel }: Start): number[] {
  return [
    1,
    before,
    ...KNOTS.map((knot) => Math.max(0, before - knot)),
    ...STAGE_NAMES.map((name) => Number(name === stage)),
    ...CHANNELS.map((name) => Number(name === channel)),
  ];
}

/** How strongly each coefficient is shrunk, in the order of `featuresOf`; the mean itself is not. */
export const PENALTIES: readonly number[] = [
  0,
  OF_SLOPE,
  ...KNOTS.map(() => OF_BEND),
  ...STAGE_NAMES.map(() => OF_KIND),
  ...CHANNELS.map(() => OF_KIND),
];
