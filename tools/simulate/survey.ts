import type { AttuneEvent } from '@/lib/events/event';
import { randomFrom } from '@/lib/statistics/random';

/** Of those asked, so many answer (product.md S2: 15–20 %). */
const ANSWERS = 0.17;

/**
 * Lines `ticket,date,csat,understood` of a survey after the conversations of one agent: the last mood and
 * chance decide, and who was moved most answers most.
 */
export function surveyCsv(events: readonly AttuneEvent[], seed: number): string[] {
  const last = new Map<string, { at: string; valence: number; met: boolean }>();
  for (const { kind, at, data } of events) {
    if (kind === 'moment') {
      const met = last.get(data.ticket)?.met ?? false;
      last.set(data.ticket, { at, valence: data.reading.valence, met });
    }
    const known = last.get(data.ticket);
    if (kind === 'reply' && known && data.acts.acknowledge_feeling) known.met = true;
  }
  const random = randomFrom(seed + events.length);
  return [...last].flatMap(([ticket, { at, valence, met }]) => {
    const answers = random.next() < ANSWERS * (0.6 + 0.8 * Math.abs(valence));
    const scale = (value: number) => Math.max(1, Math.min(5, Math.round(value)));
    const csat = scale(3.4 + 1.8 * valence + 0.9 * random.normal());
    const understood = scale(3.1 + 1.4 * valence + (met ? 0.5 : 0) + 0.9 * random.normal());
    return answers ? [`${ticket},${at.slice(0, 10)},${csat},${understood}`] : [];
  });
}
