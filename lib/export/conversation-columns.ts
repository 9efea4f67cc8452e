import { UNKNOWN_SITUATION } from '../events/roll-up';
import { FOLLOW_LEVELS } from '../events/vocabulary';
import type { TextKey } from '../i18n/translate';
import type { Cell, Column, ColumnType } from './column';
import type { ConversationRow } from './conversation-row';

type ConversationColumn = Column<ConversationRow>;

function column(
  name: string,
  type: ColumnType,
  unit: string,
  key: TextKey,
  value: (row: ConversationRow) => Cell,
): ConversationColumn {
  return { name, path: name, type, unit, meaning: (t) => t(key), value };
}

const VALENCE = '−1..1';

const BEFORE_TIME: readonly ConversationColumn[] = [
  column('number', 'integer', '', 'column.conv_number', ({ number }) => number),
  column('day', 'date', '', 'column.conv_day', ({ day }) => day),
  column('site', 'text', '', 'column.site', ({ site }) => site),
  column('channel', 'text', '', 'column.channel', ({ channel }) => channel),
  column(
    'situation',
    'text',
    '',
    'column.conv_situation',
    ({ situation }) => situation ?? UNKNOWN_SITUATION,
  ),
  column('moments', 'integer', '', 'column.conv_moments', ({ moments }) => moments),
  column('unsure', 'integer', '', 'column.conv_unsure', ({ unsure }) => unsure),
  column('asks', 'integer', '', 'column.day_asks', ({ asks }) => asks),
  column('repeats', 'integer', '', 'column.day_repeats', ({ repeats }) => repeats),
  column('replies', 'integer', '', 'column.conv_replies', ({ replies }) => replies),
  column(
    'first_valence',
    'number',
    VALENCE,
    'column.conv_first_valence',
    ({ firstValence }) => firstValence,
  ),
  column(
    'last_valence',
    'number',
    VALENCE,
    'column.conv_last_valence',
    ({ lastValence }) => lastValence,
  ),
  column(
    'opportunities',
    'integer',
    '',
    'column.conv_opportunities',
    ({ opportunities }) => opportunities,
  ),
  ...FOLLOW_LEVELS.map((level): ConversationColumn => {
    return {
      ...column(
        `followed_${level}`,
        'integer',
        '',
        'column.day_followed',
        ({ levels }) => levels[level],
      ),
      meaning: (t) => t('column.day_followed', { level: t(`follow.${level}`) }),
    };
  }),
  column('used', 'integer', '', 'column.day_used', ({ used }) => used),
  column('dismissed', 'integer', '', 'column.day_dismissed', ({ dismissed }) => dismissed),
  column('arm', 'text', '', 'column.conv_arm', ({ arm }) => arm),
  column('shift_n', 'integer', '', 'column.conv_shift_n', ({ shifts }) => shifts.n),
  column('shift_sum', 'number', '', 'column.conv_shift_sum', ({ shifts }) => shifts.sum),
  column(
    'shift_missing',
    'integer',
    '',
    'column.conv_shift_missing',
    ({ shifts }) => shifts.missing,
  ),
  column('shift_unsure', 'integer', '', 'column.conv_shift_unsure', ({ shifts }) => shifts.unsure),
  column('hand_over', 'boolean', '', 'column.conv_hand_over', ({ handOver }) => handOver),
  column(
    'hand_over_valence',
    'number',
    VALENCE,
    'column.hand_over_valence',
    ({ handOverValence }) => handOverValence,
  ),
];

/** Left out in care mode (product.md S21). */
const TIME: readonly ConversationColumn[] = [
  column('status', 'text', '', 'column.conv_status', ({ status }) => status),
  column('seconds', 'integer', 's', 'column.conv_seconds', ({ seconds }) => seconds),
];

/** The columns of a table of conversations: one row a conversation. */
export function conversationColumns(careMode: boolean): readonly ConversationColumn[] {
  return careMode ? BEFORE_TIME : [...BEFORE_TIME, ...TIME];
}
