import type {
  PracticeMessage,
  PracticeState,
  PracticeTicket,
} from '../../pages/zendesk/practice-api';

/** A ticket of the practice desk with the conversation given. */
export function ticket(
  id: string,
  messages: PracticeMessage[],
  more: Partial<PracticeTicket> = {},
): PracticeTicket {
  return {
    id,
    subject: `Request ${id}`,
    channel: 'email',
    status: 'open',
    requester: { name: 'Mara Ellison', email: 'mara.ellison@example.com' },
    messages,
    ...more,
  };
}

/** A desk with these tickets; the first is open. */
export function deskOf(...tickets: PracticeTicket[]): PracticeState {
  const [first] = tickets;
  return {
    agent: 'Ana Lindqvist',
    company: 'Nordholm',
    tickets,
    ...(first ? { open: first.id } : {}),
  };
}

/** What a customer writes. */
export function customer(text: string): PracticeMessage {
  return { role: 'customer', text };
}

/** What the signed-in agent has written. */
export function agent(text: string): PracticeMessage {
  return { role: 'agent', text };
}
