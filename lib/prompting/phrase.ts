import type { Channel } from '../conversation/conversation';
import type { Act, Mood, Situation } from '../reading/labels';

export const STAGES = [
  'open',
  'clarify',
  'explain',
  'bad_news',
  'act',
  'hold',
  'hand_over',
  'close',
] as const;
/** Where the conversation stands; warm words belong to `open` and `close`. */
export type Stage = (typeof STAGES)[number];

export const SLOTS = ['name', 'thing', 'reference', 'date', 'duration', 'agent'] as const;
export type SlotName = (typeof SLOTS)[number];

/** Whether empathy plays back, explains why it matters, or names a feeling. */
export type Mechanism = 'attentive' | 'cognitive' | 'affective' | 'none';

/** What must hold before a phrase may be offered; the agent alone can know `refund_ok`. */
export type Requirement = 'own_fault' | 'resolved' | 'refund_ok' | 'verified';

export type Forbidden = 'bereavement' | 'legal' | 'safety' | 'public' | 'vulnerable';

export type Formality = 'casual' | 'neutral' | 'formal';

/** One phrase of the library. `text` marks slots as {name}. A phrase is data: adding one changes no code. */
export interface Phrase {
  id: string;
  locale: string;
  /** Empty: fits any mood. */
  emotions: Mood[];
  /** Empty: fits any situation. */
  situations: Situation[];
  stages: Stage[];
  channels: Channel[];
  formality: Formality;
  mechanism: Mechanism;
  acts: Act[];
  /** 0..1 each. */
  warmth: number;
  competence: number;
  text: string;
  requires: Requirement[];
  forbids: Forbidden[];
  /** 1..3: the weakest feeling this phrase answers. */
  intensity: 1 | 2 | 3;
  maxPerConversation: number;
  cooldownTurns: number;
  /** One line shown to the agent: why these words, now. English; the German line is `reasonDe`. */
  reason: string;
  reasonDe: string;
  /** Short name of the study or rule behind it, e.g. "packard-2018". */
  evidence: string;
  /** Finer moods and themes of the references, e.g. "impatience", "grief". */
  tags: string[];
}

/** A phrase with its slots filled: holds customer text, so it is never stored. */
export interface Offer {
  id: string;
  text: string;
  acts: Act[];
  reason: string;
}

/** Why nothing is offered; each has a sentence in the catalogue. */
export type Silence =
  | 'flat'
  | 'unsure'
  | 'answered'
  | 'praise_answered'
  | 'small_talk'
  | 'other_language'
  | 'person_must_decide'
  | 'nothing_fits'
  | 'internal_note';
