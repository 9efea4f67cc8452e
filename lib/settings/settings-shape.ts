import * as v from 'valibot';
import type { SiteId } from '../conversation/conversation';
import type { Locale } from '../i18n/locale';
import { toAddress, withoutTag } from '../page/mail-address';
import type { Formality } from '../prompting/phrase';
import type { QuietHours } from './quiet-hours';

/** What the agent has decided. Lives in `storage.local`; holds no customer data. */
export interface Settings {
  version: 1;
  /** ISO 8601 time of the agreement; null: nothing may be read. */
  consentedAt: string | null;
  /** Sites switched on by the agent. */
  sites: Record<SiteId, boolean>;
  pausedEverywhere: boolean;
  pausedSites: SiteId[];
  locale: 'auto' | Locale;
  theme: 'auto' | 'light' | 'dark';
  /** The agent's own name where a site's page does not show it, as the agent gave it; 1..80 characters. */
  agentNames: Partial<Record<SiteId, string>>;
  /** Sign and colour of the mood on the toolbar icon. */
  badge: boolean;
  formality: Formality;
  /** Whether phrases with emoji may be offered. */
  emoji: boolean;
  /** In one of ten conversations phrases are held back, by lot, so that their effect can be measured. */
  holdout: boolean;
  /** Handling time is neither computed nor exported (product.md S21). */
  careMode: boolean;
  /** Hours of the day without scores, or null; see `isQuietHour`. */
  quietHours: QuietHours | null;
  /** In Gmail only mail to these addresses (lower case, no tag) or under these labels is read, beside marked threads. */
  gmail: { addresses: string[]; labels: string[] };
  retention: {
    /** Days single events are kept, 30..730. */
    eventsDays: number;
    /** Months daily totals are kept, 1..120. */
    rollupMonths: number;
  };
}

/** As installed: nothing is read, nothing is switched on. */
export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  consentedAt: null,
  sites: { zendesk: false, intercom: false, gmail: false },
  pausedEverywhere: false,
  pausedSites: [],
  locale: 'auto',
  theme: 'auto',
  agentNames: {},
  badge: true,
  formality: 'neutral',
  emoji: false,
  holdout: false,
  careMode: true,
  quietHours: null,
  gmail: { addresses: [], labels: [] },
  retention: { eventsDays: 90, rollupMonths: 25 },
};

const siteSchema = v.picklist(['zendesk', 'intercom', 'gmail']);

function flag(otherwise: boolean) {
  return v.fallback(v.boolean(), otherwise);
}

function whole(least: number, most: number, otherwise: number) {
  const range = v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
  return v.fallback(range, otherwise);
}

function choice<const T extends string>(values: readonly T[], otherwise: NoInfer<T>) {
  return v.fallback(v.picklist(values), otherwise);
}

function toRecord(value: unknown): Record<string, unknown> {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? { ...value } : {};
}

/** An hour of the day. */
const hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23));

/** An object whose fields each fall back alone; what is no object counts as an empty one. */
function fields<const T extends v.ObjectEntries>(entries: T) {
  return v.optional(v.pipe(v.unknown(), v.transform(toRecord), v.object(entries)), null);
}

/** A damaged list keeps what is right in it, each site once. */
const siteList = v.pipe(
  v.fallback(v.array(v.unknown()), () => []),
  v.transform((list) => [...new Set(list.filter((entry) => v.is(siteSchema, entry)))]),
);

const nameSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80));

/** Names by site; one that is empty, too long or of no known site is left out. */
function toNames(stored: unknown): Settings['agentNames'] {
  const names: Settings['agentNames'] = {};
  for (const [site, name] of Object.entries(toRecord(stored))) {
    const parsed = v.safeParse(nameSchema, name);
    if (v.is(siteSchema, site) && parsed.success) names[site] = parsed.output;
  }
  return names;
}

/** Entries that anybody would still keep in mind. */
const MOST_ENTRIES = 50;
const LONGEST_LABEL = 225;

/** `text` as the address of a mailbox, in lower case and without a tag, or null where it is none. */
export function toMailbox(text: string): string | null {
  const address = toAddress(text);
  return address === null ? null : withoutTag(address);
}

/** `text` as a label's name, or null where it is none. */
export function toLabel(text: string): string | null {
  const label = text.replaceAll(/\s+/g, ' ').trim();
  return label === '' || label.length > LONGEST_LABEL ? null : label;
}

/** A damaged list keeps what is right in it, each entry once. */
function textList(read: (text: string) => string | null) {
  return v.pipe(
    v.fallback(v.array(v.unknown()), () => []),
    v.transform((list) => {
      const entries = list.flatMap((entry) =>
        typeof entry === 'string' ? (read(entry) ?? []) : [],
      );
      return [...new Set(entries)].slice(0, MOST_ENTRIES);
    }),
  );
}

const settingsSchema = fields({
  version: v.fallback(v.literal(1), 1),
  // An agreement that cannot be read is none.
  consentedAt: v.fallback(v.nullable(v.pipe(v.string(), v.isoTimestamp())), null),
  sites: fields({ zendesk: flag(false), intercom: flag(false), gmail: flag(false) }),
  pausedEverywhere: flag(DEFAULT_SETTINGS.pausedEverywhere),
  pausedSites: siteList,
  locale: choice(['auto', 'en', 'de'], DEFAULT_SETTINGS.locale),
  theme: choice(['auto', 'light', 'dark'], DEFAULT_SETTINGS.theme),
  agentNames: v.optional(v.pipe(v.unknown(), v.transform(toNames)), null),
  badge: flag(DEFAULT_SETTINGS.badge),
  formality: choice(['casual', 'neutral', 'formal'], DEFAULT_SETTINGS.formality),
  emoji: flag(DEFAULT_SETTINGS.emoji),
  holdout: flag(DEFAULT_SETTINGS.holdout),
  careMode: flag(DEFAULT_SETTINGS.careMode),
  quietHours: v.fallback(v.nullable(v.object({ from: hour, to: hour })), null),
  gmail: fields({
    addresses: textList(toMailbox),
    labels: textList(toLabel),
  }),
  retention: fields({
    eventsDays: whole(30, 730, DEFAULT_SETTINGS.retention.eventsDays),
    rollupMonths: whole(1, 120, DEFAULT_SETTINGS.retention.rollupMonths),
  }),
});

/** Reads stored settings. Whatever is missing or damaged has its default, field by field; never throws. */
export function parseSettings(stored: unknown): Settings {
  return v.parse(settingsSchema, toRecord(stored));
}
