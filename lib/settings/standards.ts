import * as v from 'valibot';
import { ACTS } from '../reading/labels';
import { type Behaviour, STANDARD_OCCASIONS } from '../reports/standards';

/** A behaviour with the team's own words for it. */
export interface StandardBehaviour extends Behaviour {
  /** 1..120 characters. */
  words: string;
}

/** What the five steps of the procedure ask for (product.md S7). */
export interface StandardsCard {
  /** Today's numbers, each with the question an empathic eye asks of it. */
  metrics: { name: string; lens: string }[];
  /** Where customers are heard in their own words. */
  source: string;
  /** What is practised. */
  training: string;
  /** YYYY-MM-DD, or null. */
  review: string | null;
}

/** The team's standards, in the lead's words. Kept in this browser alone; there is no room for a conversation. */
export interface Standards {
  version: 1;
  behaviours: StandardBehaviour[];
  card: StandardsCard;
}

/** Greatest lengths in characters, and greatest numbers of entries. */
export const STANDARDS_LIMITS = {
  behaviours: { least: 3, most: 10 },
  words: 120,
  metrics: 10,
  name: 80,
  lens: 200,
  source: 300,
  training: 600,
} as const;

const RULES = ['do', 'once', 'avoid'] as const;

/** Nothing written yet. */
export const NO_STANDARDS: Standards = {
  version: 1,
  behaviours: [],
  card: { metrics: [], source: '', training: '', review: null },
};

function text(most: number) {
  const whole = v.fallback(v.string(), '');
  return v.optional(
    v.pipe(
      whole,
      v.transform((given) => given.slice(0, most)),
    ),
    '',
  );
}

/** What is right in a list stays, in its order and up to its greatest length. */
function list<const T extends v.GenericSchema>(entry: T, most: number) {
  return v.pipe(
    v.optional(
      v.fallback(v.array(v.unknown()), () => []),
      () => [],
    ),
    v.transform((entries) =>
      entries
        .flatMap((given) => {
          const read = v.safeParse(entry, given);
          return read.success ? [read.output] : [];
        })
        .slice(0, most),
    ),
  );
}

const behaviour = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  act: v.picklist(ACTS),
  occasion: v.picklist(STANDARD_OCCASIONS),
  rule: v.picklist(RULES),
  words: v.pipe(
    v.string(),
    v.transform((given) => given.slice(0, STANDARDS_LIMITS.words)),
  ),
});

const metric = v.object({
  name: v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1),
    v.transform((given) => given.slice(0, STANDARDS_LIMITS.name)),
  ),
  lens: text(STANDARDS_LIMITS.lens),
});

const day = v.pipe(v.string(), v.isoDate());

function toRecord(value: unknown): Record<string, unknown> {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? { ...value } : {};
}

const card = v.pipe(
  v.unknown(),
  v.transform(toRecord),
  v.object({
    metrics: list(metric, STANDARDS_LIMITS.metrics),
    source: text(STANDARDS_LIMITS.source),
    training: text(STANDARDS_LIMITS.training),
    review: v.optional(v.fallback(v.nullable(day), null), null),
  }),
);

const schema = v.pipe(
  v.unknown(),
  v.transform(toRecord),
  v.object({
    behaviours: list(behaviour, STANDARDS_LIMITS.behaviours.most),
    card: v.optional(card, null),
  }),
);

/** The standards in a stored value: what is right in it stays, all else is left out; it never throws. */
export function parseStandards(stored: unknown): Standards {
  const { behaviours, card: kept } = v.parse(schema, stored);
  const ids = new Set<string>();
  const unique = behaviours.filter(({ id }) => !ids.has(id) && ids.add(id));
  return { version: 1, behaviours: unique, card: kept };
}
