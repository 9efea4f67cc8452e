import { followRuns } from '../adherence/follow-signs';
import type { Span } from '../conversation/conversation';
import { clean } from '../model/clean';
import type { EncodeOptions, Encoder } from '../model/encoder';
import { sigmoid } from '../reading/activate';
import type { HeadSpecs } from '../reading/head-specs';

/** How likely a run of a reply's sentences follows a suggestion in meaning, as the model's head says. */
export interface FollowScore extends Span {
  /** Calibrated probability, 0..1. */
  p: number;
}

/**
 * Scores each run of a reply's sentences that could hold a suggestion (raw, filled), in order. Offsets are into the
 * reply. Rejects as `readBurst` does.
 */
export async function followScores(
  encoder: Encoder,
  heads: HeadSpecs,
  reply: string,
  suggestion: string,
  options: EncodeOptions,
): Promise<FollowScore[]> {
  const second = clean(suggestion, heads.emoji);
  return Promise.all(
    followRuns(suggestion, reply).map(async ({ start, end }) => {
      const { follows } = await encoder.encode(reply.slice(start, end), second, options);
      return { start, end, p: sigmoid(follows, heads.follows.temperature) };
    }),
  );
}
