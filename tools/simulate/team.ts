/** What a simulated team is like. Valences are −1..1, shares 0..1. */
export interface Team {
  seed: number;
  agents: number;
  days: number;
  /** Conversations of an agent on a working day. */
  perDay: number;
  /** The truth: how much a followed prompt lifts the next message. */
  effect: number;
  /**
   * How strongly agents follow where a customer would have calmed down anyway, for reasons that no event
   * tells. At 0 they choose by what they see alone: the mood before.
   */
  hiddenSelection: number;
  /** Whether who is content stops writing, so that what is missing is not missing by chance. */
  informativeMissing: boolean;
  /** Whether one conversation in ten is held back by lot. */
  holdout: boolean;
  /** How much agents differ in how readily they follow, in log odds. */
  agentSpread: number;
  /** First day, YYYY-MM-DD (UTC). */
  from: string;
}

/** Twelve agents over ninety days, with all that makes a simple comparison wrong. */
export const DEMO_TEAM: Team = {
  seed: 7,
  agents: 12,
  days: 90,
  perDay: 8,
  effect: 0.15,
  hiddenSelection: 0.6,
  informativeMissing: true,
  holdout: true,
  agentSpread: 0.5,
  from: '2026-08-24',
};
