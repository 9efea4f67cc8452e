/**
 * Shows a saved page in the test's own document: the attributes of its `<html>`, its title and its body, visible and
 * laid out, with the shadow roots that templates declare. Scripts in it do not run. Returns the document.
 */
export function mountPage(html: string): Document {
  const page = Document.parseHTMLUnsafe(html);
  const root = document.documentElement;
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
  for (const { name, value } of [...page.documentElement.attributes])
    root.setAttribute(name, value);
  document.title = page.title;
  document.body.replaceChildren(...page.body.childNodes);
  return document;
}

/** The elements that match in the page and in its open shadow roots. */
export function everywhere(within: ParentNode, selector: string): Element[] {
  const inside = [...within.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? everywhere(shadowRoot, selector) : [],
  );
  return [...within.querySelectorAll(selector), ...inside];
}
