import type { Channel, SiteId } from '../conversation/conversation';
import type { Query } from './query';
import type { Sources } from './reading-rules';

/** Ordered CSS selectors: the first that matches wins. */
export type Selectors = readonly string[];

/** The visible thread of a help desk's page. */
export interface ThreadRoot {
  /** The help desk's own id of the thread. */
  ticket: string;
  /** Holds the messages and the composer of this thread and of no other. */
  root: Element | ShadowRoot;
}

/** How a desk tells that a reply was sent, and how it is taken back. Looked up in the whole document. */
export interface ReceiptRules {
  /** Shown from the sending on for as long as the reply can be taken back. */
  shown: Selectors;
  /** What takes it back. */
  undo: Selectors;
  /** What throws a draft away. */
  discard: Selectors;
  /** What asks back before anything is sent. */
  question: Selectors;
}

/** Where an agent writes and how a page sends. Selectors are looked up in the thread root unless said. */
export interface ComposingRules {
  /** Editors of the reply box; the first visible one counts. */
  editors: Selectors;
  /** Editors in which plain Enter sends (chat); elsewhere Ctrl or Cmd with Enter does. */
  enterSends: Selectors;
  /** Buttons and menu items that send; looked up in the whole document. */
  sendButtons: Selectors;
  /** Where the mode is written, and what its values mean; any other value is `unknown`. */
  mode: {
    selectors: Selectors;
    attribute: string;
    internal: readonly string[];
    public: readonly string[];
    /** Values that also tell the channel. */
    channel: Readonly<Record<string, Channel>>;
  };
  /** Frames and the editors in them, where only the colour of a note (yellow) there tells it from a reply. */
  noteTone?: { frames: string; editors: string };
  /**
   * What proves that a reply was sent. Left out: the reply in the thread, its empty reply box, or its panel
   * gone. `message`: the reply in the thread and a draft given up; the message also tells reply from note.
   */
  proof?: 'message';
  /**
   * Reply boxes outside of the thread's root, for pages with windows of their own: `frames` hold one each,
   * and one belongs to the thread where `thread`, read in the frame, gives the same as `here`, in the root.
   */
  apart?: { frames: Selectors; thread: Sources; here: Sources };
  /** What holds one reply box with its buttons; only these send it. Left out: there is no second one. */
  frames?: Selectors;
  /** For desks that show a receipt of what was sent, with a way back. */
  receipt?: ReceiptRules;
  /** Parts of a draft the agent did not type: quoted thread, signature. */
  drop: Selectors;
  /** Set on an element when the send key only saves a draft. */
  draftOnly: Selectors;
}

/** Facts every site states. A reader's own rules extend this (see `ReadingRules`). */
export interface SiteFacts {
  id: SiteId;
  label: string;
  /** Match patterns of the pages the content script runs on. */
  matches: readonly string[];
  /** Date (YYYY-MM-DD) on which the selectors were last checked against evidence. */
  verified: string;
  /** The thread the agent looks at, or null where the page shows none. `query`: how elements are found. */
  locate: (document: Document, url: URL, query?: Query) => ThreadRoot | null;
  composing: ComposingRules;
}
