import { COUNT_KEYS, type CountKey, type RollUp, VALENCE_UNIT } from '../events/roll-up';
import { FOLLOW_LEVELS, MOODS, REASONS } from '../events/vocabulary';
import { isTextKey } from '../i18n/catalogue';
import type { TextKey, Translate } from '../i18n/translate';
import type { Column, ColumnType } from './column';

type DayColumn = Column<RollUp>;

const ARMS = ['followed', 'ignored'] as const;
const PARTS = ['n', 'sum', 'sumsq', 'missing', 'unsure'] as const;

/** Meanings of the counts that come in families. */
const FAMILIES = new Map<CountKey, (t: Translate) => string>([
  ...MOODS.map(
    (mood) =>
      [
        `mood_${mood}`,
        (t: Translate) => t('column.day_mood', { mood: t(`mood.${mood}`) }),
      ] as const,
  ),
  ...REASONS.map(
    (why) =>
      [`why_${why}`, (t: Translate) => t('column.day_why', { why: t(`why.${why}`) })] as const,
  ),
  ...FOLLOW_LEVELS.map(
    (level) =>
      [
        `followed_${level}`,
        (t: Translate) => t('column.day_followed', { level: t(`follow.${level}`) }),
      ] as const,
  ),
  ...ARMS.flatMap((arm) =>
    PARTS.map(
      (part) =>
        [
          `shift_${arm}_${part}`,
          (t: Translate) => t(`column.day_shift_${part}`, { arm: t(`column.day_arm_${arm}`) }),
        ] as const,
    ),
  ),
]);

function keyOf(name: string): TextKey {
  const key = `column.day_${name}`;
  if (!isTextKey(key)) throw new Error(`the column ${name} has no text`);
  return key;
}

function meaningOf(key: CountKey): (t: Translate) => string {
  return FAMILIES.get(key) ?? ((t) => t(keyOf(key)));
}

/** What a stored whole number is divided by to have its unit. */
function scaleOf(key: CountKey): number {
  if (key.endsWith('_sumsq')) return VALENCE_UNIT ** 2;
  return key.endsWith('_sum') ? VALENCE_UNIT : 1;
}

function place(name: 'day' | 'site' | 'channel', type: ColumnType, unit = ''): DayColumn {
  const key = keyOf(name);
  return { name, path: name, type, unit, meaning: (t) => t(key), value: (row) => row[name] };
}

/** The columns of a table of daily totals: one row a day, site and channel. */
export const DAY_COLUMNS: readonly DayColumn[] = [
  place('day', 'date'),
  place('site', 'text'),
  place('channel', 'text'),
  ...COUNT_KEYS.map((key): DayColumn => {
    const scale = scaleOf(key);
    return {
      name: key,
      path: key,
      type: scale === 1 ? 'integer' : 'number',
      unit: '',
      meaning: meaningOf(key),
      value: (row) => (row.counts[key] ?? 0) / scale,
    };
  }),
];
