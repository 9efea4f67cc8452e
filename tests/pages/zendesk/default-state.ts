import type { PracticeState, PracticeTicket } from './practice-api';

/** ISO times counted back from `now`. */
function clock(now: Date): (minutesAgo: number) => string {
  return (minutesAgo) => new Date(now.getTime() - minutesAgo * 60_000).toISOString();
}

/** "Sat, 21 Nov 2026", as a mail program writes it. */
function day(time: string): string {
  return new Date(time).toUTCString().slice(0, 16);
}

const HOUR = 60;
const DAY = 24 * HOUR;

function lateSofa(at: (minutesAgo: number) => string): PracticeTicket {
  return {
    id: '1001',
    subject: 'Sofa still not here – order NH-48213',
    channel: 'email',
    status: 'open',
    priority: 'High',
    tags: ['delivery', 'late', 'sofa'],
    requester: {
      name: 'Mara Ellison',
      email: 'mara.ellison@example.com',
      location: 'Leeds, United Kingdom',
      since: 'March 2023',
    },
    history: ['Question about fabric samples', 'Change of delivery address'],
    messages: [
      {
        role: 'customer',
        time: at(3 * DAY + 5 * HOUR),
        text: 'Hello,\nI ordered the Alder corner sofa six weeks ago (NH-48213) and the delivery was meant to be last Thursday. Nobody came and nobody called. Could you tell me when it will arrive?\nThanks,\nMara',
      },
      {
        role: 'agent',
        time: at(3 * DAY + 2 * HOUR),
        text: 'Hi Mara,\nThank you for your message. The carrier tells us that the sofa is now planned for the day after tomorrow, between 8 am and 1 pm.',
        signature: 'Ana Lindqvist\nNordholm Customer Care',
      },
      {
        role: 'note',
        time: at(3 * DAY + HOUR),
        text: 'Carrier moved the slot once already. Depot says the second pallet is missing.',
      },
      {
        role: 'customer',
        time: at(26 * HOUR),
        text: 'I took today off work, unpaid, and sat at the window for hours. No van, no text, nothing. This is the second time you have done this to me and I am really getting fed up.\nWhat is going on?',
        quote: {
          intro: `On ${day(at(3 * DAY + 2 * HOUR))}, Ana Lindqvist (Nordholm) <care@nordholm.example> wrote:`,
          text: 'Hi Mara,\nThe carrier tells us that the sofa is now planned for the day after tomorrow, between 8 am and 1 pm.',
        },
      },
      {
        role: 'customer',
        time: at(35),
        text: 'So it is another day later and I still have no answer. We sold the old sofa because YOU confirmed the date, and my mother, who is 78 and has a bad hip, is sitting on a garden chair.\nI am done waiting. Give me a real date today or cancel the order and give me my £1,240 back.',
        signature: 'Sent from my phone',
      },
    ],
  };
}

function doubleCharge(at: (minutesAgo: number) => string): PracticeTicket {
  return {
    id: '1002',
    subject: 'Conversation with Tomasz Reyes',
    channel: 'messaging',
    status: 'open',
    priority: 'Normal',
    tags: ['billing'],
    requester: {
      name: 'Tomasz Reyes',
      email: 'tomasz.reyes@example.org',
      location: 'Bristol, United Kingdom',
      since: 'October 2026',
    },
    messages: [
      { role: 'customer', time: at(14), text: 'hi, i got charged twice for the same lamp' },
      {
        role: 'bot',
        time: at(13.9),
        text: 'Hello! I am the Nordholm assistant. Which of these is it about?\n1. Delivery\n2. Payment\n3. Something else',
      },
      { role: 'customer', time: at(13), text: '2' },
      {
        role: 'bot',
        time: at(12.9),
        text: 'Payments are usually booked within three working days. Did this answer your question?',
      },
      { role: 'customer', time: at(12), text: 'no?? it is booked. TWICE. 89 each' },
      { role: 'customer', time: at(11.8), text: 'can i please talk to a human' },
      { role: 'bot', time: at(11.7), text: 'Of course. I am passing you on to a colleague.' },
      { role: 'system', time: at(11.5), text: 'Ticket has been assigned to Ana Lindqvist' },
      {
        role: 'customer',
        time: at(4),
        text: 'hello? is anyone there',
      },
      {
        role: 'customer',
        time: at(3.5),
        text: 'rent goes out tomorrow and now i am 89 short because of you. bit worried tbh',
      },
    ],
  };
}

function thankYou(at: (minutesAgo: number) => string): PracticeTicket {
  return {
    id: '1003',
    subject: 'Thank you for the new table leg',
    channel: 'email',
    status: 'pending',
    priority: 'Low',
    tags: ['spare-part', 'praise'],
    requester: {
      name: 'Ingrid Osei',
      email: 'ingrid.osei@example.net',
      location: 'Utrecht, Netherlands',
      since: 'June 2021',
    },
    history: ['Table leg cracked on arrival'],
    messages: [
      {
        role: 'customer',
        time: at(6 * DAY),
        text: 'Good morning,\nOne leg of the Birk table has a crack along the grain. Is there a way to get just the leg, so that I need not send back the whole table?\nKind regards,\nIngrid Osei',
      },
      {
        role: 'agent',
        time: at(6 * DAY - 2 * HOUR),
        text: 'Hi Ingrid,\nYes, there is. A new leg is on its way to you and should be with you by Thursday, free of charge.',
        signature: 'Ana Lindqvist\nNordholm Customer Care',
      },
      {
        role: 'customer',
        time: at(50),
        text: 'Dear Ana,\nThe leg came a day early and fits perfectly! I did not expect it to be this easy. My daughter did her homework at the table tonight and we are so happy with it.\nThank you, you made my week.',
      },
    ],
  };
}

/** A late sofa with rising anger, a chat a bot handed over, and a thank-you; times end at `now`. */
export function defaultState(now: Date): PracticeState {
  const at = clock(now);
  return {
    agent: 'Ana Lindqvist',
    company: 'Nordholm',
    tickets: [lateSofa(at), doubleCharge(at), thankYou(at)],
    open: '1001',
  };
}
