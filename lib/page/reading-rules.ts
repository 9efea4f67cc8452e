import type { AuthorKind, Channel, MissingField } from '../conversation/conversation';
import type { MailRules } from './mail-rules';
import type { Selectors, SiteFacts } from './site';

/**
 * Where a value is written: a selector, the attribute that holds it (none: the visible text, or the value
 * of a form field), and a pattern whose first group is the value (none: all of it).
 */
export type Source = string | readonly [selector: string, attribute: string, pattern?: RegExp];

/** Sources in order of trust: the first that yields something wins. */
export type Sources = readonly Source[];

/** How the open thread is found among those a page keeps mounted. `{ticket}` in a selector is its id. */
export interface ThreadRules {
  /** The id is the first group of this pattern of the page's path. */
  path: RegExp;
  /** The selected tab of the page, where the path has no id; also proves a panel that carries no id. */
  selectedTab: Sources;
  /** Elements that hold one thread and its composer and carry its id. */
  byTicket: Selectors;
  /** The same without an id; taken only when it is the one visible and the selected tab has the id. */
  unnamed: Selectors;
  /** Hosts of open shadow roots that hold the one thread on screen, which has no id: the address names it. */
  hosts?: Selectors;
  /** The same in the page's own tree. */
  alone?: Selectors;
  /**
   * For pages whose address does not name the thread: a heading in each mounted thread does. The visible one
   * counts, if it is the only one; `around` holds its thread, and `hash` is the id where the heading has none.
   */
  heading?: { selector: string; ids: Sources; around: Selectors; hash: RegExp };
  /** Carries a thread's id, so that an unnamed panel of another thread is known. */
  idMarks: Sources;
  /** A thread in or under one of these is not the one the agent looks at, whatever the style says. */
  inactive: string;
  /** Holds the messages; an element without it is no thread. */
  log: Selectors;
  /** Ancestor of the thread's root that holds the ticket's fields as well. */
  panel: Selectors;
  /** Marks of an older view of the desk that Attune does not read. */
  unsupported: string;
}

/** What a mark inside a message (or on it) says of its writer; null: that it cannot be told. */
export type RoleMark = readonly [selector: string, kind: AuthorKind | null];

/** An attribute whose value says who wrote; a value that is not listed says that it cannot be told. */
export type RoleAttribute = readonly [
  selector: string,
  attribute: string,
  kinds: Readonly<Record<string, AuthorKind>>,
];

/** A mark on the page and the channel it stands for. */
export type ChannelMark = readonly [selector: string, channel: Channel];

/**
 * For desks whose messages may carry no mark of their writer: where a message stands, and what it looks
 * like. Never certain, so what is told by hints alone makes the reading `partial`.
 */
export interface HintRules {
  /** Signs of a colleague, which a note carries as well as a reply. */
  staff: string;
  /** Classes that put a message on the customer's side or on ours, on its body or up to six levels above. */
  start: string;
  end: string;
  /** The column the messages stand in; without those classes its middle parts the sides. */
  column: string;
  /** Names of robots that only count where nothing else tells. */
  botNames: readonly RegExp[];
}

/** How messages are read. All selectors but `message` are looked up inside one message. */
export interface MessageRules {
  message: string;
  /** Never read, neither as a message nor inside one: other threads, side talks, apps, duplicates. */
  outside: string;
  id: Sources;
  /** Ids of an element around a message; taken where it holds that message alone. */
  idAround?: Sources;
  /** In order of trust: the first mark present decides, unless another one contradicts it. */
  roles: readonly (RoleMark | RoleAttribute)[];
  /** Signs that only the desk's own staff carry; a second witness to an agent or a note. */
  staff: string;
  /** Names of robots that the desk shows as agents. */
  botNames: readonly RegExp[];
  sender: Sources;
  time: Sources;
  body: Selectors;
  /** Parts of the page inside a body. */
  drop: Selectors;
  /** Lines of the desk itself, for rows that carry no mark of a writer. */
  systemLines: readonly RegExp[];
  /** The same for rows that have no body at all, as events do. */
  eventLines?: readonly RegExp[];
  /** What may stand in place of words: a message of nothing else has none, and none are missing. */
  wordless?: string;
  hints?: HintRules;
  /** Places of the sender's address, for desks where it alone tells who wrote; where two differ, none does. */
  addresses?: readonly Sources[];
  /** What a folded message shows of its words, and what stands for several messages at once. */
  folded?: { snippet: Selectors; bundle: string };
  /** Earlier mail in a body, beside what every mail program marks. */
  quotes?: Selectors;
  /** Each row says for itself who wrote it, also without a sender; else it follows the row before. */
  rowsStandAlone?: boolean;
}

/** What is read beside the messages, in the thread's panel unless said. */
export interface FieldRules {
  subject: Sources;
  customer: { name: Sources; address?: Sources };
  /** The signed-in agent's own name; looked up in the whole document. */
  agent: Sources;
  /** Yields one of `STATUS_WORDS`. */
  status: Sources;
  channel: {
    /** Marks on the newest customer message that tell more than the composer does. */
    certain: readonly ChannelMark[];
    /** Marks on the newest customer message, for when the composer does not tell. */
    likely: readonly ChannelMark[];
    /** Marks anywhere in the thread, for when neither tells. */
    anywhere?: readonly ChannelMark[];
    otherwise: Channel;
  };
}

/** Everything a reader needs to know of one help desk. Declarative: a site's file holds no logic. */
export interface ReadingRules {
  thread: ThreadRules;
  messages: MessageRules;
  fields: FieldRules;
  /** Where the page is a mailbox, in which only customers' mail may be read. */
  mail?: MailRules;
  /** What the desk is not known to show: its absence is no finding. */
  unstated?: readonly MissingField[];
}

/** A help desk Attune can read and write to. */
export interface Site extends SiteFacts {
  reading: ReadingRules;
}
