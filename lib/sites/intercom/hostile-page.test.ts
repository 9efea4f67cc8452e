import { expect, test } from 'vitest';
import {
  type Hostility,
  type Outcome,
  printRates,
  surviveAnyChanges,
  tryEveryChange,
  writtenPages,
} from '@/tests/support/hostile-pages';
import { savedPages } from '@/tests/support/saved-pages';
import { intercom } from './intercom';

const PAGES = writtenPages(
  savedPages(
    import.meta.glob('./fixtures/*.html', { query: '?raw', import: 'default', eager: true }),
    import.meta.glob('./fixtures/*.expected.json', { import: 'default', eager: true }),
  ).filter(({ name }) => name !== 'missing-ids'),
  [],
);

const HOSTILITY: Hostility = {
  site: intercom,
  row: '[class*="group/content-part"]',
  role: {
    selector: '[data-part-group-category]',
    attribute: 'data-part-group-category',
    values: ['1', '3', '4', '5', '20', '', '7'],
  },
  attributes: [
    'class',
    'style',
    'data-part-group-id',
    'data-part-group-category',
    'data-part-id',
    'data-author-type',
    'data-testid',
    'data-conversation-stream',
    'data-conversation-title',
    'data-conversation-reply-composer',
    'contenteditable',
    'role',
    'id',
  ],
};

const outcomes: Outcome[] = [];

/**
 * A page that states one category for another lies, and where no second sign is shown nobody can tell; every
 * other change is one that a redesign could make.
 */
function isLie(what: string): boolean {
  return /^{"kind":"retype","at":\d+,"value":"(?:1|3|4|5|20)"}/.test(what);
}

test.each(PAGES)(
  'no single change of $name gives a message to another writer in silence',
  (page) => {
    const outcome = tryEveryChange(page, HOSTILITY);
    outcomes.push(outcome);
    expect(outcome.silent.filter((what) => !isLie(what))).toEqual([]);
  },
  60_000,
);

test('a category that is contradicted by the row is not believed', () => {
  const page = PAGES.find(({ name }) => name === 'shadow-2026');
  const lies = page ? tryEveryChange(page, HOSTILITY).wrong.filter(isLie) : [];
  const believed = lies.map((what) => what.replace(/.*"at":(\d+),"value":"(\d+)".*/s, '$1 is $2'));
  // 0: a customer's on the left; 4: a note by Kim; 5: Ana's reply on the right.
  for (const lie of ['0 is 3', '2 is 3', '4 is 1', '5 is 1', '5 is 20', '0 is 20']) {
    expect(believed).not.toContain(lie);
  }
});

test('the rates are printed, and hardly a mark in place of another is believed in silence', () => {
  printRates(intercom, outcomes);
  expect(outcomes).toHaveLength(PAGES.length);
  const readings = outcomes.reduce((sum, outcome) => sum + outcome.readings, 0);
  const silent = outcomes.flatMap((outcome) => outcome.silent);
  // What is left: a reply as a note where no page shows colour, and a robot's mark where a robot takes part.
  expect(silent.length / readings).toBeLessThan(0.005);
});

test('any number of changes neither throws nor hangs, and gives a sound conversation', () => {
  surviveAnyChanges(PAGES, HOSTILITY, 150);
}, 120_000);
