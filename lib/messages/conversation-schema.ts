import * as v from 'valibot';

/** A page can be hostile: nothing longer or more numerous than this is taken from it. */
export const LIMITS = { text: 100_000, messages: 5_000, short: 500 } as const;

const short = v.pipe(v.string(), v.maxLength(LIMITS.short));
const text = v.pipe(v.string(), v.maxLength(LIMITS.text));

export const siteSchema = v.picklist(['zendesk', 'intercom', 'gmail']);
export const replyModeSchema = v.picklist(['public', 'internal', 'unknown']);
export const missingSchema = v.array(
  v.picklist([
    'thread',
    'messages',
    'author',
    'text',
    'time',
    'subject',
    'customer',
    'agent',
    'composer',
    'replyMode',
  ]),
);

/** Why a mail may be read; see `MailPermit`. */
export const permitSchema = v.variant('by', [
  v.strictObject({ by: v.picklist(['address', 'label']), value: short }),
  v.strictObject({ by: v.literal('marked') }),
]);
/** Why it may not; see `MailRefusal`. */
export const refusalSchema = v.picklist([
  'unmarked',
  'newsletter',
  'no_reply',
  'calendar',
  'own_domain',
  'unclear',
]);

export const messageSchema = v.strictObject({
  id: short,
  author: v.strictObject({
    kind: v.picklist(['customer', 'agent', 'bot', 'note', 'system']),
    name: v.nullable(short),
    self: v.boolean(),
  }),
  time: v.nullable(short),
  text,
  shortened: v.exactOptional(v.literal(true)),
});

const head = {
  site: siteSchema,
  ticket: short,
  subject: v.nullable(v.pipe(v.string(), v.maxLength(2_000))),
  channel: v.picklist(['chat', 'email', 'social', 'review']),
  language: v.nullable(short),
  customer: v.strictObject({ name: v.nullable(short), address: v.nullable(short) }),
  agent: v.nullable(short),
  draft: text,
  replyMode: replyModeSchema,
  status: v.nullable(v.picklist(['new', 'open', 'pending', 'hold', 'solved', 'closed'])),
  health: v.strictObject({
    state: v.picklist(['ok', 'partial', 'changed']),
    missing: missingSchema,
  }),
};

export const conversationHeadSchema = v.strictObject(head);

export const conversationSchema = v.strictObject({
  ...head,
  messages: v.pipe(v.array(messageSchema), v.maxLength(LIMITS.messages)),
});

export const changeSchema = v.strictObject({
  head: conversationHeadSchema,
  upserted: v.pipe(v.array(messageSchema), v.maxLength(LIMITS.messages)),
  removed: v.pipe(v.array(short), v.maxLength(LIMITS.messages)),
  order: v.nullable(v.pipe(v.array(short), v.maxLength(LIMITS.messages))),
});
