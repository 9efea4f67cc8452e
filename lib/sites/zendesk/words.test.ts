import { expect, test } from 'vitest';
import { LABEL_NAME, SYSTEM_LINES } from './words';

test.each([
  'Last 3 messages were emailed to Bob Jones',
  'This conversation was closed',
  'Ticket has been assigned to Ana Support',
  'Conversation assigned to Ana Support',
  'Das Ticket wurde Ana Support zugewiesen',
  'Unterhaltung an Ana Support übergeben',
])('“%s” is a line of the desk', (line) => {
  expect(SYSTEM_LINES.some((pattern) => pattern.test(line))).toBe(true);
});

test.each([
  'This conversation was closed before anybody answered me!',
  'Last 3 messages got no answer',
  `Ticket has been assigned to the wrong team again. ${'I am tired of it. '.repeat(10)}`,
])('“%s” is a customer’s', (line) => {
  expect(SYSTEM_LINES.some((pattern) => pattern.test(line))).toBe(false);
});

test.each([
  ['Message from Bob Jones, by email, Monday 09:12', 'Bob Jones'],
  ['Internal note from Ana Support, Monday 09:20', 'Ana Support'],
  ['Nachricht von Max Müller, per E-Mail, Heute 07:00', 'Max Müller'],
  ['Mensagem de NAME, por WhatsApp, Hoje 12:02', 'NAME'],
  ['Message', undefined],
])('%s names %s', (label, name) => {
  expect(LABEL_NAME.exec(label)?.[1]).toBe(name);
});
