import { expect, test } from 'vitest';
import { isAttribution, isBoundary, isMobileSignature, mayOpenAttribution } from './quote-lines';

test.each([
  ['On Tue, Nov 3, 2026 at 4:05 PM Ana <help@acme.com> wrote:', false, true],
  ['Den 3 nov. 2026 kl 16:05 skrev Ana <a@b.c>:', false, true],
  ['3.11.2026 klo 16.05 Ana kirjoitti:', false, true],
  ['Dne 3. 11. 2026 v 16:05 Ana napsal(a):', false, true],
  ['3 Kas 2026 Sal, 16:05 tarihinde Ana <a@b.c> şunu yazdı:', false, true],
  ['Ana <a@b.c> 于2026年11月3日周二 16:05写道：', false, true],
  ['2026년 11월 3일 (화) 오후 4:05, Ana <a@b.c>님이 작성:', false, true],
  ['On Monday at 10:30 Ana wrote:', true, true],
  ['On Monday at 10:30 Ana wrote:', false, false],
  ['I wrote to you on 3 November 2026', false, false],
  ['My order of 3 November 2026:', false, false],
  [`On 2026 ${'a'.repeat(400)} wrote:`, false, false],
])('%j is an attribution (quote follows: %j): %j', (line, follows, is) => {
  expect(isAttribution(line, follows)).toBe(is);
});

test('only a line with an opener and a number may be continued', () => {
  expect(mayOpenAttribution('On Tue, Nov 3, 2026 at 4:05 PM Ana')).toBe(true);
  expect(mayOpenAttribution('On Tuesday nobody came')).toBe(false);
  expect(mayOpenAttribution('Order 5 was lost')).toBe(false);
});

test.each([
  '-----Original Message-----',
  '-----Ursprüngliche Nachricht-----',
  '---------- Forwarded message ---------',
  'Begin forwarded message:',
  'Anfang der weitergeleiteten Nachricht:',
  '##- Please type your reply above this line -##',
])('%s ends what the writer says', (line) => {
  expect(isBoundary(line)).toBe(true);
});

test.each(['-----', '-- Original', 'Original message', '## heading ##'])('%s does not', (line) => {
  expect(isBoundary(line)).toBe(false);
});

test.each([
  'Sent from my iPhone',
  'Sent from my Samsung Galaxy smartphone.',
  'Envoyé de mon iPhone',
  'Enviado desde mi iPhone',
  'Inviato da iPhone',
  'Отправлено с iPhone',
  'Get Outlook for Android',
  'iPhoneから送信',
])('%s is a mobile signature', (line) => {
  expect(isMobileSignature(line)).toBe(true);
});

test.each(['Sent from my account by mistake', 'I sent it from my phone', 'My phone is broken'])(
  '%s is none',
  (line) => {
    expect(isMobileSignature(line)).toBe(false);
  },
);
