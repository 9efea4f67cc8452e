import type { Channel, SiteId, TicketStatus } from '../conversation/conversation';
import type { Silence, Stage } from '../prompting/phrase';
import { EMOTIONS, type Mood } from '../reading/labels';
import type { Arm, AsideReason, EventKind, FollowLevel, OfferData } from './event';

/** Every value of `T`, in the order of `record`; the compiler refuses a record that lacks one. */
function valuesOf<T extends string>(record: Record<T, true>): readonly T[] {
  return Object.keys(record).filter((key): key is T => Object.hasOwn(record, key));
}

export const MOODS: readonly Mood[] = [...EMOTIONS, 'neutral'];

export const SITE_IDS = valuesOf<SiteId>({ zendesk: true, intercom: true, gmail: true });

export const CHANNELS = valuesOf<Channel>({ chat: true, email: true, social: true, review: true });

export const STATUSES = valuesOf<TicketStatus>({
  new: true,
  open: true,
  pending: true,
  hold: true,
  solved: true,
  closed: true,
});

export const STAGE_NAMES = valuesOf<Stage>({
  open: true,
  clarify: true,
  explain: true,
  bad_news: true,
  act: true,
  hold: true,
  hand_over: true,
  close: true,
});

export const SILENCE_NAMES = valuesOf<Silence>({
  flat: true,
  unsure: true,
  answered: true,
  praise_answered: true,
  small_talk: true,
  other_language: true,
  person_must_decide: true,
  nothing_fits: true,
  internal_note: true,
});

/** Why an offer has the state it has. */
export const REASONS: readonly OfferData['why'][] = [...SILENCE_NAMES, 'match', 'holdout'];

/** Strongest first. */
export const FOLLOW_LEVELS = valuesOf<FollowLevel>({
  verbatim: true,
  edited: true,
  meaning: true,
  none: true,
});

export const ASIDE_REASONS = valuesOf<AsideReason>({
  not_now: true,
  wrong_words: true,
  said_already: true,
  took_time: true,
});

export const ARMS = valuesOf<Arm>({ shown: true, holdout: true });

export const EVENT_KINDS = valuesOf<EventKind>({
  moment: true,
  offer: true,
  impression: true,
  insertion: true,
  reply: true,
  correction: true,
  hand_over: true,
  status: true,
});
