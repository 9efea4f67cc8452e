import type { PracticeMessage, PracticeTicket } from '@/tests/pages/zendesk/practice-api';
import { composeText, seeded } from './compose-text';

const MINUTE = 60_000;
const START = Date.parse('2026-11-01T08:00:00Z');

function wordCount(text: string): number {
  return text.split(' ').length;
}

/** A ticket that has gone on for far too long: customer and agent by turns, a note now and then. */
export function longThread(id: string, messages: number): PracticeTicket {
  const random = seeded(messages);
  return {
    id,
    subject: 'The order that never ends',
    channel: 'email',
    status: 'open',
    requester: { name: 'Mara Ellison', email: 'mara.ellison@example.com' },
    messages: Array.from({ length: messages }, (_, at): PracticeMessage => {
      const role = at % 9 === 8 ? 'note' : at % 2 === 0 ? 'customer' : 'agent';
      const text = composeText(12 + Math.floor(random() * 40), wordCount, random);
      return { role, text, time: new Date(START + at * MINUTE).toISOString() };
    }),
  };
}
