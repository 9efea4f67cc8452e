import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  anyRetype,
  type Hostility,
  type Outcome,
  printRates,
  readChanged,
  surviveAnyChanges,
  tryEveryChange,
  writtenPages,
} from '@/tests/support/hostile-pages';
import { savedPages } from '@/tests/support/saved-pages';
import { zendesk } from './zendesk';

/** One mark alone tells who wrote these, so a page that is wrong there cannot be caught. */
const ONE_SIGN = [
  'Hi! I am the Acme assistant. How can we help?',
  'We have received your request.',
  'Priority raised by workflow.',
  'Licence server was down.',
];

const PAGES = writtenPages(
  savedPages(
    import.meta.glob('./fixtures/*.html', { query: '?raw', import: 'default', eager: true }),
    import.meta.glob('./fixtures/*.expected.json', { import: 'default', eager: true }),
  ).filter(({ name }) => name !== 'missing-ids'),
  ONE_SIGN,
);

const HOSTILITY: Hostility = {
  site: zendesk,
  row: 'article',
  role: {
    selector: '[data-test-id="omni-log-item-message"]',
    attribute: 'type',
    values: ['end-user', 'agent', 'bot', 'internal', '', 'supervisor', 'END-USER'],
  },
  attributes: [
    'data-test-id',
    'type',
    'class',
    'id',
    'aria-label',
    'datetime',
    'data-originated-from',
    'data-channel',
    'data-ticket-id',
    'data-is-active',
    'data-entity-id',
    'alt',
    'aria-hidden',
  ],
};

const outcomes: Outcome[] = [];

test.each(PAGES)(
  'no single change of $name gives a message to another writer',
  (page) => {
    const outcome = tryEveryChange(page, HOSTILITY);
    outcomes.push(outcome);
    expect(outcome.wrong).toEqual([]);
  },
  60_000,
);

test('the rates of wrong writers and of readings that are not ok are printed', () => {
  printRates(zendesk, outcomes);
  expect(outcomes).toHaveLength(PAGES.length);
});

test('a message that is lost by a change of its marks is told to be missing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PAGES), anyRetype(HOSTILITY), (page, change) => {
      const result = readChanged(page, [change], HOSTILITY);
      const left = result.ok ? result.conversation.messages.length : 0;
      if (left < page.writers.size) {
        const missing = result.ok ? result.conversation.health.missing : result.missing;
        expect(missing).toContain('author');
      }
    }),
    { numRuns: 500 },
  );
}, 60_000);

test('any number of changes neither throws nor hangs, and gives a sound conversation', () => {
  surviveAnyChanges(PAGES, HOSTILITY, 400);
}, 120_000);
