/**
 * Shows a saved page in the test's own document: the attributes of its `<html>` and its body, visible and
 * laid out. Scripts in it do not run. Returns the document.
 */
export function mountPage(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const root = document.documentElement;
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
  for (const { name, value } of [...page.documentElement.attributes])
    root.setAttribute(name, value);
  document.body.replaceChildren(...page.body.childNodes);
  return document;
}
