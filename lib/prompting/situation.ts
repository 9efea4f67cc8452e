import type { Burst } from '../conversation/bursts';
import { type Emotion, SITUATIONS, type Situation } from '../reading/labels';
import type { Reading } from '../reading/reading';
import { doubtOf } from './doubt-reading';
import { plainText } from './plain-text';
import { tableSituations } from './situation-table';
import { SITUATION_WORDS } from './situation-words';
import type { Turn } from './term-bag';

export interface SituationInput {
  /** Customer bursts, oldest first. */
  bursts: readonly Burst[];
  /** By burst; null where one is not read. */
  readings: readonly (Reading | null)[];
  subject: string | null;
}

export interface SituationGuess {
  label: Situation;
  /** 0..1, a strength and not a calibrated probability. */
  p: number;
}

/** Below this no situation is named, and only phrases that fit any situation are offered. */
export const SITUATION_FLOOR = 0.55;

/**
 * Between the floor and here a situation is named for the agent and chooses no words: of such guesses
 * three in ten were wrong (bench:words), and words about the wrong trouble are worse than general ones.
 */
export const SURE_SITUATION = 0.65;

/** How much the model's head counts: its first version is right once in four (model README). */
const HEAD_WEIGHT = 0.6;

/** The table's probabilities are too modest: from about .35 it is right in 95 of 100 (bench:words). */
const TABLE_GAIN = 1.45;
const TABLE_MOST = 0.75;

/** A strong word that the table finds odd in this conversation counts this much, and in full from here. */
const ODD = 0.6;
const NOT_ODD = 0.05;

/** From here insults come before what they are about. */
const ABUSE_FLOOR = 0.8;

/** Each burst back in time counts this much less: people move on to another problem. */
const FADE = 0.85;

const SUBJECT_WEIGHT = 0.8;

/** What an agent says happened counts, less than the customer's own words; a bot only guesses. */
const CONTEXT_WEIGHT = 0.75;

/** The model heard that the customer has asked before: too weak a sign to name it alone. */
const REPEAT_FLAG = 0.35;

const POSITIVE: readonly Emotion[] = ['gratitude', 'happiness'];

function add(strength: Map<Situation, number>, situation: Situation, p: number): void {
  strength.set(situation, 1 - (1 - (strength.get(situation) ?? 0)) * (1 - p));
}

/** A first message that is nothing but glad is praise; a trouble that its words bring to mind is past. */
const GLAD_OPENING = 0.6;
const UNLIKELY = 0.6;

function opensGladly({ bursts, readings }: SituationInput): boolean {
  const [only, ...more] = bursts;
  const labels = readings[0]?.labels ?? [];
  return (
    more.length === 0 &&
    only !== undefined &&
    only.context.every(({ role }) => role !== 'agent') &&
    labels.every((label) => POSITIVE.includes(label))
  );
}

type Table = ReadonlyMap<Situation, number>;

/** Words of one text: the strongest rule of each situation counts once. */
function wordsIn(
  text: string,
  weight: number,
  strength: Map<Situation, number>,
  table: Table,
): void {
  const best = new Map<Situation, number>();
  const plain = plainText(text);
  for (const { situation, weight: sure, pattern } of SITUATION_WORDS)
    if (sure > (best.get(situation) ?? 0) && pattern.test(plain)) best.set(situation, sure);
  for (const [situation, sure] of best) {
    // Insults come with any trouble, so the table finds them odd everywhere.
    const fits = situation === 'abuse' ? 1 : Math.min(1, (table.get(situation) ?? 0) / NOT_ODD);
    add(strength, situation, sure * weight * (ODD + (1 - ODD) * fits));
  }
}

/** The conversation up to the last burst; each burst knows the turns between it and the one before. */
function turnsOf(bursts: readonly Burst[]): Turn[] {
  return bursts.flatMap(({ text, context }, at) => {
    const between = at === 0 ? context : context.filter(({ role }) => role !== 'customer');
    return [...between, { role: 'customer' as const, text }];
  });
}

/** Words of praise from a customer who is not glad are sarcasm. */
function isGlad(text: string, reading: Reading | null): boolean {
  if (reading === null || doubtOf(text, reading) !== null) return false;
  return POSITIVE.includes(reading.labels[0] ?? 'anger');
}

/**
 * What may have happened to the customer: rules on strong words over all bursts and the subject,
 * joined with the model's head. All that have any strength, most likely first.
 */
export function weighSituations(input: SituationInput): SituationGuess[] {
  const strength = new Map<Situation, number>();
  const last = input.bursts.length - 1;
  const table = tableSituations(turnsOf(input.bursts), input.subject);
  input.bursts.forEach((burst, at) => {
    const fade = FADE ** (last - at);
    wordsIn(burst.text, fade, strength, table);
    for (const { role, text } of burst.context)
      if (role === 'agent') wordsIn(text, fade * CONTEXT_WEIGHT, strength, table);
    for (const { label, p } of input.readings[at]?.situations ?? [])
      if (label !== 'other') add(strength, label, p * HEAD_WEIGHT * fade);
  });
  for (const [label, p] of table)
    if (label !== 'other') add(strength, label, Math.min(TABLE_MOST, TABLE_GAIN * p));
  if (input.subject !== null) wordsIn(input.subject, SUBJECT_WEIGHT, strength, table);
  if (input.readings[last]?.flags.repeat) add(strength, 'repeat_contact', REPEAT_FLAG);
  const glad = isGlad(input.bursts[last]?.text ?? '', input.readings[last] ?? null);
  if (!glad) strength.delete('praise');
  else if (opensGladly(input)) {
    for (const [label, p] of strength) if (label !== 'praise') strength.set(label, p * UNLIKELY);
    add(strength, 'praise', GLAD_OPENING);
  }
  return SITUATIONS.map((label) => ({ label, p: strength.get(label) ?? 0 }))
    .filter(({ p }) => p > 0)
    .sort((a, b) => Number(isAbuse(b)) - Number(isAbuse(a)) || b.p - a.p);
}

/** Insults decide the words, whatever else is the matter. */
function isAbuse({ label, p }: SituationGuess): boolean {
  return label === 'abuse' && p >= ABUSE_FLOOR;
}

/** Those that are sure enough; none where a guess would put wrong facts into a phrase. */
export function rankSituations(input: SituationInput): SituationGuess[] {
  return weighSituations(input).filter(({ p }) => p >= SITUATION_FLOOR);
}

/** The likeliest of `rankSituations`, or null. */
export function situationOf(input: SituationInput): SituationGuess | null {
  return rankSituations(input)[0] ?? null;
}

/** How the matter was handled, which often comes on top of what the matter is. */
const HANDLING: readonly Situation[] = ['repeat_contact', 'long_wait', 'bot_loop'];

/** From here a second situation counts beside the first. */
const SECOND_FLOOR = 0.7;

/**
 * The matter behind a poor handling, or the handling of a matter: "asked three times" about a refund
 * is both, and phrases for either fit. Null where the second is not sure or is not of the other kind.
 */
export function secondSituation(ranked: readonly SituationGuess[]): SituationGuess | null {
  const [first, ...rest] = ranked;
  if (first === undefined || first.label === 'abuse') return null;
  const wanted = !HANDLING.includes(first.label);
  const second = rest.find(({ label }) => HANDLING.includes(label) === wanted && label !== 'abuse');
  return second !== undefined && second.p >= SECOND_FLOOR ? second : null;
}
