import { expect, test } from 'vitest';
import { startsHeaderBlock } from './header-block';

test.each([
  [['From: Ana <a@b.c>', 'Sent: today', 'To: Bob', 'Subject: x'], true],
  [['*Von:* Ana', '*Gesendet:* heute', '*An:* Bob', '*Betreff:* x'], true],
  [['Date: today', 'From: Ana', 'To: Bob', 'Subject: x'], true],
  [['差出人: Ana', '送信日時: 今日', '宛先: Bob', '件名: x'], true],
  [['De : Ana', 'Envoyé : hier', 'À : Bob, Carl,', 'Dora, Eve', 'Objet : x'], true],
  [['From: the very first day it has been broken.', 'Regards'], false],
  [['From: Berlin', 'To: Munich', 'Date: 3 May 2026'], false],
  [['Subject: my order', 'From: Bob', 'Sent: yesterday'], false],
  [['From: Ana', '', 'Sent: today', 'To: Bob', 'Subject: x'], false],
  [[], false],
])('%j: %j', (lines, starts) => {
  expect(startsHeaderBlock(lines, 0)).toBe(starts);
});
