import { moodShift } from '../adherence/mood-shift';
import type { Opportunity } from '../adherence/opportunity';
import type { FollowLevel } from './event';
import { type CountKey, type Counts, START_BINS, type StartBin, VALENCE_UNIT } from './roll-up';
import type { BurstState } from './thread-state';

type Way = 'followed' | 'ignored';

/** The quarter of the scale in which a valence −1..1 lies. */
export function startBin(valence: number): StartBin {
  return START_BINS[Math.min(3, Math.floor((valence + 1) * 2))] ?? 0;
}

/** How the mood moved after a reply, under names that begin with `prefix`. */
function shiftCounts(
  opportunity: Opportunity,
  prefix: `shift_${Way}` | `arm_${'shown' | 'holdout'}`,
): Counts {
  const shift = moodShift(opportunity);
  if (shift === null) {
    const key: CountKey =
      opportunity.excluded === 'unsure' ? `${prefix}_unsure` : `${prefix}_missing`;
    return { [key]: 1 };
  }
  const units = Math.round(shift * VALENCE_UNIT);
  return { [`${prefix}_n`]: 1, [`${prefix}_sum`]: units, [`${prefix}_sumsq`]: units * units };
}

/** Where the next message ended, by where this one began: negative starts rise by themselves. */
function startCounts(opportunity: Opportunity, way: Way): Counts {
  const { before, after } = opportunity;
  if (before === null || after === null || moodShift(opportunity) === null) return {};
  const prefix = `start_${way}_${startBin(before)}` as const;
  const units = Math.round(after * VALENCE_UNIT);
  return { [`${prefix}_n`]: 1, [`${prefix}_sum`]: units, [`${prefix}_sumsq`]: units * units };
}

/** What chance alone would match: see `correctedCounts` of lib/reports. */
function placeboCounts(followed: FollowLevel, { placebo, seen }: BurstState): Counts {
  if (!placebo || placebo.k === 0 || placebo.k !== seen.length) return {};
  const kept = followed === 'verbatim' || followed === 'edited';
  return {
    placebo_n: 1,
    placebo_k: placebo.k,
    placebo_words: Number(kept),
    placebo_meaning: Number(followed === 'meaning'),
    placebo_chance: Number(!kept && placebo.followed),
  };
}

function armCounts(opportunity: Opportunity, arm: BurstState['arm']): Counts {
  if (arm === null) return {};
  if (arm === 'outside') return { arm_outside: 1 };
  return {
    [`arm_${arm}_opportunities`]: 1,
    [`arm_${arm}_followed`]: Number(opportunity.followed !== 'none'),
    ...shiftCounts(opportunity, `arm_${arm}`),
  };
}

/**
 * What an opportunity counts for. The holdout saw no phrases: its opportunities are in its arm and
 * nowhere else.
 */
export function opportunityCounts(opportunity: Opportunity, burst: BurstState): Counts {
  const arm = armCounts(opportunity, burst.arm);
  if (burst.arm === 'holdout') return arm;
  const { followed } = opportunity;
  const way = followed === 'none' ? 'ignored' : 'followed';
  const aside = followed === 'none' ? burst.aside : null;
  return {
    opportunities: 1,
    [`followed_${followed}`]: 1,
    used: Number(burst.used),
    ...(aside ? { dismissed: 1, [`aside_${aside}`]: 1 } : {}),
    ...shiftCounts(opportunity, `shift_${way}`),
    ...startCounts(opportunity, way),
    ...placeboCounts(followed, burst),
    ...arm,
  };
}

/** What the reply to a burst counts for, seen phrases or not: the concrete things it names. */
export function replyCounts({ concrete, nameable }: BurstState): Counts {
  if (concrete === null || nameable === null) return {};
  return {
    nameable_replies: Number(nameable > 0),
    concrete_replies: Number(nameable > 0 && concrete > 0),
    nameable,
    concrete,
  };
}
