import type { Burst } from '../conversation/bursts';
import type { Conversation } from '../conversation/conversation';
import { type Ask, asksFor } from '../reading/asks';
import type { Mood, Situation } from '../reading/labels';
import type { Need } from '../reading/need';
import { needNow } from '../reading/need-now';
import type { Reading } from '../reading/reading';
import type { AcceptanceById } from './acceptance';
import { choose } from './choose';
import { correctReading } from './correct-reading';
import { type Doubt, doubtOf, doubtReading } from './doubt-reading';
import type { Sign } from './eligible';
import type { Slots } from './fill';
import { LIBRARY } from './library';
import { needsCare } from './needs-care';
import type { Forbidden, Formality, Offer, Phrase, Requirement, Silence, Stage } from './phrase';
import { saidBefore } from './repeats';
import { forbiddenBy, saysResolved } from './signs';
import { silenceOf } from './silence';
import { rankSituations, type SituationGuess, secondSituation } from './situation';
import { findSlots } from './slots';
import { stageOf } from './stage';
import { threadFacts } from './thread-facts';
import { saysVulnerable } from './vulnerability';

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

/** What must not be said, from the words of the whole conversation, the channel and the reading. */
function forbiddenNow(
  input: MomentInput,
  reading: Reading,
  situation: SituationGuess | null,
  vulnerable: boolean,
): Set<Forbidden> {
  const forbidden = forbiddenBy(input.bursts.map(({ text }) => text));
  const { channel } = input.conversation;
  if (channel === 'social' || channel === 'review') forbidden.add('public');
  // The model's flag alone opens no phrase; it only rules cheer and upsell out.
  if (vulnerable || reading.flags.vulnerable || situation?.label === 'hardship')
    forbidden.add('vulnerable');
  if (situation?.label === 'health_safety') forbidden.add('safety');
  return forbidden;
}

/** What opens phrases of its own; a wish for a manager or for a lawyer is an escalation too. */
function signsNow(
  reading: Reading,
  asks: Ask | null,
  forbidden: ReadonlySet<Forbidden>,
  situation: Situation | null,
  vulnerable: boolean,
): Set<Sign> {
  const signs = new Set<Sign>();
  const { escalation, urgency, repeat } = reading.flags;
  if (escalation || asks === 'manager' || forbidden.has('legal')) signs.add('escalation');
  if (urgency === 2) signs.add('urgent');
  if (vulnerable) signs.add('vulnerable');
  if (repeat || situation === 'repeat_contact') signs.add('repeat');
  return signs;
}

/**
 * The words that would help now: what happened, where the conversation stands, what the customer
 * needs, and up to three phrases or the reason for silence. The panel and `tools/replay` both use
 * it, so they agree. Pure and deterministic. Throws a RangeError when the last burst has no reading.
 */
export function promptMoment(input: MomentInput): MomentResult {
  const burst = input.bursts.at(-1);
  const heard = input.readings[input.bursts.length - 1] ?? null;
  if (burst === undefined || heard === null)
    throw new RangeError('promptMoment needs a reading of the last burst');
  const { conversation, settings } = input;
  const reading = correctReading(heard, input.corrected ?? null);
  const doubt = input.corrected == null ? doubtOf(burst.text, heard) : null;
  const facts = threadFacts(conversation.messages);
  const resolved = saysResolved(burst.text);
  const ranked = rankSituations({ ...input, subject: conversation.subject });
  const situation = ranked[0] ?? null;
  const also = secondSituation(ranked);
  const label = situation?.label ?? null;
  const stage = stageOf({
    facts,
    text: burst.text,
    labels: doubt ? [] : reading.labels,
    situation: label,
    resolved,
  });
  const asks = asksFor(burst.text);
  const vulnerable = input.bursts.some(({ text }) => saysVulnerable(text));
  const forbidden = forbiddenNow(input, reading, situation, vulnerable);
  const need = needNow({
    reading,
    situation: label,
    fresh: stage === 'open' || stage === 'hand_over' || stage === 'bad_news',
    asks,
    answered: facts.answered,
    vulnerable,
    sarcastic: doubt === 'sarcasm',
  });
  const slots = findSlots(conversation);
  const settled: Set<Requirement> = new Set(facts.settled);
  if (resolved) settled.add('resolved');
  const care = needsCare({
    texts: input.bursts.map(({ text }) => text),
    flags: reading.flags,
    situations: ranked.map(({ label: each }) => each),
  });
  const known = { situation, stage, need, slots, doubt, care };
  const silence = silenceOf({
    text: burst.text,
    texts: input.bursts.map(({ text }) => text),
    language: conversation.language,
    replyMode: conversation.replyMode,
    reading: doubtReading(reading, doubt),
    corrected: input.corrected != null,
    matterIsClear: situation !== null,
    facts,
    before: input.readings[input.bursts.length - 2]?.labels ?? [],
  });
  if (silence !== null) return { ...known, offers: [], silence };
  // Who is not sure of the mood names no feeling.
  const library = input.library ?? LIBRARY;
  const offers = choose({
    library: reading.sure ? library : library.filter(({ mechanism }) => mechanism !== 'affective'),
    state: {
      channel: conversation.channel,
      stage,
      labels: reading.labels,
      intensity: reading.intensity,
      situation: label,
      also: also?.label ?? null,
      formality: settings.formality,
      emoji: settings.emoji,
      apologised: facts.apologised,
      settled,
      forbidden,
      signs: signsNow(reading, asks, forbidden, label, vulnerable),
    },
    match: {
      emotions: reading.emotions,
      primary: reading.primary,
      situation,
      also,
      stage,
      need: need.kind,
      formality: settings.formality,
    },
    slots,
    said: saidBefore(facts.agentTexts, input.used),
    exclude: input.exclude ?? [],
    locale: settings.locale,
    acceptance: input.acceptance ?? {},
  });
  return { ...known, offers, silence: offers.length === 0 ? 'nothing_fits' : null };
}
