import type { Offer, Phrase } from '@/lib/prompting/phrase';
import { apologises } from '@/lib/prompting/thread-facts';
import type { Emotion } from '@/lib/reading/labels';

export interface Place {
  channel: string;
  /** What the agents have said, oldest first. */
  agentTexts: readonly string[];
  /** The customer's first name and numbers, as they stand in the conversation. */
  personal: readonly string[];
}

type Test = (offer: Offer, phrase: Phrase, place: Place) => boolean;

const POSITIVE: readonly Emotion[] = ['gratitude', 'happiness'];

/** Answers gladness alone: out of place where the customer is not glad. */
function isCheer({ text }: Offer, { emotions }: Phrase): boolean {
  const glad = emotions.length > 0 && emotions.every((mood) => POSITIVE.some((p) => p === mood));
  return glad || /[!\p{Extended_Pictographic}]/u.test(text.replaceAll(/[\d#*©®™]/gu, ''));
}

/** Kinds of tone-deafness that a moment may name besides an act; README.md describes them. */
const KINDS: Readonly<Record<string, Test>> = {
  cheer: isCheer,
  thank: (offer) => offer.acts.includes('thank'),
  upsell: ({ text }) =>
    /\b(?:survey|review us|leave (?:us )?a review|rate us|upgrade|discount code|special offer|recommend us)\b/iu.test(
      text,
    ),
  sorry_again: (offer, _, { agentTexts }) =>
    offer.acts.includes('apologise') && agentTexts.some(apologises),
  feeling_word: (_, { mechanism }) => mechanism === 'affective',
  ask_again: (offer) => offer.acts.includes('ask'),
  resolved: (_, { requires, stages }) =>
    requires.includes('resolved') || stages.every((stage) => stage === 'close'),
  admit_fault: ({ text }, { requires }) =>
    requires.includes('own_fault') ||
    /\b(?:our (?:mistake|fault|error)|we got (?:it|this) wrong|my mistake)\b/iu.test(text),
  promise: (offer, { requires }) =>
    requires.includes('refund_ok') ||
    offer.acts.some((act) => act === 'time' || act === 'overpromise'),
  personal_data: ({ text }, _, { channel, personal }) =>
    (channel === 'social' || channel === 'review') && personal.some((word) => text.includes(word)),
};

/** Wrong everywhere, whatever a moment lists. */
const ALWAYS = ['sorry_again', 'personal_data'];

/** What is tone-deaf in an offer: of the kinds and acts listed, and of those that are always wrong. */
export function toneDeaf(
  offer: Offer,
  phrase: Phrase,
  place: Place,
  listed: readonly string[],
): string[] {
  const kinds = new Set([...listed, ...ALWAYS]);
  return [...kinds].filter(
    (kind) => KINDS[kind]?.(offer, phrase, place) ?? offer.acts.some((act) => act === kind),
  );
}
