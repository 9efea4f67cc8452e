/** Arm by lot: phrases are shown, or held back so that their effect can be measured. */
export type DrawnArm = 'shown' | 'holdout';

/** `outside`: no lot decides here. `off`: the agent had not switched the holdout on. */
export type MomentArm = DrawnArm | 'outside' | 'off';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** 48 bits: exact in a number, and a remainder of 10 is even to one part in 10¹³. */
const DIGITS = 8;
const ONE_IN = 10;

/**
 * The arm of a conversation: one in ten is held out. `draw` is a keyed hash ("k1:" and base64url) of the
 * conversation under the key of this install, which is the salt (product.md S15): the arm of a ticket never
 * changes, and nobody can tell it from the ticket's number.
 */
export function drawnArm(draw: string): DrawnArm {
  const digits = draw.slice(draw.indexOf(':') + 1).slice(0, DIGITS);
  const number = [...digits].reduce((sum, digit) => sum * 64 + ALPHABET.indexOf(digit), 0);
  return number % ONE_IN === 0 ? 'holdout' : 'shown';
}

/**
 * The arm of a moment. A moment that needs care (grief, danger, escalation, someone vulnerable) leaves both
 * arms before the lot is looked at, and stays outside once it was. Otherwise it keeps the arm that it had
 * when it was first decided (`before`; null: now), so that words on screen are not taken away, nor held-back
 * ones shown, when the agent changes the setting in the middle. Only phrases are held back: the mood, the
 * need and the check of the draft are the same in both arms, so their effect is not part of what is measured.
 */
export function momentArm(
  before: MomentArm | null,
  now: { on: boolean; drawn: DrawnArm; care: boolean },
): MomentArm {
  if (before === 'off' || (before === null && !now.on)) return 'off';
  if (now.care || before === 'outside') return 'outside';
  return before ?? now.drawn;
}
