import type { Burst } from '../conversation/bursts';
import type { Conversation } from '../conversation/conversation';
import type { Mood } from '../reading/labels';
import type { Need } from '../reading/need';
import type { Reading } from '../reading/reading';
import type { AcceptanceById } from './acceptance';
import { choose } from './choose';
import { type Doubt, doubtReading } from './doubt-reading';
import type { Slots } from './fill';
import { LIBRARY } from './library';
import { needsCare } from './needs-care';
import type { Formality, Offer, Phrase, Silence, Stage } from './phrase';
import { saidBefore } from './repeats';
import { silenceOf } from './silence';
import type { SituationGuess } from './situation';
import { understand } from './understand';

export interface MomentInput {
  conversation: Pick<
    Conversation,
    'channel' | 'subject' | 'messages' | 'customer' | 'agent' | 'replyMode' | 'language'
  >;
  /** `toBursts(conversation.messages)`. */
  bursts: Burst[];
  /** By burst; the last one is read. */
  readings: (Reading | null)[];
  /** What the agent said the mood is: outranks the model. */
  corrected?: Mood | null;
  settings: { formality: Formality; emoji: boolean; locale: 'en' | 'de' };
  /** Ids of phrases used in this thread, oldest first. */
  used: readonly string[];
  /** Ids put aside or on screen when other phrases are asked for. */
  exclude?: readonly string[];
  /** What this agent has taken and put aside, learned on this device. */
  acceptance?: AcceptanceById;
  library?: readonly Phrase[];
}

export interface MomentResult {
  situation: SituationGuess | null;
  stage: Stage;
  need: Need;
  slots: Slots;
  /** Why the mood heard is not to be trusted; `doubtReading` gives the reading to show. */
  doubt: Doubt | null;
  /** No trial may hold anything back here; see `needsCare`. */
  care: boolean;
  /** Empty exactly when `silence` says why. */
  offers: Offer[];
  silence: Silence | null;
}

/**
 * The words that would help now: what happened, where the conversation stands, what the customer
 * needs, and up to three phrases or the reason for silence. The panel and `tools/replay` both use
 * it, so they agree. Pure and deterministic. Throws a RangeError when the last burst has no reading.
 */
export function promptMoment(input: MomentInput): MomentResult {
  const known = understand(input);
  const { reading, doubt, felt, facts, situation, also, stage, need, slots } = known;
  const { conversation, settings } = input;
  const texts = input.bursts.map(({ text }) => text);
  const care = needsCare({
    texts,
    flags: reading.flags,
    situations: known.ranked.map(({ label }) => label),
  });
  const result = { situation, stage, need, slots, doubt, care };
  const silence = silenceOf({
    text: texts.at(-1) ?? '',
    texts,
    language: conversation.language,
    replyMode: conversation.replyMode,
    reading: felt.standsIn ? { ...felt.reading, sure: true } : doubtReading(felt.reading, doubt),
    corrected: input.corrected != null,
    matterIsClear: situation !== null,
    facts,
    before: input.readings[input.bursts.length - 2]?.labels ?? [],
  });
  if (silence !== null) return { ...result, offers: [], silence };
  // Who is not sure of the mood names no feeling.
  const sure = reading.sure && !felt.standsIn;
  const library = input.library ?? LIBRARY;
  const offers = choose({
    library: sure ? library : library.filter(({ mechanism }) => mechanism !== 'affective'),
    state: {
      channel: conversation.channel,
      stage,
      labels: felt.reading.labels,
      intensity: felt.reading.intensity,
      situation: known.sure?.label ?? null,
      also: also?.label ?? null,
      formality: settings.formality,
      emoji: settings.emoji,
      apologised: facts.apologised,
      settled: known.settled,
      forbidden: known.forbidden,
      signs: known.signs,
      courtesy: known.courtesy,
    },
    match: {
      emotions: felt.reading.emotions,
      primary: felt.reading.primary,
      situation: known.sure,
      also,
      stage,
      need: need.kind,
      formality: settings.formality,
      signs: known.signs,
      courtesy: known.courtesy,
    },
    slots,
    said: saidBefore(facts.agentTexts, input.used),
    exclude: input.exclude ?? [],
    locale: settings.locale,
    acceptance: input.acceptance ?? {},
  });
  return { ...result, offers, silence: offers.length === 0 ? 'nothing_fits' : null };
}
