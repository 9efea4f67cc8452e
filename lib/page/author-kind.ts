import type { AuthorKind } from '../conversation/conversation';
import { addressKind } from './address-kind';
import { isBorneOut, showsRobot, type Witnesses } from './borne-out';
import { hintedKind, type KnownSides } from './hinted-kind';
import type { RawMessage } from './read-message';
import type { HintRules, MessageRules } from './reading-rules';
import type { Side } from './side-of';

/** Who is known in the thread, from the page's fields and from messages that leave no doubt. */
export interface People extends Witnesses {
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
  readonly agentSides = new Set<Side>();
  hasRobot = false;

  /** `customer` and `agent` as the page's fields name them; `hints` where the desk has them. */
  constructor(
    customer: string | null,
    agent: string | null,
    readonly addresses: ReadonlySet<string> = new Set(),
    private readonly hints: HintRules | null = null,
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
    if (kind === 'agent' && raw.hint?.side) this.agentSides.add(raw.hint.side);
    if (this.hints && showsRobot(raw, this.hints)) this.hasRobot = true;
    if (raw.sender !== null) {
      if (raw.staff || raw.hint?.staff) this.staff.add(sameName(raw.sender));
      else if (kind === 'customer') this.customers.add(sameName(raw.sender));
    }
    return this.size > before;
  }

  private get size(): number {
    const { customer, ours } = this.sides;
    const sides = customer.size + ours.size + this.agentSides.size;
    return this.customers.size + this.staff.size + sides + (this.hasRobot ? 1 : 0);
  }
}

/** The people of a thread: `customer` and `agent` as the page's fields name them, and the messages' own. */
export function peopleOf(
  messages: readonly RawMessage[],
  customer: string | null,
  agent: string | null,
  addresses: ReadonlySet<string> = new Set(),
  hints: HintRules | null = null,
): MetPeople {
  const people = new MetPeople(customer, agent, addresses, hints);
  for (const raw of messages) people.meet(raw);
  return people;
}

/** Whether what is said of the writer, `kind`, rests on hints or on a mark alone, and so is not certain. */
export function isUnsure(
  raw: RawMessage,
  kind: AuthorKind | null,
  { hints }: MessageRules,
  people: People,
): boolean {
  if (!hints || kind === 'system') return false;
  return raw.marks.length === 0 || (kind !== null && !isBorneOut(raw, kind, hints, people));
}

/**
 * Who wrote a message; null when it is not certain. A mark counts only while nothing speaks against it:
 * a customer's message carries no staff sign and no staff or robot name, a colleague's no customer's name.
 * Robots shown as agents are told by name. Without any mark only the customer's own name is enough, and the
 * desk's own sentences where no sender is named; a desk may have hints beside (see `isUnsure`).
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
