import { headingThread } from './heading-thread';
import { matching, readSource } from './read-source';
import type { ThreadRules } from './reading-rules';
import type { ThreadRoot } from './site';

/** The id of the thread the page is on: from the address, else from the selected tab or the heading on screen. */
export function ticketOf(rules: ThreadRules, document: Document, url: URL): string | null {
  if (rules.heading) return headingThread(rules.heading, document, url)?.ticket ?? null;
  return rules.path.exec(url.pathname)?.[1] ?? readSource(document, rules.selectedTab);
}

/** Desks stack their open threads with `visibility: hidden`, which keeps the box and the offsetParent. */
function isOpen(element: Element, inactive: string): boolean {
  if (inactive !== '' && (element.closest(inactive) || element.querySelector(inactive)))
    return false;
  return element.checkVisibility({ visibilityProperty: true });
}

/** The element that holds the messages, or null. */
export function logOf(rules: ThreadRules, root: ParentNode, outside = ''): Element | null {
  for (const selector of rules.log) {
    for (const log of matching(root, selector, outside)) return log;
  }
  return null;
}

function unnamedRoot(rules: ThreadRules, document: Document, ticket: string): Element | null {
  if (readSource(document, rules.selectedTab) !== ticket) return null;
  for (const selector of rules.unnamed) {
    const open = [...matching(document, selector)].filter(
      (element) => isOpen(element, rules.inactive) && logOf(rules, element),
    );
    const [only] = open;
    if (!only || open.length > 1) continue;
    const marked = readSource(only, rules.idMarks);
    if (marked === null || marked === ticket) return only;
  }
  return null;
}

/** A visible element of those that show one thread at a time; one that holds the messages comes first. */
function aloneRoot(rules: ThreadRules, document: Document): Element | ShadowRoot | null {
  const hosts = (rules.hosts ?? []).flatMap((selector) => [...matching(document, selector)]);
  const plain = (rules.alone ?? []).flatMap((selector) => [...matching(document, selector)]);
  const open = [
    ...hosts.map((host) => ({ shown: host, root: host.shadowRoot })),
    ...plain.map((element) => ({ shown: element, root: element })),
  ].flatMap(({ shown, root }) => (root && isOpen(shown, rules.inactive) ? [root] : []));
  return open.find((root) => logOf(rules, root)) ?? open[0] ?? null;
}

/**
 * The thread the agent looks at. A page may keep many mounted, so the id comes from the address or the
 * selected tab, and the element must carry that id and be visible. One without an id is taken only when it
 * is the only visible one and the selected tab agrees: between two routes the old panel is still there.
 */
export function locateThread(rules: ThreadRules, document: Document, url: URL): ThreadRoot | null {
  if (rules.heading) {
    const found = headingThread(rules.heading, document, url);
    return found?.root ? { ticket: found.ticket, root: found.root } : null;
  }
  const ticket = ticketOf(rules, document, url);
  if (ticket === null) return null;
  let withoutLog: Element | null = null;
  for (const template of rules.byTicket) {
    const selector = template.replaceAll('{ticket}', CSS.escape(ticket));
    for (const element of matching(document, selector)) {
      if (!isOpen(element, rules.inactive)) continue;
      if (logOf(rules, element)) return { ticket, root: element };
      withoutLog ??= element;
    }
  }
  const root = unnamedRoot(rules, document, ticket) ?? withoutLog ?? aloneRoot(rules, document);
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
