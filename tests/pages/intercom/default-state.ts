import type { PracticeState } from '../zendesk/practice-api';

/** An app that lost work, a double charge that Fin passed on, and an e-mail about a late order. */
export function defaultState(): PracticeState {
  return {
    agent: 'Ana Lindqvist',
    company: 'Brightpad',
    open: '3001',
    tickets: [
      {
        id: '3001',
        subject: 'Lost work after an export',
        channel: 'messaging',
        status: 'open',
        requester: {
          name: 'Tomasz Reyes',
          email: 'tomasz.reyes@example.org',
          location: 'Bristol, United Kingdom',
          since: 'October 2025',
        },
        tags: ['export', 'data loss'],
        messages: [
          { role: 'customer', text: 'hi, the export just ate two hours of my work' },
          {
            role: 'bot',
            text: 'Hello! I am Fin, Brightpad’s AI agent. Exports are saved under Files › Exports. Did that answer your question?',
          },
          { role: 'customer', text: 'no. there is nothing there' },
          { role: 'customer', text: 'can i talk to a person please' },
          { role: 'bot', text: 'Of course. I am passing you on to a teammate.' },
          { role: 'system', text: 'Fin handed over the conversation to Ana Lindqvist' },
          {
            role: 'note',
            name: 'Kim Osei',
            text: 'Third report today. Engineering thinks drafts are still on the server.',
          },
          { role: 'agent', text: 'Hi Tomasz, Ana here. I am looking at your workspace now.' },
          {
            role: 'customer',
            text: 'the presentation is tomorrow at 9 and i cannot do all of this again. honestly i am so frustrated',
          },
        ],
      },
      {
        id: '3002',
        subject: 'Charged twice',
        channel: 'messaging',
        status: 'open',
        requester: {
          name: 'Dana Wu',
          email: 'dana.wu@example.net',
          location: 'Leeds, United Kingdom',
          since: 'May 2026',
        },
        tags: ['billing'],
        messages: [
          { role: 'customer', text: 'Why do I see two charges of 89 for the same month?' },
          { role: 'system', text: 'Ana Lindqvist assigned this conversation to herself' },
          {
            role: 'agent',
            text: 'Hi Dana, thank you for telling us. The second one is a reservation that your bank drops within three days.',
          },
          { role: 'customer', text: 'Oh, that was quick. Thank you so much!' },
        ],
      },
      {
        id: '3003',
        subject: 'Order BP-20417',
        channel: 'email',
        status: 'pending',
        requester: {
          name: 'Ingrid Berg',
          email: 'ingrid.berg@example.com',
          location: 'Utrecht, Netherlands',
          since: 'June 2024',
        },
        tags: ['delivery'],
        messages: [
          {
            role: 'customer',
            text: 'Good morning,\nthe tablets for our school were meant to be here on Monday. Could you tell me when they will come?\nKind regards,\nIngrid Berg',
          },
          {
            role: 'agent',
            text: 'Hi Ingrid,\nthe carrier has them planned for Thursday between 8 am and 1 pm.',
          },
          { role: 'system', text: 'Ana Lindqvist snoozed the conversation until Thursday' },
        ],
      },
    ],
  };
}
