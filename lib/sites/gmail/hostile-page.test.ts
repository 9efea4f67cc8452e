import { expect, test } from 'vitest';
import {
  type Hostility,
  type Outcome,
  printRates,
  readChanged,
  surviveAnyChanges,
  tryEveryChange,
  writtenPages,
} from '@/tests/support/hostile-pages';
import { inLocalTime } from '@/tests/support/local-times';
import { mountPage } from '@/tests/support/mount-page';
import { savedPages } from '@/tests/support/saved-pages';
import { readThread } from '../../page/read-thread';
import { gmail } from './gmail';

const PAGES = writtenPages(
  inLocalTime(
    savedPages(
      import.meta.glob('./fixtures/*.html', { query: '?raw', import: 'default', eager: true }),
      import.meta.glob('./fixtures/*.expected.json', { import: 'default', eager: true }),
    ),
  ),
  // What stands for folded messages has no words of its own.
  ['…'],
);

const HOSTILITY: Hostility = {
  site: gmail,
  row: '[role="listitem"]',
  role: {
    selector: '.gD',
    attribute: 'email',
    values: ['bob@cust.test', 'ana@acme.test', 'jonas@acme.test', 'no-reply@x.test', '', 'x'],
  },
  attributes: [
    'email',
    'jid',
    'name',
    'class',
    'role',
    'title',
    'data-message-id',
    'data-legacy-message-id',
    'data-legacy-thread-id',
    'data-thread-perm-id',
    'aria-label',
    'g_editable',
  ],
};

const outcomes: Outcome[] = [];

test.each(PAGES)(
  'no single change of $name gives a message to another writer in silence',
  (page) => {
    const outcome = tryEveryChange(page, HOSTILITY);
    outcomes.push(outcome);
    expect(outcome.silent).toEqual([]);
  },
  90_000,
);

test('the rates of wrong writers and of readings that are not ok are printed', () => {
  printRates(gmail, outcomes);
  expect(outcomes).toHaveLength(PAGES.length);
});

test('any number of changes neither throws nor hangs, and gives a sound conversation', () => {
  surviveAnyChanges(PAGES, HOSTILITY, 300);
}, 120_000);

/** The page with a customer's message many times over. */
function withMany(count: number) {
  const page = PAGES.find(({ name }) => name === 'translated');
  if (!page) throw new Error('there is no saved page translated');
  const [row = ''] = /<div class="h7 ie[\s\S]*?(?=\n {3}<div class="h7 ie)/.exec(page.html) ?? [];
  expect(row).toContain('bob@cust.test');
  const many = Array.from({ length: count }, (_, at) =>
    row.replace(/#msg-f:\d+/, `#msg-f:${at}`).replace(/ data-legacy-message-id="\w+"/, ''),
  );
  return { ...page, html: page.html.replace(row, many.join('')) };
}

test('500 messages are read in time, and 5,000 are read', () => {
  const some = readChanged(withMany(500), [], HOSTILITY);
  expect(some.ok && some.conversation.messages.length).toBe(501);
  const { html, url } = withMany(5_000);
  const all = readThread(gmail, mountPage(html), url);
  expect(all.ok && all.conversation.messages.length).toBe(5_001);
}, 60_000);

test('100,000 characters are cut, and the reading says so', () => {
  const page = withMany(1);
  const html = page.html.replace('Es geht immer noch nicht.', 'word '.repeat(20_000));
  const result = readChanged({ ...page, html }, [], HOSTILITY);
  expect(result.ok && result.conversation.health.missing).toContain('text');
});
