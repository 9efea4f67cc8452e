import { headingThread } from './heading-thread';
import { inPage, type Query } from './query';
import { matching, readSource } from './read-source';
import type { ThreadRules } from './reading-rules';
import type { ThreadRoot } from './site';

/** The id of the thread the page is on: from the address, else from the selected tab or the heading on screen. */
export function ticketOf(
  rules: ThreadRules,
  document: Document,
  url: URL,
  query: Query = inPage,
): string | null {
  if (rules.heading) return headingThread(rules.heading, document, url, query)?.ticket ?? null;
  const named = rules.path.exec(url.pathname)?.[1];
  return named ?? readSource(document, rules.selectedTab, '', query);
}

/** Desks stack their open threads with `visibility: hidden`, which keeps the box and the offsetParent. */
function isOpen(element: Element, inactive: string, query: Query): boolean {
  if (inactive !== '') {
    if (element.closest(inactive)) return false;
    for (const _ of query(element, inactive)) return false;
  }
  return element.checkVisibility({ visibilityProperty: true });
}

/** The element that holds the messages, or null. */
export function logOf(
  rules: ThreadRules,
  root: ParentNode,
  outside = '',
  query: Query = inPage,
): Element | null {
  for (const selector of rules.log) {
    for (const log of matching(root, selector, outside, query)) return log;
  }
  return null;
}

function unnamedRoot(
  rules: ThreadRules,
  document: Document,
  ticket: string,
  query: Query,
): Element | null {
  if (readSource(document, rules.selectedTab, '', query) !== ticket) return null;
  for (const selector of rules.unnamed) {
    const open = [...matching(document, selector, '', query)].filter(
      (element) => isOpen(element, rules.inactive, query) && logOf(rules, element, '', query),
    );
    const [only] = open;
    if (!only || open.length > 1) continue;
    const marked = readSource(only, rules.idMarks, '', query);
    if (marked === null || marked === ticket) return only;
  }
  return null;
}

/** A visible element of those that show one thread at a time; one that holds the messages comes first. */
function aloneRoot(
  rules: ThreadRules,
  document: Document,
  query: Query,
): Element | ShadowRoot | null {
  const all = (selector: string) => [...matching(document, selector, '', query)];
  const hosts = (rules.hosts ?? []).flatMap(all);
  const plain = (rules.alone ?? []).flatMap(all);
  const open = [
    ...hosts.map((host) => ({ shown: host, root: host.shadowRoot })),
    ...plain.map((element) => ({ shown: element, root: element })),
  ].flatMap(({ shown, root }) => (root && isOpen(shown, rules.inactive, query) ? [root] : []));
  return open.find((root) => logOf(rules, root, '', query)) ?? open[0] ?? null;
}

/**
 * The thread the agent looks at. A page may keep many mounted, so the id comes from the address or the
 * selected tab, and the element must carry that id and be visible. One without an id is taken only when it
 * is the only visible one and the selected tab agrees: between two routes the old panel is still there.
 */
export function locateThread(
  rules: ThreadRules,
  document: Document,
  url: URL,
  query: Query = inPage,
): ThreadRoot | null {
  if (rules.heading) {
    const found = headingThread(rules.heading, document, url, query);
    return found?.root ? { ticket: found.ticket, root: found.root } : null;
  }
  const ticket = ticketOf(rules, document, url, query);
  if (ticket === null) return null;
  let withoutLog: Element | null = null;
  for (const template of rules.byTicket) {
    const selector = template.replaceAll('{ticket}', CSS.escape(ticket));
    for (const element of matching(document, selector, '', query)) {
      if (!isOpen(element, rules.inactive, query)) continue;
      if (logOf(rules, element, '', query)) return { ticket, root: element };
      withoutLog ??= element;
    }
  }
  const root =
    unnamedRoot(rules, document, ticket, query) ?? withoutLog ?? aloneRoot(rules, document, query);
  return root ? { ticket, root } : null;
}

/** The part of the page that shows the thread's fields as well: an ancestor of `root`, or `root`. */
export function panelOf(rules: ThreadRules, root: Element | ShadowRoot): Element | ShadowRoot {
  const start = root instanceof ShadowRoot ? root.host : root;
  for (const selector of rules.panel) {
    const panel = start.closest(selector);
    if (panel) return panel;
  }
  return root;
}

/** Whether the page shows an older view that Attune does not read. */
export function isUnsupportedView(rules: ThreadRules, document: Document): boolean {
  if (rules.unsupported === '') return false;
  return [...document.querySelectorAll(rules.unsupported)].some((mark) =>
    mark.checkVisibility({ visibilityProperty: true }),
  );
}
