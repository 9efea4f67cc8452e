import { expect, test } from 'vitest';
import { GLAD, HOT, isUnhappy, UNHAPPY } from './emotion-kinds';
import { EMOTIONS } from './labels';

test('nobody is glad and unhappy at once, and who is hot is unhappy', () => {
  expect(GLAD.filter((emotion) => UNHAPPY.includes(emotion))).toEqual([]);
  expect(HOT.filter((emotion) => !UNHAPPY.includes(emotion))).toEqual([]);
});

test('an apology and no emotion are neither', () => {
  const rest = EMOTIONS.filter((emotion) => !GLAD.includes(emotion) && !isUnhappy(emotion));
  expect(rest).toEqual(['apologetic']);
  expect(isUnhappy('neutral')).toBe(false);
});
