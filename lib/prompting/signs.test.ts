import { describe, expect, test } from 'vitest';
import { forbiddenBy, hasGrief, isSmallTalk, saysResolved } from './signs';

describe('grief', () => {
  test.each([
    ['My husband died in March and the account is in his name'],
    ['I lost my mum last week'],
    ['the account of my late wife'],
    ['I am a widow'],
    ['My father is dead. D E A D.'],
    ['he has been dead since March'],
    ['she recently passed away'],
    ['the engraved urn for my father is late'],
    ['where are her ashes'],
  ])('%s', (text) => {
    expect(hasGrief(text)).toBe(true);
  });

  test.each([
    ['my phone died'],
    ['the tea urn leaks'],
    ['ashes fall out of the grill'],
    ['the battery has died'],
    ['I lost my keys'],
    ['arrived late, wife is angry'],
  ])('not %s', (text) => {
    expect(hasGrief(text)).toBe(false);
  });
});

describe('resolved', () => {
  test.each([
    ['it works now, thanks'],
    ['that worked!!'],
    ['Got it working. Cheers'],
    ['the parcel just arrived'],
    ['ok all sorted'],
    ["it's fixed"],
    ['My refund has arrived'],
    ['I asked twice. it works now'],
  ])('%s', (text) => {
    expect(saysResolved(text)).toBe(true);
  });

  test.each([
    ['it works now but the sound is gone'],
    ['still not fixed'],
    ['it works now, thanks\nstill nothing'],
    ['it works now. oh no, it stopped again'],
    ["it isn't working"],
    ['when will it be fixed'],
    ['I wonder if that worked'],
    ['nothing has arrived'],
    ['it works'.replace('works', 'crashed')],
  ])('not %s', (text) => {
    expect(saysResolved(text)).toBe(false);
  });
});

describe('small talk', () => {
  test.each([
    ['hi'],
    ['ok thanks'],
    ['Thanks a lot!'],
    ['👍'],
    ['yes please'],
    ['...'],
    ['good morning :)'],
    [''],
  ])('%s', (text) => {
    expect(isSmallTalk(text)).toBe(true);
  });

  test.each([
    ['still nothing'],
    ['hi, where is my order'],
    ['thanks for nothing'],
    ['no refund'],
    ['4471'],
  ])('not %s', (text) => {
    expect(isSmallTalk(text)).toBe(false);
  });

  test('a long line of greetings does not hang', () => {
    expect(isSmallTalk('ok '.repeat(30_000))).toBe(false);
    expect(isSmallTalk(`${'ok '.repeat(25)}x`)).toBe(false);
  }, 10_000);
});

test('what was said anywhere in the talk rules words out', () => {
  expect(forbiddenBy(['my late wife', 'my solicitor will write'])).toEqual(
    new Set(['bereavement', 'legal']),
  );
  expect(forbiddenBy(['I will open a chargeback'])).toEqual(new Set(['legal']));
  expect(forbiddenBy(['the court is booked for tennis'])).toEqual(new Set());
});

test.each([
  ['is there any way to get it back?'],
  ['So is it fixed??'],
  ['ok but is it sorted now?'],
])('a question settles nothing: %s', (text) => {
  expect(saysResolved(text)).toBe(false);
});
