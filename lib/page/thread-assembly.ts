import { type Assembled, Assembler } from './assembler';
import { MetPeople, peopleOf } from './author-kind';
import type { RawMessage } from './read-message';
import type { MessageRules } from './reading-rules';

/** Who is in a thread beside what its messages say, as the page's fields and a mailbox name them. */
export interface Named {
  customer: string | null;
  agent: string | null;
  /** Addresses the signed-in agent writes under. */
  addresses: readonly string[];
}

function sameWriter(before: RawMessage, after: RawMessage): boolean {
  return (
    before.pageId === after.pageId &&
    before.sender === after.sender &&
    before.address === after.address &&
    before.staff === after.staff &&
    // What only its words were read of keeps the rest as it was.
    (before.marks === after.marks ||
      JSON.stringify(before.marks) === JSON.stringify(after.marks)) &&
    (before.hint === after.hint || JSON.stringify(before.hint) === JSON.stringify(after.hint))
  );
}

/** Whether nothing but the words differs. */
function isReworded(before: RawMessage, after: RawMessage): boolean {
  return (
    before.time === after.time &&
    before.stamp === after.stamp &&
    before.cut === after.cut &&
    before.shortened === after.shortened &&
    sameWriter(before, after)
  );
}

/** Puts a thread's messages together (see `Assembler`), and again after a change at the cost of the change. */
export class ThreadAssembly {
  private assembler: Assembler | null = null;
  private people = new MetPeople(null, null);
  private raws: RawMessage[] = [];
  private named = '';

  constructor(private readonly rules: MessageRules) {}

  /**
   * `raws`: all messages of the page, its order. `changed`: the indexes of those that are not what they were
   * the last time, where the others are and are where they were; null where that is not known.
   */
  update(raws: readonly RawMessage[], changed: readonly number[] | null, named: Named): Assembled {
    const now = JSON.stringify(named);
    const isFollowed = changed !== null && now === this.named && this.follow(raws, changed);
    this.named = now;
    const assembler = isFollowed && this.assembler ? this.assembler : this.assemble(raws, named);
    return assembler.result;
  }

  private assemble(raws: readonly RawMessage[], named: Named): Assembler {
    const { customer, agent, addresses } = named;
    this.people = peopleOf(raws, customer, agent, new Set(addresses), this.rules.hints);
    const assembler = new Assembler(this.rules, this.people, agent);
    for (const raw of raws) assembler.push(raw);
    this.raws = [...raws];
    this.assembler = assembler;
    return assembler;
  }

  /** False where what changed may matter to other messages. */
  private follow(raws: readonly RawMessage[], changed: readonly number[]): boolean {
    const { assembler } = this;
    if (!assembler || raws.length < this.raws.length) return false;
    const known = this.raws.length;
    for (const at of changed) {
      const before = this.raws[at];
      const raw = raws[at];
      if (!before || !raw || before === raw) continue;
      if (!isReworded(before, raw) || !assembler.reword(at, raw)) return false;
      this.raws[at] = raw;
    }
    for (let at = known; at < raws.length; at++) {
      const raw = raws[at];
      // Somebody new may tell who wrote messages above.
      if (!raw || this.people.meet(raw)) return false;
      assembler.push(raw);
      this.raws.push(raw);
    }
    return true;
  }
}
