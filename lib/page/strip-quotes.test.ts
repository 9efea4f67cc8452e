import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownWords, stripQuotes } from './strip-quotes';

const ANA = 'Ana Support <help@acme.com>';

test.each<[string, string, string]>([
  [
    'Gmail, English',
    `Thanks, it still fails.\n\nOn Tue, Nov 3, 2026 at 4:05 PM ${ANA} wrote:\n\n> Hi Bob,\n> please restart it.\n> Ana`,
    'Thanks, it still fails.',
  ],
  [
    'Outlook, English',
    `Thanks, it still fails.\n\nBest regards,\nBob Smith\nACME GmbH\n\n________________________________\nFrom: ${ANA}\nSent: Tuesday, November 3, 2026 4:05 PM\nTo: Bob <bob@x.com>\nSubject: Re: Broken\n\nHi Bob,\nplease restart it.`,
    'Thanks, it still fails.',
  ],
  [
    'Outlook, German',
    `Danke, geht immer noch nicht.\n\nMit freundlichen Grüßen\nBob Schmidt\n\nVon: ${ANA}\nGesendet: Dienstag, 3. November 2026 16:05\nAn: Bob <bob@x.com>\nBetreff: AW: Kaputt\n\nHallo Bob,\nbitte neu starten.`,
    'Danke, geht immer noch nicht.',
  ],
  [
    'Gmail, French',
    `Merci, ça ne marche pas.\n\nLe mar. 3 nov. 2026 à 16:05, ${ANA} a écrit :\n\n> Bonjour Bob,\n> redémarrez.`,
    'Merci, ça ne marche pas.',
  ],
  [
    'Gmail, Spanish',
    'Gracias, sigue fallando.\n\nEl mar, 3 nov 2026 a las 16:05, Ana Support (<help@acme.com>) escribió:\n\n> Hola Bob',
    'Gracias, sigue fallando.',
  ],
  [
    'Gmail, Portuguese',
    `Obrigado, continua a falhar.\n\nEm ter., 3 de nov. de 2026 às 16:05, ${ANA} escreveu:\n\n> Olá Bob`,
    'Obrigado, continua a falhar.',
  ],
  [
    'Gmail, Russian, without a verb',
    `Спасибо, не работает.\n\nвт, 3 нояб. 2026 г. в 16:05, ${ANA}:\n\n> Привет`,
    'Спасибо, не работает.',
  ],
  [
    'Gmail, Italian',
    `Non va.\n\nIl giorno mar 3 nov 2026 alle ore 16:05 ${ANA} ha scritto:\n\n> Ciao`,
    'Non va.',
  ],
  [
    'Gmail, Japanese',
    `まだ動きません。\n\n2026年11月3日(火) 16:05 ${ANA}:\n\n> こんにちは`,
    'まだ動きません。',
  ],
  [
    'Gmail, Polish',
    `Nadal nie działa.\n\nwt., 3 lis 2026 o 16:05 ${ANA} napisał(a):\n\n> Witam`,
    'Nadal nie działa.',
  ],
  [
    'Thunderbird, German',
    'Geht nicht.\n\nAm 03.11.26 um 16:05 schrieb Ana Support:\n> Hallo',
    'Geht nicht.',
  ],
  [
    'Thunderbird, Dutch',
    'Werkt niet.\n\nOp 03-11-2026 om 16:05 schreef Ana Support:\n> Hallo',
    'Werkt niet.',
  ],
  [
    'a wrapped attribution',
    'Still broken.\n\nOn Tue, Nov 3, 2026 at 4:05 PM Ana Support from the Acme team\n<help@acme.com> wrote:\n\nHi Bob',
    'Still broken.',
  ],
  [
    'a forwarded mail',
    'See below.\n\n---------- Forwarded message ----------\nFrom: Ana\nHi',
    'See below.',
  ],
  [
    "Zendesk's marker",
    'Still broken!\n\n##- Please type your reply above this line -##\n\nYour request (1234) has been updated. To add additional comments, reply to this email.\n\nAna (Acme)\nNov 3, 2026, 16:05 GMT\n\nHi Bob',
    'Still broken!',
  ],
  [
    "Zendesk's marker, German",
    'Immer noch!\n\n##- Bitte geben Sie Ihre Antwort über dieser Zeile ein. -##\n\nHallo',
    'Immer noch!',
  ],
  [
    'iPhone',
    'Still broken\n\nSent from my iPhone\n\n> On Nov 3, 2026, at 4:05 PM, Ana <help@acme.com> wrote:\n> \n> Hi Bob',
    'Still broken',
  ],
  ['iPhone, German', 'Geht nicht\n\nVon meinem iPhone gesendet', 'Geht nicht'],
  ['Outlook on a phone', 'Broken\n\nGet Outlook for iOS', 'Broken'],
  ['a signature after two dashes', 'It fails.\n\n--\nBob Smith\nCEO', 'It fails.'],
  [
    'answers between quoted lines',
    '> Which version?\n3.2\n> Which OS?\nWindows 11',
    '3.2\nWindows 11',
  ],
  [
    'an answer below the quote',
    `On Tue, Nov 3, 2026 at 4:05 PM ${ANA} wrote:\n> Did it work?\n\nNo, it did not.`,
    'No, it did not.',
  ],
])('strips %s', (_, mail, own) => {
  expect(stripQuotes(mail)).toBe(own);
});

