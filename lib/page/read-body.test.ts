import { expect, test } from 'vitest';
import { bodyRules, readBody, readBodyAgain } from './read-body';

function body(html: string): Element {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

test.each([
  [
    'Gmail',
    '<div>No.</div><div class="gmail_quote gmail_quote_container"><div class="gmail_attr">On Mon wrote:</div><blockquote class="gmail_quote">Hi</blockquote></div>',
    'No.',
  ],
  [
    'Gmail with answers between',
    '<div>No.</div><blockquote class="gmail_quote">Which?</blockquote><div>The red one.</div>',
    'No.\nThe red one.',
  ],
  [
    'Apple Mail',
    '<div>No.</div><blockquote type="cite"><div>On 3 Nov 2026, at 16:05, Ana &lt;a@b.c&gt; wrote:</div><div>Hi</div></blockquote>',
    'No.',
  ],
  [
    'Apple Mail, answer below',
    '<div>On 3 Nov 2026, at 16:05, Ana &lt;a@b.c&gt; wrote:</div><blockquote type="cite">Hi</blockquote><div>My answer.</div>',
    'My answer.',
  ],
  [
    'Thunderbird',
    '<div class="moz-cite-prefix">Am 03.11.26 schrieb Ana:</div><blockquote type="cite">Hi</blockquote><p>Nein.</p><div class="moz-signature">-- <br>Max</div>',
    'Nein.',
  ],
  [
    'Outlook',
    '<p>No.</p><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Ana</div><div>Hi</div>',
    'No.',
  ],
  [
    'Outlook without its mark',
    '<p>No.</p><p><b>Von:</b> Ana &lt;a@b.c&gt;<br><b>Gesendet:</b> Montag<br><b>An:</b> Bob<br><b>Betreff:</b> AW: x</p><p>Hi</p>',
    'No.',
  ],
  [
    'Proton and Yahoo',
    '<p>No.</p><div class="protonmail_quote">x</div><div class="yahoo_quoted">y</div>',
    'No.',
  ],
  [
    'a signature',
    '<p>No.</p><div class="gmail_signature_prefix">-- </div><div class="gmail_signature">Bob</div>',
    'No.',
  ],
  ['noise of the page', '<p>No.</p><button>Translate</button>', 'No.'],
  ['nothing but a quote', '<blockquote>Hi</blockquote>', 'Hi'],
  ['nothing', '<p><br></p>', ''],
])('finds the own words in mail of %s', (_, html, text) => {
  expect(readBody(body(html), bodyRules(['button']))).toMatchObject({ text, cut: false });
});

test('says when a body is longer than what is read', () => {
  expect(readBody(body('word '.repeat(5_000)), bodyRules([])).cut).toBe(true);
});

test('changed words are read from what the body is made of, but not where they may be a quote alone', () => {
  const changed = body('<p>No.</p><blockquote>Hi</blockquote><div class="signature">Max</div>');
  const { steps } = readBody(changed, bodyRules([]));
  const words = changed.querySelector('p')?.firstChild;
  if (!steps || !words) throw new Error('the body has no words');
  words.nodeValue = 'Yes.';
  expect(readBodyAgain(steps)).toEqual({ text: 'Yes.', cut: false });
  words.nodeValue = '';
  expect(readBodyAgain(steps)).toBeNull();
});
