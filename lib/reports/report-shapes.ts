import type { Arm, AsideReason, FollowLevel } from '../events/event';
import type { ComplierEffect } from '../statistics/complier';
import type { Estimate } from '../statistics/interval';
import type { ClusteredBy } from './clustering';

/** A number of a group: a situation, a site, or the Monday of a week (YYYY-MM-DD), in order. */
export interface GroupShare {
  key: string;
  /** Opportunities, also where they are too few for a share. */
  n: number;
  followed: number;
  share: Estimate;
}

/** A share with two intervals; the wider one is to be shown. */
export interface ClusteredShare {
  /** As if every opportunity stood for itself. */
  wilson: Estimate;
  /** Those of one cluster may be alike. */
  clustered: Estimate;
  shown: 'wilson' | 'clustered';
}

/**
 * Adherence without what chance alone would match. Only what was followed in meaning can be chance: who
 * keeps the words has followed.
 */
export interface CorrectedShare {
  /** A* = w + (1 − w)·(a − b)/(1 − b). */
  estimate: Estimate;
  /** Opportunities with placebos, as many as phrases were seen; others cannot be corrected. */
  n: number;
  /** w: share that kept the words (verbatim or edited). */
  words: number | null;
  /** a: share followed in meaning among the rest. */
  meaning: number | null;
  /** b: share of the rest in which any of as many placebos is matched. */
  chance: Estimate;
}

/** How suggestions were followed (product.md S15). The holdout saw none and is not counted. */
export interface AdherenceReport {
  clusteredBy: ClusteredBy;
  /** Replies sent after phrases were seen. */
  opportunities: number;
  /** Opportunities of the holdout, left out here. */
  holdout: number;
  levels: { level: FollowLevel; n: number }[];
  /** The agent used a phrase's button before the reply. */
  inserted: number;
  /** Not followed and not put aside. */
  ignored: number;
  /** Not followed and put aside, by reason. */
  dismissed: { reason: AsideReason; n: number }[];
  /** A: verbatim, edited or in meaning. */
  followed: ClusteredShare;
  corrected: CorrectedShare;
  bySituation: GroupShare[];
  bySite: GroupShare[];
  byWeek: GroupShare[];
}

/** A mean with what it does not hold. `estimate.missing` have no next message. */
export interface ShiftNumber {
  estimate: Estimate;
  /** Left out: one of the two readings is not sure. */
  unsure: number;
}

/** How the mood moved after one kind of reply. */
export interface ShiftArm {
  opportunities: number;
  /** Mean Δ = v(C_{k+1}) − v(C_k), −2..2. */
  shift: ShiftNumber;
  /** Mean Δr = v(C_{k+1}) − ĝ(v(C_k), stage, channel). */
  residual: ShiftNumber;
  /** Share without a next customer message: who is missing is not missing by chance. */
  noNext: Estimate;
}

/** Where ĝ comes from: fitted to what was not followed here, or, below `least` points, the shipped prior. */
export interface Expectation {
  basis: 'own' | 'prior';
  /** Pairs of customer messages around a reply that followed nothing. */
  points: number;
  least: number;
}

/** Followed against not followed. Nobody drew lots: a difference goes with following, it is not its effect. */
export interface EffectReport {
  claim: 'goes_with';
  clusteredBy: ClusteredBy;
  expectation: Expectation;
  followed: ShiftArm;
  ignored: ShiftArm;
  /** Followed minus ignored. */
  difference: { shift: ShiftNumber; residual: ShiftNumber; noNext: Estimate };
}

/**
 * One arm of the holdout. Its numbers are of the first opportunity of each conversation: the start of a
 * later one has already been moved by what was shown before.
 */
export interface LotArm {
  arm: Arm;
  conversations: number;
  /** All of them, first and later. */
  opportunities: number;
  /** Of the bursts for which phrases (or their empty place) were seen; `opportunities` were answered. */
  seen: number;
  followed: Estimate;
  /** Mean v(C_k) before the reply: alike in both arms, if the lot was fair. */
  before: ShiftNumber;
  shift: ShiftNumber;
  noNext: Estimate;
}

/** What showing phrases causes: arms by lot only, analysed as drawn. */
export interface HoldoutReport {
  claim: 'causes';
  /** Lots are drawn for conversations. */
  clusteredBy: 'ticket';
  /** Arms as drawn: phrases shown, or withheld. */
  shown: LotArm;
  holdout: LotArm;
  /** Share of conversations with a lot that drew the holdout; 1 in 10 is expected. */
  lot: { share: Estimate; expected: number };
  /**
   * Opportunities left out before any lot: someone vulnerable or grieving, a danger, an escalation.
   * Nobody may lose help by chance there, so they say nothing here.
   */
  outside: { n: number; share: Estimate };
  /** ITT: mean Δ(shown) − mean Δ(holdout), of first opportunities. */
  itt: ShiftNumber;
  /**
   * The same of all opportunities, first and later. What a phrase gained is part of the next start, so
   * where it fades again this is less than the effect of a single reply.
   */
  every: ShiftNumber;
  /** Lee's bounds of the ITT: the worst that missing next messages could make of it. */
  bounds: Estimate;
  /** CACE: ITT / (A_shown − A_holdout). */
  complier: ComplierEffect;
  /** ITT with an interval that holds at every look. */
  always: Estimate;
}
