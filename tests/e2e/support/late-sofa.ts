import type { PracticeState } from '../../pages/zendesk/practice-api';

/** One e-mail ticket that the agent has answered: the next message starts a burst of its own. */
export const LATE_SOFA: PracticeState = {
  agent: 'Ana Lindqvist',
  company: 'Nordholm',
  open: '2001',
  tickets: [
    {
      id: '2001',
      subject: 'Sofa delivery',
      channel: 'email',
      status: 'open',
      requester: { name: 'Mara Ellison', email: 'mara.ellison@example.com' },
      messages: [
        {
          role: 'customer',
          time: '2026-11-23T09:00:00Z',
          text: 'Hello, when will my sofa arrive? The order is NH-48213.',
        },
        {
          role: 'agent',
          time: '2026-11-23T10:00:00Z',
          text: 'Hi Mara, the carrier has it planned for today.',
        },
      ],
    },
    {
      id: '2002',
      subject: 'Conversation with Tomasz Reyes',
      channel: 'messaging',
      status: 'open',
      requester: { name: 'Tomasz Reyes', email: 'tomasz.reyes@example.org' },
      messages: [
        { role: 'customer', text: 'hi, i got charged twice for the same lamp' },
        { role: 'bot', text: 'I am connecting you with a person.' },
      ],
    },
  ],
};

export const FED_UP =
  'I have now called three times and nobody can tell me where it is. I am so fed up with this!';

/**
 * What a panel quotes of it where it is a burst of its own: its last words as soon as it is read, the words
 * that show the feeling once they are found.
 */
export const FED_UP_QUOTE = /called three times|so fed up/;
