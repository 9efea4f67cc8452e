import type { Page } from '@playwright/test';
import { loadTickets } from './desk-tab';
import { longThread } from './long-thread';

export interface DeskDeed {
  name: string;
  run(desk: Page): Promise<void>;
  /** The page is looked at for this long afterwards, ms. */
  afterwards: number;
}

export interface DeskWork {
  messages: number;
  bursts: number;
  arrivals: number;
}

const TICKET = '5005';

/** Changes the text of five messages at once, `bursts` times, a frame apart. */
async function changeTexts(desk: Page, bursts: number): Promise<void> {
  await desk.evaluate(async (times) => {
    const messages = document.querySelectorAll('[data-test-id="omni-log-message-content"] p');
    for (let burst = 0; burst < times; burst += 1) {
      for (let one = 0; one < 5; one += 1) {
        const at = (burst * 131 + one * 197) % messages.length;
        const text = messages[at]?.firstChild;
        if (text) text.nodeValue = `${text.nodeValue?.slice(0, 200)} ${burst}`;
      }
      await new Promise((resolve) => setTimeout(resolve, 16));
    }
  }, bursts);
}

async function letArrive(desk: Page, arrivals: number): Promise<void> {
  await desk.evaluate(
    async ([ticket, times]) => {
      for (let at = 0; at < times; at += 1) {
        const role = at % 2 === 0 ? 'customer' : 'agent';
        window.practice.arrive(ticket, { role, text: `Message ${at}: what happens with it now?` });
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    },
    [TICKET, arrivals] as const,
  );
}

/** What happens in the page, in order: the same with the extension reading and paused. */
export function deskDeeds({ messages, bursts, arrivals }: DeskWork): DeskDeed[] {
  return [
    {
      name: `first read of ${messages} messages`,
      run: (desk) => loadTickets(desk, [longThread(TICKET, messages)]),
      afterwards: 3_000,
    },
    {
      name: `${bursts} bursts of text changes`,
      run: (desk) => changeTexts(desk, bursts),
      afterwards: 1_000,
    },
    { name: `${arrivals} arrivals`, run: (desk) => letArrive(desk, arrivals), afterwards: 1_000 },
    {
      name: 'the whole thread drawn again',
      run: (desk) => desk.evaluate((ticket) => window.practice.rerender(ticket), TICKET),
      afterwards: 1_500,
    },
  ];
}