describe('what only looks like a quote stays', () => {
  test.each([
    [
      'sentences that begin like an attribution',
      'On Monday I wrote to you and nobody answered.\nFrom: the very first day it has been broken.',
    ],
    [
      'a greeting in the middle',
      'Hi,\n\nBest wishes,\nI need help with order 55, it never arrived and I want a refund.',
    ],
    [
      'what a colleague said',
      'On Monday at 10:30 your colleague Ana wrote:\n"You will get a refund."\nThat was a lie!',
    ],
    ['a booking', 'Please change my trip:\nFrom: Berlin\nTo: Munich\nDate: 3 May 2026'],
    [
      'dashes as a divider',
      `First part.\n--\n${Array.from({ length: 15 }, (_, at) => `Line ${at} of a long second part.`).join('\n')}`,
    ],
    [
      'a sentence about a phone',
      'Sent from my phone or not, the form refuses my address every single time.',
    ],
    ['thanks at the end', 'Thanks\nStill waiting for an answer.'],
    ['a question after a greeting', 'Regards\nWhere is my refund?'],
  ])('%s', (_, text) => {
    expect(stripQuotes(text)).toBe(text);
  });

  test('the greeting and the name below it are no words of the mail', () => {
    expect(
      stripQuotes(
        'On Monday I wrote to you and nobody answered.\nFrom: the very first day it has been broken.\nRegards\nBob',
      ),
    ).toBe(
      'On Monday I wrote to you and nobody answered.\nFrom: the very first day it has been broken.',
    );
  });
});

test('a mail that is nothing but a quote is kept whole', () => {
  expect(stripQuotes('> Hi Bob\n> restart it')).toBe('> Hi Bob\n> restart it');
  expect(ownWords('> Hi Bob\n> restart it')).toBe('');
});

test('what lies beyond the longest text looked at is kept', () => {
  const long = Array.from({ length: 600 }, (_, at) => `Line ${at}.`).join('\n');
  expect(stripQuotes(long)).toBe(long);
  expect(stripQuotes(`Mine.\n##- above -##\n${long}`)).toBe('Mine.');
});

/** Crafted to make a backtracking pattern explode; each is about a megabyte. */
const CRAFTED = [
  'W dniu a\nOp a schreef\n'.repeat(45_000),
  `On${' a'.repeat(500_000)}`,
  `Op ${'x\n'.repeat(500_000)}`,
  `From: a\n${'To: '.repeat(250_000)}`,
  '-'.repeat(1_000_000),
  '>'.repeat(1_000_000),
  `On 1${' '.repeat(1_000_000)}wrote:`,
  'On 2026 a@b wrote\n'.repeat(55_000),
  '\n'.repeat(1_000_000),
  `${'a@'.repeat(500_000)} wrote:`,
];

test.each(CRAFTED.map((text, at) => [at, text] as const))(
  'crafted text %i does not hang',
  (_, text) => {
    const start = performance.now();
    stripQuotes(text);
    expect(performance.now() - start).toBeLessThan(2_000);
  },
);

test('nothing is ever added and nothing is lost whole', () => {
  const line = fc.constantFrom(
    'On Tue, Nov 3, 2026 at 4:05 PM A <a@b.c> wrote:',
    '> quoted',
    'mine',
    '',
    '--',
    'From: a@b.c',
    'Sent: today',
    'Subject: x',
    'Best regards,',
    'Bob',
    '##- x -##',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.string()), { maxLength: 60 }), (lines) => {
      const text = lines.join('\n');
      const own = stripQuotes(text);
      const given = new Set(text.split('\n').map((part) => part.trim()));
      expect(own === text.trim() || own.split('\n').every((part) => given.has(part.trim()))).toBe(
        true,
      );
      expect(own === '').toBe(text.trim() === '');
    }),
  );
});
