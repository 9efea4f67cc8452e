import type { MailState } from './mail-ticket';

/** A shop owner's mailbox: two customers, a newsletter, a bank, a friend and a colleague. */
export function defaultState(): MailState {
  return {
    agent: 'Ana Lindqvist',
    address: 'ana@nordholm.example',
    company: 'Nordholm',
    open: '5001',
    tickets: [
      {
        id: '5001',
        subject: 'Where is my sofa? Order NH-48213',
        channel: 'email',
        status: 'open',
        to: 'help@nordholm.example',
        requester: { name: 'Mara Ellison', email: 'mara.ellison@example.com' },
        messages: [
          {
            role: 'customer',
            time: '2026-11-21T09:00:00Z',
            text: 'Hello,\nI ordered the Alder sofa six weeks ago (NH-48213). Could you tell me when it will arrive?\nThanks,\nMara',
            signature: 'Sent from my iPhone',
          },
          {
            role: 'agent',
            time: '2026-11-21T12:00:00Z',
            text: 'Hi Mara,\nthe carrier has it planned for Monday, between 8 am and 1 pm.',
            signature: 'Ana Lindqvist\nNordholm',
          },
          {
            role: 'customer',
            time: '2026-11-24T08:01:00Z',
            client: 'gmail',
            text: 'Monday came and went. I sat at the window the whole morning and nobody called.\nWhat is going on?',
            quote: {
              intro: 'On Sat, Nov 21, 2026 at 1:00 PM Ana Lindqvist <help@nordholm.example> wrote:',
              text: 'Hi Mara,\nthe carrier has it planned for Monday, between 8 am and 1 pm.',
            },
          },
        ],
      },
      {
        id: '5002',
        subject: 'Lamp charged twice',
        channel: 'email',
        status: 'open',
        labels: ['Customers'],
        requester: { name: 'Tomasz Reyes', email: 'tomasz.reyes@example.org' },
        messages: [
          {
            role: 'customer',
            client: 'outlook',
            text: 'You have charged me twice for the same lamp, and I would like my money back.',
          },
        ],
      },
      {
        id: '5003',
        subject: 'Dinner on Friday?',
        channel: 'email',
        status: 'open',
        requester: { name: 'Lena Fischer', email: 'lena.fischer@gmail.com' },
        messages: [
          {
            role: 'customer',
            text: 'Are you still angry with me? I am so sorry about last week. Dinner on Friday?',
          },
        ],
      },
      {
        id: '5004',
        subject: 'Twenty percent off everything',
        channel: 'email',
        status: 'open',
        to: 'help@nordholm.example',
        requester: { name: 'Lampworld', email: 'hello@lampworld.example' },
        messages: [
          {
            role: 'customer',
            text: 'You are going to love this! Only today.',
            link: 'https://lampworld.example/unsubscribe?u=7',
          },
        ],
      },
      {
        id: '5005',
        subject: 'Your statement is ready',
        channel: 'email',
        status: 'open',
        to: 'help@nordholm.example',
        requester: { name: 'Bank', email: 'no-reply@bank.example' },
        messages: [{ role: 'customer', text: 'Your account was charged 1,240.00.' }],
      },
      {
        id: '5006',
        subject: 'My notice',
        channel: 'email',
        status: 'open',
        to: 'help@nordholm.example',
        requester: { name: 'Jonas Brandt', email: 'jonas@nordholm.example' },
        messages: [{ role: 'customer', text: 'I am fed up with this job and want to leave.' }],
      },
    ],
  };
}
