import * as v from 'valibot';
import { ACTS, EMOTIONS, FLAGS, SITUATIONS } from './labels';

const unit = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const temperature = v.pipe(v.number(), v.gtValue(0));

/** The labels in exactly our order: an index of the model's output is an index of the vocabulary. */
function exactly(labels: readonly string[]) {
  return v.pipe(
    v.array(v.string()),
    v.check(
      (found) => found.length === labels.length && labels.every((label, at) => found[at] === label),
      'the labels of the model are not the vocabulary of this version',
    ),
  );
}

function sigmoid(labels: readonly string[]) {
  return v.object({
    activation: v.literal('sigmoid'),
    labels: exactly(labels),
    temperature,
    thresholds: v.pipe(v.array(unit), v.length(labels.length)),
  });
}

function range(low: number, high: number) {
  return v.object({
    activation: v.literal('identity'),
    range: v.strictTuple([v.literal(low), v.literal(high)]),
  });
}

const labelsSchema = v.object({
  version: v.pipe(v.string(), v.nonEmpty()),
  heads: v.object({
    emotions: sigmoid(EMOTIONS),
    valence: range(-2, 2),
    intensity: range(0, 3),
    flags: sigmoid(FLAGS),
    situation: v.object({ activation: v.literal('softmax'), labels: exactly(SITUATIONS) }),
    acts: sigmoid(ACTS),
    follows: v.object({
      activation: v.literal('sigmoid'),
      temperature,
      thresholds: v.pipe(v.array(unit), v.length(1)),
    }),
  }),
});

/** The lengths are those the code was written for; the cleaning itself is lib/model/clean.ts. */
const preprocessSchema = v.object({
  text_max_tokens: v.literal(96),
  context_max_tokens: v.literal(48),
  emoji: v.record(v.string(), v.string()),
});

/** How a multi-label head is read: p = sigmoid(logit / temperature), present from its threshold on. */
export interface SigmoidHead {
  temperature: number;
  /** One a label, in the order of the vocabulary, each in 0..1. */
  thresholds: readonly number[];
}

/** Emoji and the words the model learned for each. */
export type EmojiWords = Readonly<Record<string, string>>;

/** What a model's own files say of its heads and its input; the labels are those of `labels.ts`. */
export interface HeadSpecs {
  /** Name of the model, e.g. "attune-v0". */
  version: string;
  emotions: SigmoidHead;
  flags: SigmoidHead;
  acts: SigmoidHead;
  follows: SigmoidHead;
  emoji: EmojiWords;
}

/** The emoji table of a parsed preprocess.json. Throws a ValiError where the file is not as expected. */
export function parseEmojiWords(preprocess: unknown): EmojiWords {
  return v.parse(preprocessSchema, preprocess).emoji;
}

/**
 * Reads the parsed labels.json and preprocess.json of a model. Throws a ValiError where they do not fit
 * this version's vocabulary: the model is part of the package, so that is a broken build.
 */
export function parseHeadSpecs(labels: unknown, preprocess: unknown): HeadSpecs {
  const { version, heads } = v.parse(labelsSchema, labels);
  const { emotions, flags, acts, follows } = heads;
  return { version, emotions, flags, acts, follows, emoji: parseEmojiWords(preprocess) };
}
