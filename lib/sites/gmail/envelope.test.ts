import { expect, test } from 'vitest';
import { mountPage } from '@/tests/support/mount-page';
import { noteChanges } from '@/tests/support/note-changes';
import { EnvelopeCache } from '../../page/envelope-cache';
import { readEnvelope } from '../../page/read-envelope';
import ALIASES from './fixtures/aliases.html?raw';
import ATTACHMENTS from './fixtures/attachments.html?raw';
import OWN_UNKNOWN from './fixtures/own-unknown.html?raw';
import THREAD from './fixtures/thread-2026.html?raw';
import { gmail } from './gmail';

const URL_1 = new URL('https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKLmnBvCxZsDfGhJk');

function envelopeOf(html: string, change: (document: Document) => void = () => {}, url = URL_1) {
  const document = mountPage(html);
  change(document);
  const thread = gmail.locate(document, url);
  if (!thread) throw new Error('no thread');
  return readEnvelope(gmail.reading, document, url, thread, []);
}

function append(html: string, to = '.a3s') {
  return (document: Document) => {
    const body = new DOMParser().parseFromString(html, 'text/html').body;
    document.querySelector(to)?.append(...body.childNodes);
  };
}

/** What the outside of a mail says it is. */
function kindOf(html: string, change?: (document: Document) => void) {
  const { newsletter, calendar } = envelopeOf(html, change);
  if (newsletter) return 'newsletter';
  return calendar ? 'calendar' : 'letter';
}

test('addresses of both sides, and nothing of what was written', () => {
  const envelope = envelopeOf(THREAD);
  expect(envelope).toEqual({
    own: ['ana@acme.test'],
    strangers: ['bob@cust.test', 'bob@cust.test'],
    hasSenders: true,
    recipients: ['ana@acme.test', 'bob@cust.test'],
    labels: [],
    newsletter: false,
    calendar: false,
  });
});

test('an alias that the page calls “me” is ours, and colleagues are no strangers', () => {
  const { own, strangers } = envelopeOf(ALIASES);
  expect(own).toEqual(['ana@acme.test', 'help@acme-shop.test']);
  expect(new Set(strangers)).toEqual(
    new Set(['bob@cust.test', 'noreply@carrier.test', 'mailer-daemon@googlemail.com']),
  );
});

test('labels come from the heading and from the address', () => {
  const label = (document: Document) => {
    const chip = document.createElement('div');
    chip.className = 'hN';
    chip.setAttribute('name', 'Shop/Returns');
    document.querySelector('.ha')?.append(chip);
  };
  expect(envelopeOf(THREAD, label).labels).toEqual(['Shop/Returns']);
  const url = new URL(
    'https://mail.google.com/mail/u/0/#label/Shop%2FLate+parcels/FMfcgzQXKLmnBvCxZsDfGhJk',
  );
  expect(envelopeOf(THREAD, undefined, url).labels).toEqual(['Shop/Late parcels']);
});

test.each([
  ['<a href="https://x.test/unsubscribe?u=1">x</a>', 'newsletter'],
  ['<a href="https://x.test/abmelden">x</a>', 'newsletter'],
  ['<a href="https://us1.list-manage.com/track">x</a>', 'newsletter'],
  ['<blockquote><a href="https://x.test/unsubscribe">x</a></blockquote>', 'letter'],
  ['<a href="https://calendar.google.com/calendar/event?eid=1">x</a>', 'calendar'],
  ['<div itemscope itemtype="http://schema.org/Event"></div>', 'calendar'],
  ['<a href="https://x.test/order/5">x</a>', 'letter'],
])('with %s in its body a mail is a %s', (html, outcome) => {
  expect(kindOf(THREAD, append(html))).toBe(outcome);
});

test('Gmail’s own way to unsubscribe beside the sender is a newsletter’s', () => {
  expect(kindOf(THREAD, append('<span class="Ca">Unsubscribe</span>', '.adn .gE'))).toBe(
    'newsletter',
  );
});

test('an attached invitation is one, another file is none', () => {
  expect(kindOf(ATTACHMENTS)).toBe('letter');
  const invite = (document: Document) => {
    const name = document.querySelector('.aV3');
    if (name) name.textContent = 'invite.ics';
  };
  expect(kindOf(ATTACHMENTS, invite)).toBe('calendar');
});

test('where the page does not show whose mailbox it is, none of its addresses is ours', () => {
  expect(envelopeOf(OWN_UNKNOWN)).toMatchObject({ own: [], strangers: ['bob@cust.test'] });
});

test('a change is seen once the cache is told of it', () => {
  const document = mountPage(THREAD);
  const thread = gmail.locate(document, URL_1);
  if (!thread) throw new Error('no thread');
  const cache = new EnvelopeCache(thread.root, gmail.reading.messages);
  const read = () => readEnvelope(gmail.reading, document, URL_1, thread, [], cache);
  expect(read().newsletter).toBe(false);
  noteChanges(cache, thread.root, () => {
    append('<a href="https://x.test/unsubscribe">x</a>')(document);
  });
  expect(read().newsletter).toBe(true);
});
