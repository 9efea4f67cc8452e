import type {
  Author,
  Channel,
  MissingField,
  ReplyMode,
  SiteId,
  Span,
} from '../conversation/conversation';
import type { Act, Mood, Situation } from '../reading/labels';
import type { Need } from '../reading/need';
import type { Reading } from '../reading/reading';
import type { Remark, Step } from './draft/remark';
import type { Offer, Silence, Stage } from './phrase';

/** One point of the small picture of how the mood moved: a customer burst. */
export interface MoodPoint {
  /** −1..1, null while the burst is not read yet. */
  valence: number | null;
  primary: Mood | null;
  sure: boolean;
}

/** A passing word to the agent; keys of the catalogue. */
export type Notice =
  | 'cut_to_windows'
  | 'partial'
  | 'model_failed'
  | 'storage_full'
  | 'other_language'
  | 'page_reload_needed';

/** All that the panel shows of one moment. Holds customer text: lives in memory only. */
export interface MomentView {
  /** Id of the recorded moment, null until it is recorded. */
  momentId: string | null;
  offerId: string | null;
  /** A sentence of the customer's, at most 280 characters around the evidence, and the spans in it. */
  quote: { text: string; spans: Span[] };
  /** 'reading' while the model runs: the old numbers must not be shown as the new ones. */
  progress: 'reading' | 'read';
  reading: Reading | null;
  /** The agent's correction, if they gave one: it outranks the model. */
  corrected: Mood | null;
  trajectory: MoodPoint[];
  need: Need | null;
  situation: { label: Situation; p: number } | null;
  stage: Stage | null;
  offers: Offer[];
  /** Phrases fit, and are held back by lot: the agent has switched the holdout on. */
  withheld: boolean;
  silence: Silence | null;
  /** Acts found in the agent's draft. */
  draftActs: Act[];
  /** What to look at in the draft before it is sent, at most two, most harmful first. */
  remarks: Remark[];
  /** The one step the draft still owes the customer. */
  missing: Step | null;
}

/** Why a mail is not read; see `MailRefusal` in the settings. */
export type PrivateReason =
  | 'unmarked'
  | 'newsletter'
  | 'no_reply'
  | 'calendar'
  | 'own_domain'
  | 'unclear';

/** What the side panel shows for one tab; each kind but `moment` has one sentence and one action. */
export type PanelView =
  | { kind: 'consent' }
  | { kind: 'site_off'; site: SiteId }
  | { kind: 'paused'; scope: 'everywhere' | 'site'; site: SiteId | null }
  | { kind: 'paused'; scope: 'thread'; site: SiteId; threadToken: string }
  | { kind: 'unsupported' }
  | { kind: 'no_thread'; site: SiteId }
  /** A mail that is not known to be a customer's; `unmarked` alone can be changed by the agent. */
  | { kind: 'private'; site: SiteId; why: PrivateReason; threadToken: string }
  | { kind: 'connecting' }
  | { kind: 'changed'; site: SiteId; missing: MissingField[] }
  | { kind: 'reload_page' }
  | ThreadView;

/** A thread that can be read; `moment` is null before the customer has written anything. */
export interface ThreadView {
  kind: 'thread';
  site: SiteId;
  /** Random per host session and ticket: lets the panel drop answers for another ticket. */
  threadToken: string;
  channel: Channel;
  subject: string | null;
  customer: string | null;
  /** Who wrote last. */
  speaking: Author | null;
  replyMode: ReplyMode;
  /** A mail that is read on the agent's word alone, which they can take back. */
  marked?: boolean;
  partial: MissingField[];
  notices: Notice[];
  moment: MomentView | null;
}
