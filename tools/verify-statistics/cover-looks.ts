import {
  continued,
  sequenceDifference,
  sequenceMean,
  startSequence,
} from '@/lib/statistics/confidence-sequence';
import { type Random, randomFrom } from '@/lib/statistics/random';
import { type Coverage, holds, unseen } from './interval-case';

const RANGE = { low: -2, high: 2 };
const LOOKS = 600;
const TRUTH = 0.15;

function value(random: Random, middle: number): number {
  return Math.max(-2, Math.min(2, middle + 0.4 * random.normal()));
}

/** Whether the interval of one stream holds the mean at every one of its looks. */
function holdsAlways(random: Random): boolean {
  let sequence = startSequence(RANGE);
  for (let look = 0; look < LOOKS; look += 1) {
    sequence = continued(sequence, value(random, TRUTH)) ?? sequence;
    if (holds(sequenceMean(sequence), TRUTH) === false) return false;
  }
  return true;
}

/** The same of the difference of two arms, one of which gets a value in ten. */
function holdsDifferenceAlways(random: Random): boolean {
  let [shown, held] = [startSequence(RANGE, 0.025), startSequence(RANGE, 0.025)];
  for (let look = 0; look < LOOKS; look += 1) {
    if (random.next() < 0.1) held = continued(held, value(random, 0)) ?? held;
    else shown = continued(shown, value(random, TRUTH)) ?? shown;
    if (holds(sequenceDifference(shown, held), TRUTH) === false) return false;
  }
  return true;
}

function cover(name: string, sets: number, seed: number, always: (random: Random) => boolean) {
  const random = randomFrom(seed);
  let coverage = unseen(name, 'holds at every look');
  for (let set = 0; set < sets; set += 1) {
    const held = coverage.held + Number(always(random));
    coverage = { ...coverage, held, n: coverage.n + 1 };
  }
  return coverage;
}

/** How many of `sets` streams were held at all of their 600 looks: 95 % at least. */
export function coverLooks(sets: number, seed: number): Coverage[] {
  return [
    cover(`always-valid mean, all of ${LOOKS} looks`, sets, seed, holdsAlways),
    cover(`always-valid difference, all of ${LOOKS} looks`, sets, seed + 1, holdsDifferenceAlways),
  ];
}
