import { describe, expect, test } from 'vitest';
import { readThread } from '@/lib/page/read-thread';
import type { Site } from '@/lib/page/reading-rules';
import { everywhere, mountPage } from './mount-page';
import { type SavedPage, withoutElements } from './saved-pages';

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

export type FactProof = ReadingProof | RuleProof | TestProof;

export interface Fact {
  id: string;
  /** P: independent sources; P1: one; L: measured. */
  mark: string;
  fact: string;
}

const TESTS = import.meta.glob<string>(
  ['/lib/page/**/*.test.ts', '/lib/sites/**/*.test.ts', '!/lib/sites/*/dom-facts.test.ts'],
  { query: '?raw', import: 'default', eager: true },
);

function marked(selector: string): Element[] {
  const found = everywhere(document, selector);
  expect(found, selector).not.toEqual([]);
  return found;
}

/** Registers the tests that every fact of a site's page that is proven or measured has a proof that holds. */
export function proveFacts(
  site: Site,
  facts: readonly Fact[],
  proofs: Readonly<Record<string, FactProof[]>>,
  saved: readonly SavedPage[],
): void {
  const all = Object.entries(proofs).flatMap(([id, own]) => own.map((proof) => ({ id, proof })));
  const pages = new Map(saved.map((page) => [page.name, page]));

  function pageOf(name: string): SavedPage {
    const page = pages.get(name);
    if (!page) throw new Error(`there is no saved page ${name}`);
    return page;
  }

  describe('every fact of the page that is proven or measured', () => {
    test('is listed once', () => {
      const ids = facts.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(facts.filter(({ mark }) => !/^(P1?|L|P\/L)$/.test(mark))).toEqual([]);
    });

    test('has a proof, and no proof is left over', () => {
      const proven = all.map(({ id }) => id);
      expect([...new Set(proven)].sort()).toEqual(facts.map(({ id }) => id).sort());
    });

    test('is shown by pages that are all in use', () => {
      expect(all.length).toBeGreaterThanOrEqual(facts.length);
      for (const { proof } of all) if ('page' in proof) pageOf(proof.page);
    });
  });

  const readings = all.flatMap(({ id, proof }) => ('reading' in proof ? [{ id, ...proof }] : []));
  const rules = all.flatMap(({ id, proof }) => ('rule' in proof ? [{ id, ...proof }] : []));
  const named = all.flatMap(({ id, proof }) => ('test' in proof ? [{ id, ...proof }] : []));

  test.each(readings)('$id: without $selector $page reads: $reading', (proof) => {
    const { html, url, expected } = pageOf(proof.page);
    const document = mountPage(html);
    for (const element of marked(proof.selector)) {
      if (proof.without === 'element') element.remove();
      else {
        if (proof.without !== 'class') expect(element.hasAttribute(proof.without)).toBe(true);
        element.removeAttribute(proof.without);
      }
    }
    const read = withoutElements(readThread(site, document, url));
    if (proof.reading === 'changes') expect(read).not.toEqual(expected);
    else expect(read).toEqual(expected);
  });

  test.each(rules)('$id: $rule takes $selector of $page', ({ page, selector, rule }) => {
    mountPage(pageOf(page).html);
    const taken = site.composing[rule].join(', ');
    expect(marked(selector).filter((element) => !element.matches(taken))).toEqual([]);
  });

  test.each(named)('$id: “$title” is a test of $test', ({ test: path, title }) => {
    expect(TESTS[`/${path}`]).toContain(`'${title}'`);
  });
}
