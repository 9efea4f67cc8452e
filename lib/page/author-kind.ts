import type { AuthorKind } from '../conversation/conversation';
import { addressKind } from './address-kind';
import { hintedKind, type KnownSides } from './hinted-kind';
import type { RawMessage } from './read-message';
import type { MessageRules } from './reading-rules';
import type { Side } from './side-of';

/** Who is known in the thread, from the page's fields and from messages that leave no doubt. */
export interface People {
  customers: ReadonlySet<string>;
  staff: ReadonlySet<string>;
  sides: KnownSides;
  /** Addresses the signed-in agent writes under, for desks where the address tells who wrote. */
  addresses: ReadonlySet<string>;
}

const OURS: ReadonlySet<AuthorKind> = new Set(['agent', 'bot', 'note']);

/** A thread has few names and asks for them at every message. */
const spellings = new Map<string, string>();
const MOST_SPELLINGS = 1_000;

/** One spelling of a name, for comparing. */
export function sameName(name: string): string {
  const known = spellings.get(name);
  if (known !== undefined) return known;
  const spelling = name.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase('en');
  if (spellings.size >= MOST_SPELLINGS) spellings.clear();
  spellings.set(name, spelling);
  return spelling;
}

/** What the marks say as long as they agree; null where there is none or two contradict each other. */
function marked({ marks, staff, hint }: RawMessage): AuthorKind | null {
  const [first] = marks;
  if (first === undefined || first === null) return null;
  if (first === 'system') return first;
  if (marks.includes(null)) return null;
  const ours = staff || hint?.staff || marks.some((mark) => mark !== null && OURS.has(mark));
  if (ours && marks.includes('customer')) return null;
  // Bots and notes were seen on either side.
  if (first === 'customer' && hint?.side === 'end') return null;
  return first === 'agent' && hint?.side === 'start' ? null : first;
}

/** People of a thread who are met message by message. */
export class MetPeople implements People {
  readonly customers: Set<string>;
  readonly staff: Set<string>;
  readonly sides = { customer: new Set<Side>(), ours: new Set<Side>() };

  /** `customer` and `agent` as the page's fields name them. */
  constructor(
    customer: string | null,
    agent: string | null,
    readonly addresses: ReadonlySet<string> = new Set(),
  ) {
    this.customers = new Set(customer === null ? [] : [sameName(customer)]);
    this.staff = new Set(agent === null ? [] : [sameName(agent)]);
  }

  /** Takes in who wrote `raw`, where that is certain; true when something was not known before. */
  meet(raw: RawMessage): boolean {
    const before = this.size;
    const kind = marked(raw);
    if (raw.hint?.side) {
      if (raw.hint.staff || (kind !== null && OURS.has(kind))) this.sides.ours.add(raw.hint.side);
      else if (kind === 'customer') this.sides.customer.add(raw.hint.side);
    }
    if (raw.sender !== null) {
      if (raw.staff || raw.hint?.staff) this.staff.add(sameName(raw.sender));
      else if (kind === 'customer') this.customers.add(sameName(raw.sender));
    }
    return this.size > before;
  }

  private get size(): number {
    const { customer, ours } = this.sides;
    return this.customers.size + this.staff.size + customer.size + ours.size;
  }
}

/** The people of a thread: `customer` and `agent` as the page's fields name them, and the messages' own. */
export function peopleOf(
  messages: readonly RawMessage[],
  customer: string | null,
  agent: string | null,
  addresses: ReadonlySet<string> = new Set(),
): MetPeople {
  const people = new MetPeople(customer, agent, addresses);
  for (const raw of messages) people.meet(raw);
  return people;
}

/** Whether what is said of the writer rests on hints alone, and so is not certain. */
export function isHinted({ marks }: RawMessage, { hints }: MessageRules): boolean {
  return hints !== undefined && marks.length === 0;
}

/**
 * Who wrote a message; null when it is not certain. A mark counts only while nothing speaks against it:
 * a customer's message carries no staff sign and no staff or robot name, a colleague's no customer's name.
 * Robots shown as agents are told by name. Without any mark only the customer's own name is enough, and the
 * desk's own sentences where no sender is named; a desk may have hints beside (see `isHinted`).
 */
export function authorKind(
  raw: RawMessage,
  rules: MessageRules,
  people: People,
): AuthorKind | null {
  const kind = marked(raw);
  if (kind === 'system') return kind;
  if (rules.addresses) return addressKind(raw.address ?? null, raw.sender, people.addresses);
  const name = raw.sender === null ? null : sameName(raw.sender);
  const robot = raw.sender !== null && rules.botNames.some((bot) => bot.test(raw.sender ?? ''));
  const customer = name !== null && people.customers.has(name);
  const colleague = name !== null && people.staff.has(name);
  if (kind === null) {
    if (raw.marks.length > 0) return null;
    const line = raw.sender === null ? raw.text : null;
    if (line && rules.systemLines.some((pattern) => pattern.test(line))) return 'system';
    if (customer && !colleague && !robot) return 'customer';
    return rules.hints ? hintedKind(raw, rules.hints, people.sides) : null;
  }
  if (kind === 'customer') return robot || colleague ? null : kind;
  if (kind === 'bot') return (raw.staff && !robot) || customer ? null : kind;
  if (customer && !raw.staff) return null;
  return kind === 'agent' && robot ? 'bot' : kind;
}
