import * as v from 'valibot';
import { ACTS, EMOTIONS, SITUATIONS } from '../reading/labels';
import { type AttuneEvent, EVENT_SCHEMA, type EventDataByKind, type NewEvent } from './event';
import { form, timeForm } from './forms';
import {
  ASIDE_REASONS,
  CHANNELS,
  FOLLOW_LEVELS,
  MOODS,
  REASONS,
  SITE_IDS,
  STAGE_NAMES,
  STATUSES,
} from './vocabulary';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const valence = v.pipe(v.number(), v.minValue(-1), v.maxValue(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9));
const phrases = v.pipe(v.array(form('phrase')), v.maxLength(20));
const ticket = form('keyedHash');
const site = v.picklist(SITE_IDS);
const channel = v.picklist(CHANNELS);
const situation = v.strictObject({ label: v.picklist(SITUATIONS), p: share });

const emotions = v.strictObject({
  anger: share,
  frustration: share,
  disappointment: share,
  worry: share,
  confusion: share,
  apologetic: share,
  gratitude: share,
  happiness: share,
});

const reading = v.strictObject({
  emotions,
  labels: v.pipe(v.array(v.picklist(EMOTIONS)), v.maxLength(EMOTIONS.length)),
  primary: v.picklist(MOODS),
  sure: v.boolean(),
  valence,
  intensity: v.pipe(v.number(), v.minValue(0), v.maxValue(3)),
  flags: v.strictObject({
    urgency: v.picklist([0, 1, 2]),
    escalation: v.boolean(),
    repeat: v.boolean(),
    vulnerable: v.boolean(),
  }),
  situations: v.pipe(v.array(situation), v.maxLength(SITUATIONS.length)),
  windows: v.strictObject({ read: count, total: count }),
});

/** One strict schema a kind: a field that is not named here cannot be stored. */
export const DATA_SCHEMAS = {
  moment: v.strictObject({
    ticket,
    customer: v.nullable(form('keyedHash')),
    burst: form('keyedHash'),
    index: count,
    site,
    channel,
    language: v.nullable(form('language')),
    reading,
    situation: v.nullable(situation),
    stage: v.nullable(v.picklist(STAGE_NAMES)),
    history: v.boolean(),
    asks: v.exactOptional(v.boolean()),
    repeats: v.exactOptional(v.boolean()),
  }),
  offer: v.strictObject({
    ticket,
    moment: form('uuid'),
    state: v.picklist(['shown', 'withheld', 'silent']),
    why: v.picklist(REASONS),
    phrases,
    arm: v.exactOptional(v.picklist(['shown', 'holdout', 'outside'])),
  }),
  impression: v.strictObject({ ticket, offer: form('uuid'), phrases }),
  insertion: v.strictObject({
    ticket,
    offer: form('uuid'),
    phrase: form('phrase'),
    way: v.picklist(['insert', 'copy']),
    result: v.picklist(['inserted', 'clipboard', 'failed']),
  }),
  reply: v.strictObject({
    ticket,
    moment: v.nullable(form('uuid')),
    offer: v.nullable(form('uuid')),
    site,
    channel,
    mode: v.picklist(['public', 'unknown']),
    acts: v.record(v.picklist(ACTS), count),
    sentences: count,
    words: count,
    followed: v.nullable(
      v.strictObject({ phrase: form('phrase'), level: v.picklist(FOLLOW_LEVELS), score: share }),
    ),
    seconds: v.nullable(count),
    placebo: v.exactOptional(v.strictObject({ k: count, followed: v.boolean() })),
    concrete: v.exactOptional(count),
    nameable: v.exactOptional(count),
  }),
  correction: v.strictObject({
    ticket,
    moment: form('uuid'),
    what: v.picklist(['mood', 'not_customer', 'not_now']),
    mood: v.nullable(v.picklist(MOODS)),
    phrase: v.nullable(form('phrase')),
    reason: v.exactOptional(v.picklist(ASIDE_REASONS)),
  }),
  hand_over: v.strictObject({
    ticket,
    site,
    from: v.literal('bot'),
    to: v.literal('agent'),
    valence: v.nullable(valence),
  }),
  status: v.strictObject({
    ticket,
    site,
    from: v.nullable(v.picklist(STATUSES)),
    to: v.picklist(STATUSES),
  }),
} as const satisfies { [K in keyof EventDataByKind]: v.GenericSchema<unknown, EventDataByKind[K]> };

const fresh = { at: timeForm(), dedupe: form('dedupe') };
const stored = {
  id: form('uuidV7'),
  install: form('uuid'),
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  schema: v.picklist([1, EVENT_SCHEMA]),
  prevHash: v.union([v.literal(''), form('sha256')]),
  hash: form('sha256'),
  model: form('shortHash'),
  phrases: form('shortHash'),
};

function variants<const T extends v.ObjectEntries>(entries: T) {
  const D = DATA_SCHEMAS;
  return v.variant('kind', [
    v.strictObject({ ...entries, kind: v.literal('moment'), data: D.moment }),
    v.strictObject({ ...entries, kind: v.literal('offer'), data: D.offer }),
    v.strictObject({ ...entries, kind: v.literal('impression'), data: D.impression }),
    v.strictObject({ ...entries, kind: v.literal('insertion'), data: D.insertion }),
    v.strictObject({ ...entries, kind: v.literal('reply'), data: D.reply }),
    v.strictObject({ ...entries, kind: v.literal('correction'), data: D.correction }),
    v.strictObject({ ...entries, kind: v.literal('hand_over'), data: D.hand_over }),
    v.strictObject({ ...entries, kind: v.literal('status'), data: D.status }),
  ]);
}

/** What a journey hands to the writer. */
export const newEventSchema = variants(fresh);
/** A row of the table. */
export const eventSchema = variants({ ...fresh, ...stored });

export type ParsedEvent<T> = { ok: true; event: T } | { ok: false; field: string };

/** A new event, or the name of the first field that is wrong; never its value. */
export function parseNewEvent(value: unknown): ParsedEvent<NewEvent> {
  const parsed = v.safeParse(newEventSchema, value);
  if (parsed.success) return { ok: true, event: parsed.output };
  return { ok: false, field: v.getDotPath(parsed.issues[0]) ?? '' };
}

/** A stored event (a row of the table or of an export), or the name of the first wrong field. */
export function parseEvent(value: unknown): ParsedEvent<AttuneEvent> {
  const parsed = v.safeParse(eventSchema, value);
  if (parsed.success) return { ok: true, event: parsed.output };
  return { ok: false, field: v.getDotPath(parsed.issues[0]) ?? '' };
}
