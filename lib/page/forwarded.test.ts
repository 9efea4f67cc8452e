import { expect, test } from 'vitest';
import { isForwarded } from './forwarded';

test.each([
  '---------- Forwarded message ---------\nFrom: Ana <a@b.test>\nHello',
  '\n> Begin forwarded message:\n> From: Ana',
  'Anfang der weitergeleiteten Nachricht:\n\nVon: Ana',
  'Début du message transféré :\nDe: Ana',
  'Inicio del mensaje reenviado:\nDe: Ana',
  'Início da mensagem encaminhada:\nDe: Ana',
  '---------- Weitergeleitete Nachricht ---------',
  'From: Ana Lind <a@b.test>\nSent: Tuesday, November 3, 2026 4:05 PM\nTo: Bob\nSubject: Late\n\nHello',
])('%j passes a mail on', (text) => {
  expect(isForwarded(text)).toBe(true);
});

test.each([
  'Please see below.\n---------- Forwarded message ---------',
  'From: the very first day it has been broken.',
  'Begin forwarded message handling as I asked: it never came.',
  '',
])('%j does not', (text) => {
  expect(isForwarded(text)).toBe(false);
});
