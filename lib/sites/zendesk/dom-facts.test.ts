import { describe, expect, test } from 'vitest';
import { mountPage } from '@/tests/support/mount-page';
import { savedPages, withoutElements } from '@/tests/support/saved-pages';
import { readThread } from '../../page/read-thread';
import FACTS from './facts/dom-facts.json';
import PROOFS from './facts/fact-proofs.json';
import { zendesk } from './zendesk';

/** Shows a fact on a saved page: whether the reading changes once the mark is taken away. */
interface ReadingProof {
  page: string;
  selector: string;
  without: string;
  reading: 'changes' | 'same';
}

/** Shows that a rule of the composer takes an element of a saved page. */
interface RuleProof {
  page: string;
  selector: string;
  rule: 'editors' | 'enterSends' | 'sendButtons' | 'draftOnly';
}

/** Names the test that shows a fact no saved page can. */
interface TestProof {
  test: string;
  title: string;
}

type Proof = ReadingProof | RuleProof | TestProof;

const ALL = Object.entries(PROOFS as Record<string, Proof[]>).flatMap(([id, proofs]) =>
  proofs.map((proof) => ({ id, proof })),
);
const PAGES = new Map(
  savedPages(
    import.meta.glob('./fixtures/*.html', { query: '?raw', import: 'default', eager: true }),
    import.meta.glob('./fixtures/*.expected.json', { import: 'default', eager: true }),
  ).map((page) => [page.name, page]),
);
const TESTS = import.meta.glob<string>(
  ['/lib/page/**/*.test.ts', '/lib/sites/**/*.test.ts', '!/lib/sites/zendesk/dom-facts.test.ts'],
  { query: '?raw', import: 'default', eager: true },
);

function pageOf(name: string) {
  const page = PAGES.get(name);
  if (!page) throw new Error(`there is no saved page ${name}`);
  return page;
}

function marked(selector: string): Element[] {
  const found = [...document.querySelectorAll(selector)];
  expect(found, selector).not.toEqual([]);
  return found;
}

describe('every fact of Zendesk’s page that is proven or measured', () => {
  test('is listed once', () => {
    const ids = FACTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(FACTS.filter(({ mark }) => !/^(P1?|L|P\/L)$/.test(mark))).toEqual([]);
  });

  test('has a proof, and no proof is left over', () => {
    const proven = ALL.map(({ id }) => id);
    expect([...new Set(proven)].sort()).toEqual(FACTS.map(({ id }) => id).sort());
  });

  test('is shown by pages that are all in use', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(FACTS.length);
    for (const { proof } of ALL) if ('page' in proof) pageOf(proof.page);
  });
});

const READINGS = ALL.flatMap(({ id, proof }) => ('reading' in proof ? [{ id, ...proof }] : []));
const RULES = ALL.flatMap(({ id, proof }) => ('rule' in proof ? [{ id, ...proof }] : []));
const NAMED = ALL.flatMap(({ id, proof }) => ('test' in proof ? [{ id, ...proof }] : []));

test.each(READINGS)('$id: without $selector $page reads: $reading', (proof) => {
  const { html, url, expected } = pageOf(proof.page);
  const document = mountPage(html);
  for (const element of marked(proof.selector)) {
    if (proof.without !== 'class') expect(element.hasAttribute(proof.without)).toBe(true);
    element.removeAttribute(proof.without);
  }
  const read = withoutElements(readThread(zendesk, document, url));
  if (proof.reading === 'changes') expect(read).not.toEqual(expected);
  else expect(read).toEqual(expected);
});

test.each(RULES)('$id: $rule takes $selector of $page', ({ page, selector, rule }) => {
  mountPage(pageOf(page).html);
  const taken = zendesk.composing[rule].join(', ');
  expect(marked(selector).filter((element) => !element.matches(taken))).toEqual([]);
});

test.each(NAMED)('$id: “$title” is a test of $test', ({ test: path, title }) => {
  expect(TESTS[`/${path}`]).toContain(`'${title}'`);
});
