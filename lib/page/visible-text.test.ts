import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { readSteps, readText, visibleText } from './visible-text';

function element(html: string): HTMLElement {
  const page = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html');
  return page.body.firstElementChild as HTMLElement;
}

function nested(depth: number): HTMLElement {
  let inner = document.createElement('div');
  for (let at = 0; at < depth; at++) {
    const outer = document.createElement('div');
    outer.append('a', inner);
    inner = outer;
  }
  return inner;
}

beforeEach(() => document.body.replaceChildren());

test.each([
  ['<p>One</p><p>Two</p>', 'One\nTwo'],
  ['One<br>Two<br><br>Four', 'One\nTwo\n\nFour'],
  ['<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
  ['<div>a<br></div><div>b</div>', 'a\nb'],
  ['<ul><li>one</li><li>two</li></ul>end', 'one\ntwo\nend'],
  ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
  ['  a \n  <b>b</b>  c ', 'a b c'],
  ['a&nbsp;&nbsp;b\u200b', 'a b'],
  ['a<script>x()</script><style>p{}</style><svg><title>t</title></svg>b', 'ab'],
  ['<span hidden>x</span><div style="display: none">preview</div>a', 'a'],
  ['<pre>a\n  b</pre>', 'a\nb'],
  ['<div style="white-space: pre-line">a\nb</div>', 'a\nb'],
  ['so <img alt="😡" src="">! <img alt="Logo" src="">', 'so 😡!'],
  ['<!-- no -->a', 'a'],
  ['', ''],
])('%j reads %j', (html, text) => {
  expect(visibleText(element(html))).toBe(text);
});

test('reads a hidden part of the page like a shown one', () => {
  const hidden = element('<p>One</p><p>Two</p>');
  hidden.style.visibility = 'hidden';
  document.body.append(hidden);
  expect(visibleText(hidden)).toBe('One\nTwo');
});

test('keeps the lines of a chat bubble that a style sheet keeps', () => {
  const style = document.createElement('style');
  style.textContent = '.bubble { white-space: pre-wrap }';
  const bubble = element('<span class="bubble">a\nb</span>');
  document.body.append(style, bubble);
  expect(visibleText(bubble)).toBe('a\nb');
});

test('goes into open shadow roots and follows their slots', () => {
  const host = document.createElement('div');
  host.append('light');
  const shadow = host.attachShadow({ mode: 'open' });
  const slot = document.createElement('slot');
  shadow.append('before ', slot, ' after');
  document.body.append(host);
  expect(visibleText(document.body)).toBe('before light after');
  expect(visibleText(shadow)).toBe('before light after');
});

test('leaves out, replaces and stops as told', () => {
  const body = element(
    '<p>mine</p><i class="noise">x</i><blockquote>q</blockquote><p>more</p><hr class="end"><p>z</p>',
  );
  expect(visibleText(body, { omit: '.noise', quote: 'blockquote', stop: '.end' })).toBe(
    'mine\n>\nmore',
  );
});

test('says when it was cut', () => {
  expect(readText(element('abcdef'), { limit: 3 })).toMatchObject({ text: 'abc', cut: true });
  expect(readText(element('abc'), { limit: 3 })).toMatchObject({ text: 'abc', cut: false });
  expect(readText(element('x'.repeat(20_000))).cut).toBe(false);
});

test.each([
  ['tags without text', () => element('<b></b>'.repeat(140_000))],
  ['one long text', () => element('a '.repeat(500_000))],
  ['white space', () => element(`${' \n'.repeat(500_000)}a`)],
  ['deep nesting', () => nested(10_000)],
  ['lines', () => element(`<pre>a${'\n'.repeat(1_000_000)}</pre>`)],
  ['line breaks', () => element('<br>'.repeat(250_000))],
])('a megabyte of %s does not hang', (_, make) => {
  const body = make();
  const start = performance.now();
  visibleText(body, { omit: '.a, .b', quote: 'blockquote' });
  expect(performance.now() - start).toBeLessThan(2_000);
});

const LINES = fc.array(fc.constantFrom(' ', '\n', '\u00a0', '\u200b', 'word', '  ', '>', '😀'));
const TAGS = fc.array(
  fc.constantFrom('<p>', '</p>', '<br>', '<b>a</b>', '<td>', '<blockquote>q</blockquote>', '<pre>'),
);

test('what the steps of a text give, after words of it changed, is what reading it anew gives', () => {
  let compared = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(TAGS, LINES)), fc.array(LINES), (parts, changes) => {
      const body = element(parts.map(([tags, line]) => tags.join('') + line.join('')).join(''));
      const options = { quote: 'blockquote', limit: 60 };
      const { steps } = readText(body, options);
      const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      for (const line of changes) {
        const text = texts.nextNode();
        if (text) text.nodeValue = line.join('');
      }
      const again = steps && readSteps(steps, options.limit);
      const { text, cut } = readText(body, options);
      if (again) expect(again).toEqual({ text, cut });
      if (again) compared += 1;
    }),
  );
  expect(compared).toBeGreaterThan(50);
});

test('a text that is drawn elsewhere, or is too long, is not made of steps', () => {
  const host = element('light');
  host.attachShadow({ mode: 'open' }).append('before', document.createElement('slot'));
  expect(readText(host).steps).toBeNull();
  expect(readText(element('abcdef'), { limit: 3 }).steps).not.toBeNull();
  expect(readText(element('abcdef<b>g</b>'), { limit: 3 }).steps).toBeNull();
});
