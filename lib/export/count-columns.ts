import {
  COUNT_KEYS,
  type CountKey,
  type Counts,
  SHIFT_PARTS,
  START_BINS,
  START_PARTS,
  VALENCE_UNIT,
} from '../events/roll-up';
import { ARMS, ASIDE_REASONS, FOLLOW_LEVELS, MOODS, REASONS } from '../events/vocabulary';
import { isTextKey } from '../i18n/catalogue';
import type { TextKey, Translate } from '../i18n/translate';
import type { Column } from './column';

type Meaning = (t: Translate) => string;

const WAYS = ['followed', 'ignored'] as const;
const BINS = ['−1 … −0.5', '−0.5 … 0', '0 … 0.5', '0.5 … 1'] as const;
const LOT_PARTS = ['opportunities', 'followed', ...SHIFT_PARTS] as const;

function family<T extends string>(
  values: readonly T[],
  entry: (value: T) => readonly [CountKey, Meaning],
) {
  return values.map(entry);
}

/** Meanings of the counts that come in families. */
const FAMILIES = new Map<CountKey, Meaning>([
  ...family(MOODS, (mood) => [
    `mood_${mood}`,
    (t) => t('column.day_mood', { mood: t(`mood.${mood}`) }),
  ]),
  ...family(REASONS, (why) => [`why_${why}`, (t) => t('column.day_why', { why: t(`why.${why}`) })]),
  ...family(FOLLOW_LEVELS, (level) => [
    `followed_${level}`,
    (t) => t('column.day_followed', { level: t(`follow.${level}`) }),
  ]),
  ...family(ASIDE_REASONS, (reason) => [
    `aside_${reason}`,
    (t) => t('column.day_aside', { reason: t(`column.aside_${reason}`) }),
  ]),
  ...WAYS.flatMap((way) =>
    family(SHIFT_PARTS, (part) => [
      `shift_${way}_${part}`,
      (t) => t(`column.day_shift_${part}`, { arm: t(`column.day_arm_${way}`) }),
    ]),
  ),
  ...WAYS.flatMap((way) =>
    START_BINS.flatMap((bin) =>
      family(START_PARTS, (part) => [
        `start_${way}_${bin}_${part}`,
        (t) => t(`column.day_start_${part}`, { arm: t(`column.day_arm_${way}`), bin: BINS[bin] }),
      ]),
    ),
  ),
  ...ARMS.flatMap((arm) =>
    family(LOT_PARTS, (part) => [
      `arm_${arm}_${part}`,
      (t) => t(`column.day_lot_${part}`, { arm: t(`column.day_lot_${arm}`) }),
    ]),
  ),
]);

/** The text of a column of the totals. */
export function totalsKey(name: string): TextKey {
  const key = `column.day_${name}`;
  if (!isTextKey(key)) throw new Error(`the column ${name} has no text`);
  return key;
}

/** What a stored whole number is divided by to have its unit. */
export function scaleOf(key: CountKey): number {
  if (key.endsWith('_sumsq')) return VALENCE_UNIT ** 2;
  return key.endsWith('_sum') ? VALENCE_UNIT : 1;
}

/** How often tickets were closed: care mode neither computes nor exports it (product.md S21). */
const CLOSING: readonly CountKey[] = ['solved', 'reopened'];

/** The columns of the counts of a row, in the order of `COUNT_KEYS`; what is not there is 0. */
export function countColumns<Row extends { counts: Counts }>(careMode: boolean): Column<Row>[] {
  return COUNT_KEYS.filter((key) => !careMode || !CLOSING.includes(key)).map((key): Column<Row> => {
    const scale = scaleOf(key);
    return {
      name: key,
      path: key,
      type: scale === 1 ? 'integer' : 'number',
      unit: '',
      meaning: FAMILIES.get(key) ?? ((t) => t(totalsKey(key))),
      value: (row) => (row.counts[key] ?? 0) / scale,
    };
  });
}
