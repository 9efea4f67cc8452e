import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskedCapture } from './masked-capture';

const KNOWN = new Set(['omni-log-comment-item', 'button']);

function pageWith(text: string, attribute: string): Document {
  const page = document.implementation.createHTMLDocument(text);
  const article = page.createElement('article');
  article.setAttribute('data-test-id', 'omni-log-comment-item');
  article.setAttribute('aria-label', attribute);
  article.append(text);
  const host = page.createElement('div');
  host.attachShadow({ mode: 'open' }).append(text);
  const link = page.createElement('a');
  link.href = `https://acme.example/${encodeURIComponent(attribute)}`;
  const input = page.createElement('input');
  input.setAttribute('value', text);
  const script = page.createElement('script');
  script.textContent = text;
  page.body.append(
    article,
    host,
    link,
    input,
    page.createComment(text.replaceAll('-', '')),
    script,
  );
  return page;
}

test('a capture of a page keeps what a reader looks for', () => {
  const html = maskedCapture(pageWith('Hello Ada', 'Message from Ada'), KNOWN);
  expect(html).toContain('<article data-test-id="omni-log-comment-item"');
  expect(html).toContain('<template shadowrootmode="open">xxxxx xxx</template>');
  expect(html).not.toMatch(/Ada|Hello|acme|script/);
});

/** Words that no rule has and that the shape of a text cannot give. */
const secret = fc.stringMatching(/^[a-wyzA-WYZ1-9]{4,12}$/);
const allowed = `${[...KNOWN].join(' ')} doctype html head title body article div template shadowrootmode open href value data-test-id aria-label input`;

test('no word of a text or an attribute survives', () => {
  fc.assert(
    fc.property(fc.array(secret, { minLength: 1, maxLength: 6 }), secret, (words, attribute) => {
      const html = maskedCapture(pageWith(words.join(' '), attribute), KNOWN);
      for (const word of [...words, attribute]) {
        if (!allowed.includes(word)) expect(html).not.toContain(word);
      }
    }),
  );
});
