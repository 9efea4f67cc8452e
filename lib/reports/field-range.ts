/**
 * The one public figure for how often suggestions are followed when one was generated: share adopted
 * over agents of a software company's support chat, mean and middle half. Measured with another tool,
 * so it says what is usual, not what is good.
 */
export const FIELD_RANGE = {
  mean: 0.38,
  low: 0.23,
  high: 0.5,
  /** Share of chats in which that tool made no suggestion. */
  silent: { low: 0.3, high: 0.4 },
  source: 'Brynjolfsson, Li & Raymond, Quarterly Journal of Economics 140(2), 2025',
} as const;
