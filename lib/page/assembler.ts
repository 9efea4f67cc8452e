import type { AuthorKind, Message, MissingField } from '../conversation/conversation';
import { authorKind, isUnsure, type People, sameName } from './author-kind';
import { withoutTag } from './mail-address';
import { PageOrder } from './page-order';
import type { RawMessage } from './read-message';
import type { MessageRules } from './reading-rules';
import { textKey } from './text-key';

/** What a colleague, or somebody not certain, wrote; `kind` is null where reply and note cannot be told apart. */
export interface OurMessage {
  id: string;
  text: string;
  kind: 'agent' | 'note' | null;
}

/** The messages of a thread, what was missing, and how many elements looked like messages but gave none. */
export interface Assembled {
  messages: Message[];
  /** For each message the index of the element it was read from. */
  from: number[];
  /** What may be a reply that was just sent. */
  ours: OurMessage[];
  missing: ReadonlySet<MissingField>;
  unreadable: number;
}

interface Resolved {
  kind: AuthorKind | null;
  name: string | null;
  time: string | null;
}

/**
 * Rows without a sender follow the row before, written by the same person: one whose mark says otherwise,
 * with no staff sign to bear it out, contradicts itself and is not certain.
 */
function resolve(
  raw: RawMessage,
  kind: AuthorKind | null,
  before: Resolved | null,
  alone: boolean,
): Resolved {
  const time = raw.time ?? before?.time ?? null;
  // An address names its writer, whoever wrote the row before.
  const stands = raw.sender !== null || raw.address !== undefined;
  if (stands || !before?.kind || before.name === null || kind === 'system') {
    return { kind, name: raw.sender, time };
  }
  if (kind === before.kind) return { kind, name: before.name, time };
  return { kind: raw.staff || alone ? kind : null, name: null, time };
}

/** The index of the one of `numbers`, which rise, that is `wanted`; -1 where none is. */
function indexIn(numbers: readonly number[], wanted: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return numbers[low] === wanted ? low : -1;
}

/** An id that the next reading of the same page gives again: the page's own, else from what was said. */
function idOf(raw: RawMessage, kind: AuthorKind): string {
  return raw.pageId ?? `${kind}-${keyOf(raw)}`;
}

/** Tells messages without an id of their own apart. */
function keyOf({ stamp, text }: RawMessage): string {
  return textKey(`${stamp}\n${text}`);
}

/**
 * Puts the raw messages of a thread (page order) together, oldest first. A message whose writer is not
 * certain, or whose words were not found, is left out and named in `missing`; one without words is none.
 * Where a desk's hints tell a writer the message stays, and `missing` says that it is not certain; a folded
 * one stays as what parts the others, and `missing` says that its words are.
 */
export class Assembler {
  private readonly own: string | null;
  private readonly messages: Message[] = [];
  private readonly from: number[] = [];
  private readonly ours: OurMessage[] = [];
  /** For each of ours the index of the element it was read from. */
  private readonly oursFrom: number[] = [];
  private readonly missing = new Set<MissingField>();
  private readonly taken = new Set<string>();
  /** By the page's id the words that came with it first. */
  private readonly seen = new Map<string, string | null>();
  private readonly order = new PageOrder();
  private before: Resolved | null = null;
  private unreadable = 0;
  private count = 0;
  /** No two messages had the same id, so that what one says decides nothing of another. */
  private isPlain = true;

  constructor(
    private readonly rules: MessageRules,
    private readonly people: People,
    agent: string | null,
  ) {
    this.own = agent === null ? null : sameName(agent);
  }

  /** Takes in the next message of the page. */
  push(raw: RawMessage): void {
    const at = this.count;
    this.count += 1;
    this.order.push(raw.stamp);
    if (this.isRepeat(raw)) return;
    const { rules, missing } = this;
    const kindOf = authorKind(raw, rules, this.people);
    const writer = resolve(raw, kindOf, this.before, rules.rowsStandAlone ?? false);
    this.before = writer;
    if (raw.text === '') return;
    if (raw.cut || raw.shortened || raw.text === null) missing.add('text');
    const unsure = raw.text !== null && isUnsure(raw, writer.kind, rules, this.people);
    if (writer.kind === null || unsure) missing.add('author');
    if (writer.kind === null && raw.text !== null) {
      this.addOurs(at, { id: `unclear-${raw.pageId ?? keyOf(raw)}`, text: raw.text, kind: null });
    }
    if (writer.kind === null || raw.text === null) {
      this.unreadable += 1;
      return;
    }
    const { kind, name, time } = writer;
    if (time === null) missing.add('time');
    const isOurs = kind === 'agent' || kind === 'note';
    const id = this.takeId(idOf(raw, kind));
    const author = { kind, name, self: isOurs && this.isSelf(raw, name) };
    const message: Message = { id, author, time, text: raw.text };
    this.messages.push(raw.shortened ? { ...message, shortened: true } : message);
    this.from.push(at);
    if (isOurs && !raw.shortened) {
      this.addOurs(at, { id, text: raw.text, kind: unsure ? null : kind });
    }
  }

  /**
   * Takes in other words of the message at `at`, of which nothing else has changed. False where they may
   * matter to more than themselves, so that everything must be put together again.
   */
  reword(at: number, raw: RawMessage): boolean {
    const index = indexIn(this.from, at);
    const message = this.messages[index];
    const { marks, sender } = raw;
    const isTold = marks.length > 0 || sender !== null || this.rules.addresses !== undefined;
    // A line of the desk's own may name who takes part.
    if (!message || message.author.kind === 'system') return false;
    if (!isTold || !this.isPlain || !raw.text || raw.shortened) return false;
    const id = idOf(raw, message.author.kind);
    if (id !== message.id && this.taken.has(id)) return false;
    this.taken.delete(message.id);
    this.taken.add(id);
    if (raw.pageId !== null) this.seen.set(raw.pageId, raw.text);
    this.messages[index] = { ...message, id, text: raw.text };
    const known = indexIn(this.oursFrom, at);
    const ours = this.ours[known];
    if (ours) this.ours[known] = { ...ours, id, text: raw.text };
    return true;
  }

  /** What came of the messages so far. */
  get result(): Assembled {
    const { unreadable } = this;
    const missing = new Set(this.missing);
    const messages = [...this.messages];
    const from = [...this.from];
    if (this.order.isNewestFirst) {
      messages.reverse();
      from.reverse();
    }
    return { messages, from, ours: [...this.ours], missing, unreadable };
  }

  /** True for an element the page rendered twice under the same id. */
  private isRepeat({ pageId, text }: RawMessage): boolean {
    if (pageId === null) return false;
    const isKnown = this.seen.has(pageId);
    if (!isKnown) this.seen.set(pageId, text);
    else this.isPlain = false;
    return isKnown && this.seen.get(pageId) === text;
  }

  private takeId(own: string): string {
    let id = own;
    for (let ordinal = 2; this.taken.has(id); ordinal++) id = `${own}-${ordinal}`;
    if (id !== own) this.isPlain = false;
    this.taken.add(id);
    return id;
  }

  private isSelf(raw: RawMessage, name: string | null): boolean {
    if (this.rules.addresses) return this.people.addresses.has(withoutTag(raw.address ?? ''));
    return this.own !== null && name !== null && sameName(name) === this.own;
  }

  private addOurs(at: number, message: OurMessage): void {
    this.ours.push(message);
    this.oursFrom.push(at);
  }
}
