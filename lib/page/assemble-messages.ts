import type { AuthorKind, Message, MissingField } from '../conversation/conversation';
import { authorKind, isHinted, type People, sameName } from './author-kind';
import { withoutTag } from './mail-address';
import type { RawMessage } from './read-message';
import type { MessageRules } from './reading-rules';

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
  missing: Set<MissingField>;
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

/** An id that the next reading of the same page gives again: the page's own, else from what was said. */
function idOf(raw: RawMessage, kind: AuthorKind, taken: Set<string>): string {
  const own = raw.pageId ?? `${kind}-${raw.key}`;
  let id = own;
  for (let ordinal = 2; taken.has(id); ordinal++) id = `${own}-${ordinal}`;
  taken.add(id);
  return id;
}

/** Desks can show the newest message first; only times that all say so turn the list. */
function isNewestFirst(raws: readonly RawMessage[]): boolean {
  const stamps = raws.map(({ stamp }) => stamp).filter((stamp) => stamp !== '');
  const falls = stamps.every((stamp, at) => at === 0 || stamp <= (stamps[at - 1] ?? ''));
  return falls && stamps.length > 1 && stamps[0] !== stamps.at(-1);
}

/** True for an element the page rendered twice under the same id. */
function isRepeat(raw: RawMessage, seen: Map<string, string | null>): boolean {
  if (raw.pageId === null) return false;
  if (seen.get(raw.pageId) === raw.text) return true;
  if (!seen.has(raw.pageId)) seen.set(raw.pageId, raw.text);
  return false;
}

/**
 * Puts the raw messages of a thread (page order) together, oldest first. A message whose writer is not
 * certain, or whose words were not found, is left out and named in `missing`; one without words is none.
 * Where a desk's hints tell a writer the message stays, and `missing` says that it is not certain; a folded
 * one stays as what parts the others, and `missing` says that its words are.
 */
export function assembleMessages(
  raws: readonly RawMessage[],
  rules: MessageRules,
  people: People,
  agent: string | null,
): Assembled {
  const own = agent === null ? null : sameName(agent);
  const missing = new Set<MissingField>();
  const messages: Message[] = [];
  const from: number[] = [];
  const ours: OurMessage[] = [];
  const alone = rules.rowsStandAlone ?? false;
  const taken = new Set<string>();
  const seen = new Map<string, string | null>();
  let before: Resolved | null = null;
  let unreadable = 0;
  for (const [at, raw] of raws.entries()) {
    if (isRepeat(raw, seen)) continue;
    const writer: Resolved = resolve(raw, authorKind(raw, rules, people), before, alone);
    before = writer;
    if (raw.text === '') continue;
    if (raw.cut || raw.shortened || raw.text === null) missing.add('text');
    const unsure = writer.kind !== 'system' && isHinted(raw, rules);
    if (writer.kind === null || unsure) missing.add('author');
    if (writer.kind === null && raw.text !== null) {
      ours.push({ id: `unclear-${raw.pageId ?? raw.key}`, text: raw.text, kind: null });
    }
    if (writer.kind === null || raw.text === null) {
      unreadable += 1;
      continue;
    }
    if (writer.time === null) missing.add('time');
    const { kind, name, time } = writer;
    const mine = rules.addresses
      ? people.addresses.has(withoutTag(raw.address ?? ''))
      : own !== null && name !== null && sameName(name) === own;
    const self = mine && (kind === 'agent' || kind === 'note');
    const id = idOf(raw, kind, taken);
    const message: Message = { id, author: { kind, name, self }, time, text: raw.text };
    messages.push(raw.shortened ? { ...message, shortened: true } : message);
    if ((kind === 'agent' || kind === 'note') && !raw.shortened) {
      ours.push({ id, text: raw.text, kind: unsure ? null : kind });
    }
    from.push(at);
  }
  if (isNewestFirst(raws)) {
    messages.reverse();
    from.reverse();
  }
  return { messages, from, ours, missing, unreadable };
}
