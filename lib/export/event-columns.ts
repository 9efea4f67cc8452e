import type { AttuneEvent } from '../events/event';
import type { TextKey } from '../i18n/translate';
import { ACTS, EMOTIONS } from '../reading/labels';
import type { Column, ColumnType } from './column';
import { readerOf } from './reader-of';

type EventColumn = Column<AttuneEvent>;

function column(
  name: string,
  path: string,
  type: ColumnType,
  unit: string,
  key: TextKey,
): EventColumn {
  return { name, path, type, unit, meaning: (t) => t(key), value: readerOf(path) };
}

const HEAD: readonly EventColumn[] = [
  column('seq', 'seq', 'integer', '', 'column.seq'),
  column('at', 'at', 'time', 'UTC', 'column.at'),
  column('kind', 'kind', 'text', '', 'column.kind'),
  column('id', 'id', 'id', '', 'column.id'),
  column('install', 'install', 'id', '', 'column.install'),
  column('schema', 'schema', 'integer', '', 'column.schema'),
  column('model', 'model', 'id', '', 'column.model'),
  column('phrase_pack', 'phrases', 'id', '', 'column.phrase_pack'),
  column('dedupe', 'dedupe', 'id', '', 'column.dedupe'),
  column('prev_hash', 'prevHash', 'id', '', 'column.prev_hash'),
  column('hash', 'hash', 'id', '', 'column.hash'),
];

const THREAD: readonly EventColumn[] = [
  column('ticket', 'data.ticket', 'id', '', 'column.ticket'),
  column('customer', 'data.customer', 'id', '', 'column.customer'),
  column('burst', 'data.burst', 'id', '', 'column.burst'),
  column('moment', 'data.moment', 'id', '', 'column.moment'),
  column('offer', 'data.offer', 'id', '', 'column.offer'),
  column('index', 'data.index', 'integer', '', 'column.index'),
  column('site', 'data.site', 'text', '', 'column.site'),
  column('channel', 'data.channel', 'text', '', 'column.channel'),
  column('language', 'data.language', 'text', 'BCP 47', 'column.language'),
  column('history', 'data.history', 'boolean', '', 'column.history'),
  column('asks', 'data.asks', 'boolean', '', 'column.asks'),
  column('repeats', 'data.repeats', 'boolean', '', 'column.repeats'),
];

const SITUATIONS_READ: readonly EventColumn[] = [0, 1, 2].flatMap((rank) => {
  const path = `data.reading.situations.${rank}`;
  const params = { rank: rank + 1 };
  return [
    {
      ...column(`read_situation_${rank + 1}`, `${path}.label`, 'text', '', 'column.read_situation'),
      meaning: (t) => t('column.read_situation', params),
    },
    {
      ...column(`read_situation_${rank + 1}_p`, `${path}.p`, 'number', '0..1', 'column.read_p'),
      meaning: (t) => t('column.read_p', params),
    },
  ] satisfies EventColumn[];
});

const READING: readonly EventColumn[] = [
  column('primary', 'data.reading.primary', 'text', '', 'column.primary'),
  column('sure', 'data.reading.sure', 'boolean', '', 'column.sure'),
  column('labels', 'data.reading.labels', 'text', '', 'column.labels'),
  column('valence', 'data.reading.valence', 'number', '−1..1', 'column.valence'),
  column('intensity', 'data.reading.intensity', 'number', '0..3', 'column.intensity'),
  column('urgency', 'data.reading.flags.urgency', 'integer', '0..2', 'column.urgency'),
  column('escalation', 'data.reading.flags.escalation', 'boolean', '', 'column.escalation'),
  column('repeat', 'data.reading.flags.repeat', 'boolean', '', 'column.repeat'),
  column('vulnerable', 'data.reading.flags.vulnerable', 'boolean', '', 'column.vulnerable'),
  column('windows_read', 'data.reading.windows.read', 'integer', '', 'column.windows_read'),
  column('windows_total', 'data.reading.windows.total', 'integer', '', 'column.windows_total'),
  ...EMOTIONS.map((emotion): EventColumn => {
    const path = `data.reading.emotions.${emotion}`;
    return {
      ...column(`p_${emotion}`, path, 'number', '0..1', 'column.p_emotion'),
      meaning: (t) => t('column.p_emotion', { mood: t(`mood.${emotion}`) }),
    };
  }),
  ...SITUATIONS_READ,
  column('situation', 'data.situation.label', 'text', '', 'column.situation'),
  column('situation_p', 'data.situation.p', 'number', '0..1', 'column.situation_p'),
  column('stage', 'data.stage', 'text', '', 'column.stage'),
];

const DEEDS: readonly EventColumn[] = [
  column('state', 'data.state', 'text', '', 'column.state'),
  column('why', 'data.why', 'text', '', 'column.why'),
  column('arm', 'data.arm', 'text', '', 'column.arm'),
  column('offered', 'data.phrases', 'id', '', 'column.offered'),
  column('phrase', 'data.phrase', 'id', '', 'column.phrase'),
  column('way', 'data.way', 'text', '', 'column.way'),
  column('result', 'data.result', 'text', '', 'column.result'),
  column('mode', 'data.mode', 'text', '', 'column.mode'),
  column('sentences', 'data.sentences', 'integer', '', 'column.sentences'),
  column('words', 'data.words', 'integer', '', 'column.words'),
  column('followed_phrase', 'data.followed.phrase', 'id', '', 'column.followed_phrase'),
  column('followed_level', 'data.followed.level', 'text', '', 'column.followed_level'),
  column('followed_score', 'data.followed.score', 'number', '0..1', 'column.followed_score'),
  column('placebo_k', 'data.placebo.k', 'integer', '', 'column.placebo_k'),
  column('placebo_followed', 'data.placebo.followed', 'boolean', '', 'column.placebo_followed'),
  column('concrete', 'data.concrete', 'integer', '', 'column.concrete'),
  column('nameable', 'data.nameable', 'integer', '', 'column.nameable'),
  column('seconds', 'data.seconds', 'integer', 's', 'column.seconds'),
  ...ACTS.map((act): EventColumn => {
    return {
      ...column(`act_${act}`, `data.acts.${act}`, 'integer', '', 'column.act'),
      meaning: (t) => t('column.act', { act: t(`act.${act}`) }),
    };
  }),
  column('what', 'data.what', 'text', '', 'column.what'),
  column('reason', 'data.reason', 'text', '', 'column.reason'),
  column('mood', 'data.mood', 'text', '', 'column.mood'),
  column('from', 'data.from', 'text', '', 'column.from'),
  column('to', 'data.to', 'text', '', 'column.to'),
  column('hand_over_valence', 'data.valence', 'number', '−1..1', 'column.hand_over_valence'),
];

/** Handling time: care mode neither computes nor exports it (product.md S21). */
export const TIME_PATH = 'data.seconds';

/** The columns of a table of events: one row an event, empty where its kind has no such field. */
export const EVENT_COLUMNS: readonly EventColumn[] = [...HEAD, ...THREAD, ...READING, ...DEEDS];

/** The columns that care mode leaves. */
export function eventColumns(careMode: boolean): readonly EventColumn[] {
  return careMode ? EVENT_COLUMNS.filter(({ path }) => path !== TIME_PATH) : EVENT_COLUMNS;
}
