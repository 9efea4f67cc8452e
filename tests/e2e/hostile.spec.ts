import type { Page } from '@playwright/test';
import type { PracticeTicket } from '../pages/zendesk/practice-api';
import { type Attune, DESK, expect, test } from './support/attune';
import { PAYLOADS } from './support/payloads';
import { expectWhole } from './support/records-check';
import { agent, customer, deskOf, ticket } from './support/tickets';

const ANGRY = 'I am furious, nobody answers me and I have called three times!';

/** Each payload is once the name, the subject, a message, and part of an angry one that gets phrases. */
function hostileTicket(id: string, from: number): PracticeTicket {
  const pick = (at: number): string => PAYLOADS[(from + at) % PAYLOADS.length] ?? '';
  return ticket(
    id,
    [
      customer(`My order ${pick(2)} is late.`),
      agent(pick(3)),
      { role: 'bot', name: pick(4), text: pick(5) },
      { role: 'note', text: pick(6) },
      customer(`${pick(7)} ${ANGRY}`),
    ],
    { subject: pick(1), requester: { name: pick(0), email: `${pick(0)}@example.com` } },
  );
}

const TICKETS = PAYLOADS.map((_, at) => hostileTicket(String(7000 + at), at));

/** Notes every violation of a page's content policy, also those of pages opened later. */
async function watchPolicy(attune: Attune): Promise<string[]> {
  const violations: string[] = [];
  await attune.context.exposeFunction('policyBroken', (what: string) => violations.push(what));
  await attune.context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const report = (window as unknown as { policyBroken(what: string): void }).policyBroken;
      report(`${location.pathname}: ${violatedDirective} ${blockedURI}`);
    });
  });
  return violations;
}

function globalsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.getOwnPropertyNames(window).sort());
}

function nodesOf(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .map((node) => `${node.localName} ${node.getAttributeNames().sort().join(' ')}`)
      .join('\n'),
  );
}

test('nothing a page holds is ever more than text, and the desk is left as it was', async ({
  attune,
}) => {
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(50);
  const violations = await watchPolicy(attune);
  const clean = await attune.desk('7000', deskOf(...TICKETS.slice(0, 1)));
  const globals = await globalsOf(clean);
  const nodes = await nodesOf(clean);
  await attune.agree();
  const panel = await attune.panelFor(clean);
  await expect(panel.locator('.mood-card-word')).toBeVisible();
  expect(await globalsOf(clean)).toEqual(globals);
  expect(await nodesOf(clean)).toBe(nodes);

  for (const { id, requester, subject } of TICKETS) {
    await clean.evaluate(
      async (state) => {
        await window.practice.load(state);
      },
      deskOf(...TICKETS.filter((each) => each.id === id)),
    );
    await clean.evaluate((each) => window.practice.open(each), id);
    const name = requester.name.trim().slice(0, 30);
    await expect(panel.locator('.who, .standby, .empty-state').first()).toBeVisible();
    await expect
      .poll(
        () =>
          panel.evaluate(() => ({
            ran: '__pwned' in window,
            loaded: document.querySelectorAll(
              'main img, main script, main iframe, main object, main form, main a, main base, main link',
            ).length,
          })),
        { message: `${id} ${name} ${subject.slice(0, 30)}` },
      )
      .toEqual({ ran: false, loaded: 0 });
  }
  await expect(panel.locator('.mood-card-word')).toBeVisible();
  await expect(panel.locator('.mood-card-quote')).toContainText('furious');

  expect(await clean.evaluate(() => '__pwned' in window)).toBe(false);
  expect(await panel.evaluate(() => Object.hasOwn(Object.prototype, 'polluted'))).toBe(false);
  expect(violations).toEqual([]);
  expect(attune.problems).toEqual([]);
  expect(attune.canary.asked).toEqual([]);
  expect(attune.requested.every((url) => url.startsWith(DESK))).toBe(true);
  await expectWhole(attune);
  const stored = JSON.stringify(await attune.events());
  for (const word of ['__pwned', 'evil.example', 'furious', 'script']) {
    expect(stored).not.toContain(word);
  }
});
