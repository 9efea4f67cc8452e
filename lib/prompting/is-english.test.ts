import { expect, test } from 'vitest';
import { languageHint } from './is-english';

test.each([
  ['where is my order', 'en'],
  ["i'm waiting", 'en'],
  ['Kindly do the needful', 'en'],
  ['Ich warte seit drei Wochen auf meine Bestellung und habe nicht eine Antwort', 'other'],
  ['¿Dónde está mi pedido? Estoy esperando una respuesta por favor', 'other'],
  ["Bonjour, je n'ai pas reçu mon colis", 'other'],
  ['Olá, não recebi o meu pedido', 'other'],
  ['где мой заказ', 'other'],
  ['注文はどこですか', 'other'],
  ['ok', 'unknown'],
  ['😡😡😡', 'unknown'],
  ['4471-B', 'unknown'],
  ['', 'unknown'],
  ['My order 注文 says the status is 保留', 'en'],
  ['Die Bestellung: where is the order and why was I not told?', 'en'],
])('%s is %s', (text, hint) => {
  expect(languageHint(text)).toBe(hint);
});
