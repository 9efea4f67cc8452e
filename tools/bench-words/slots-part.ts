import { findSlots } from '@/lib/prompting/slots';
import { table } from '../bench/table';
import { percent } from './percent';
import { readRows, type SlotRow, slotRow } from './rows';

const NAMES = ['name', 'thing', 'reference', 'date', 'duration'] as const;

function foundIn(row: SlotRow) {
  return findSlots({
    subject: row.subject ?? null,
    customer: { name: row.customer ?? null, address: null },
    agent: row.agent ?? null,
    messages: row.messages.map((message, at) => {
      const { role, text } = typeof message === 'string' ? customer(message) : message;
      const author = { kind: role, name: null, self: false };
      return { id: `m${at}`, author, time: null, text };
    }),
  });
}

function customer(text: string): { role: 'customer'; text: string } {
  return { role: 'customer', text };
}

interface SlotCount {
  filled: number;
  right: number;
  wanted: number;
}

/** Precision and recall of each slot: wrong is worse than empty. */
export function slotsPart(show: boolean): string {
  const rows = readRows('slots', slotRow);
  const counts = new Map<string, SlotCount>();
  const wrong: string[] = [];
  for (const row of rows) {
    const found = foundIn(row);
    for (const name of NAMES) {
      const value = found[name];
      const wanted = [row.slots[name] ?? []].flat();
      const count = counts.get(name) ?? { filled: 0, right: 0, wanted: 0 };
      const right = value !== undefined && wanted.includes(value);
      count.filled += value === undefined ? 0 : 1;
      count.right += right ? 1 : 0;
      count.wanted += wanted.length > 0 ? 1 : 0;
      counts.set(name, count);
      if (value !== undefined && !right)
        wrong.push(`    WRONG ${row.id} ${name} “${value}” for “${wanted.join('|')}”`);
      if (show && value === undefined && wanted.length > 0)
        wrong.push(`    missed ${row.id} ${name} “${wanted.join('|')}”`);
    }
  }
  const sum = { filled: 0, right: 0, wanted: 0 };
  for (const count of counts.values()) {
    sum.filled += count.filled;
    sum.right += count.right;
    sum.wanted += count.wanted;
  }
  const lines = [...counts, ['all', sum] as const].map(([name, { filled, right, wanted }]) => [
    name,
    percent(right, filled),
    percent(right, wanted),
  ]);
  return [
    `Slots (${rows.length} rows)`,
    table(['slot', 'precision', 'recall'], lines),
    ...wrong,
  ].join('\n');
}
