import { probabilities, softmax, toIntensity, toValence } from './activate';
import type { HeadSpecs } from './head-specs';
import {
  EMOTIONS,
  type Emotion,
  FLAGS,
  type FlagLabel,
  SITUATIONS,
  type Situation,
} from './labels';
import type { Flags, Reading } from './reading';

/** Below this share of its threshold an emotion is not heard at all. */
const HEARD = 0.7;
/** From this share of its threshold on, the strongest emotion is certain. */
const CERTAIN = 1.2;
/** How many situations a reading keeps. */
const SITUATIONS_KEPT = 3;

/** The heads of one window that a reading is made of: logits, or plain values. */
export interface WindowOutputs {
  emotions: readonly number[];
  valence: number;
  intensity: number;
  flags: readonly number[];
  situation: readonly number[];
}

/** For each place the highest of all rows. */
function highest(rows: readonly (readonly number[])[]): number[] {
  const [first = []] = rows;
  return first.map((_, at) => Math.max(...rows.map((row) => row[at] ?? Number.NEGATIVE_INFINITY)));
}

/** The probability of each emotion, and the strength of each: probability / threshold. */
function hearEmotions(logits: readonly number[], specs: HeadSpecs) {
  const p = probabilities(logits, specs.emotions);
  const emotions = Object.fromEntries(EMOTIONS.map((label, at) => [label, p[at] ?? 0])) as Record<
    Emotion,
    number
  >;
  const ranked = EMOTIONS.map((label, at) => ({
    label,
    strength: emotions[label] / (specs.emotions.thresholds[at] ?? 1),
  })).sort((a, b) => b.strength - a.strength);
  return { emotions, ranked };
}

function toFlags(logits: readonly number[], specs: HeadSpecs): Flags {
  const p = probabilities(logits, specs.flags);
  const on = (label: FlagLabel): boolean => {
    const at = FLAGS.indexOf(label);
    return (p[at] ?? 0) >= (specs.flags.thresholds[at] ?? 1);
  };
  return {
    urgency: on('urgent_now') ? 2 : on('urgent_soon') ? 1 : 0,
    escalation: on('escalation'),
    repeat: on('repeat'),
    vulnerable: on('vulnerable'),
  };
}

function toSituations(logits: readonly number[]): { label: Situation; p: number }[] {
  const p = softmax(logits);
  return SITUATIONS.map((label, at) => ({ label, p: p[at] ?? 0 }))
    .sort((a, b) => b.p - a.p)
    .slice(0, SITUATIONS_KEPT);
}

/**
 * Joins the outputs of a burst's windows (at least one) into a reading. `total` is the number of
 * windows the burst has, read or not.
 *
 * Emotions, flags, intensity and situations take the maximum over the windows: a long mail states its
 * trouble once, and a mean would drown it in polite sentences. Valence is that of the window with the
 * largest |v|, for the same reason. An emotion is heard from .7 of its threshold on; it is certain
 * from 1.2 on, and where none is heard the burst is certainly neutral.
 */
export function decide(
  windows: readonly WindowOutputs[],
  total: number,
  specs: HeadSpecs,
): Reading {
  const { emotions, ranked } = hearEmotions(highest(windows.map((w) => w.emotions)), specs);
  const [strongest] = ranked;
  const strength = strongest?.strength ?? 0;
  const valences = windows.map((w) => toValence(w.valence));
  return {
    emotions,
    labels: ranked.filter((emotion) => emotion.strength >= 1).map((emotion) => emotion.label),
    primary: strongest && strength >= HEARD ? strongest.label : 'neutral',
    sure: strength < HEARD || strength >= CERTAIN,
    valence: valences.reduce((most, v) => (Math.abs(v) > Math.abs(most) ? v : most), 0),
    intensity: Math.max(...windows.map((w) => toIntensity(w.intensity))),
    flags: toFlags(highest(windows.map((w) => w.flags)), specs),
    situations: toSituations(highest(windows.map((w) => w.situation))),
    windows: { read: windows.length, total },
  };
}
