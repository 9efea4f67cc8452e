import { describe, expect, test } from 'vitest';
import type { Message } from '../conversation/conversation';
import type { Slots } from './fill';
import { findSlots, type SlotSource } from './slots';

function source(text: string, more: Partial<SlotSource> = {}): SlotSource {
  const message: Message = {
    id: 'm0',
    author: { kind: 'customer', name: null, self: false },
    time: null,
    text,
  };
  const customer = { name: null, address: null };
  return { subject: null, messages: [message], customer, agent: null, ...more };
}

/** Text of one customer message and exactly the slots it fills. */
const ROWS: readonly (readonly [string, Slots])[] = [
  [
    'where is my sofa, order 4471-B, been waiting three weeks',
    { thing: 'sofa', reference: '4471-B', duration: 'three weeks' },
  ],
  ['The corner sofa arrived with one leg missing', { thing: 'corner sofa' }],
  ['I ordered a blue velvet armchair and got a brown one', { thing: 'blue velvet armchair' }],
  ['my stupid washing machine leaks again', {}],
  ['my washing machine leaks again', { thing: 'washing machine' }],
  ['Our dining table has a crack', { thing: 'dining table' }],
  ['the headphones I got on Saturday are dead', { thing: 'headphones' }],
  ['I bought a coat in March', { thing: 'coat' }],
  ['Do you sell phone cases?', {}],
  ['My phone case is too small', {}],
  ['I am looking for a lamp for my desk', {}],
  ['slept on my coat at the airport', {}],
  ['waiting for my suitcase', { thing: 'suitcase' }],
  ['a ring light and two tripods', {}],
  ['what if it is ten minutes late', {}],
  ['can you recommend a camera', {}],
  ['I want a different chair', {}],
  ['my order number is 88213', { reference: '88213' }],
  ['Order no. HV-20918, sideboard with one door', { reference: 'HV-20918' }],
  ['Reference: FR-5519', { reference: 'FR-5519' }],
  ['ticket #99120 is still open', { reference: '99120' }],
  ['booking QX7 and booking 44120', { reference: '44120' }],
  ['orders 44120 and 44121 and order 44122, order 44123', {}],
  ['I paid for order 2024', {}],
  ['charged 64.90 on order 4471', { reference: '4471' }],
  ['the invoice was 1200 euros', {}],
  ['my account 500 euros short', {}],
  ['refund for RMA-20044 has been issued', {}],
  ['claim 30-7714 was declined', { reference: '30-7714' }],
  ['tracking 00340-1187 has had no scan since 6 May', { reference: '00340-1187' }],
  ['call me on 0171 2345678', {}],
  ['policy 4/2 says otherwise', {}],
  ['waiting for 40 min already', { duration: '40 minutes' }],
  ['I have been on hold for an hour', { duration: 'an hour' }],
  ['I am waiting since 2 hours', { duration: '2 hours' }],
  ['40 minutes on hold then you hang up', { duration: '40 minutes' }],
  ['no reply for two weeks', { duration: 'two weeks' }],
  ['two weeks without a reply', { duration: 'two weeks' }],
  ['the site has been down for 3 hrs', { duration: '3 hours' }],
  ['wasted a whole day on this', { duration: 'a day' }],
  ['spent half an hour on hold', { duration: 'half an hour' }],
  ['it has been 5 days and still nothing', { duration: '5 days' }],
  ['nine weeks late', { duration: 'nine weeks' }],
  ['I ordered it three weeks ago', {}],
  ['customer for 10 years', {}],
  ['the warranty is two years', {}],
  ['your site says delivery in 3 days', {}],
  ['my son is 9 months old', {}],
  ['a 30 day trial', {}],
  ['I need it by Friday', { date: 'Friday' }],
  ['needs to be here before the 14th', { date: 'the 14th' }],
  ['our wedding is on 12 June', { date: '12 June' }],
  ['I need this for tomorrow', { date: 'tomorrow' }],
  ['we fly on Sunday', { date: 'Sunday' }],
  ['the party is next Saturday', { date: 'next Saturday' }],
  ['I must have it before March 3rd', { date: '3 March' }],
  ['It was promised by Friday', {}],
  ['you said by Friday', {}],
  ['ordered on 4 January', {}],
  ['arrived on Tuesday', {}],
  ['The wedding was on Saturday', {}],
  ['should have been here by Monday', {}],
  ['my birthday was Sunday', {}],
  ['the meeting moved from 3/4 to 4/4', {}],
  ['ok', {}],
  ['', {}],
  ['the the the my my my', {}],
  [
    'Need my suit before Saturday. Order RT-8841, no word for six days.',
    { thing: 'suit', reference: 'RT-8841', date: 'Saturday', duration: 'six days' },
  ],
  ['Hi, my laptop bag never came', { thing: 'laptop bag' }],
  ['about the gift card', { thing: 'gift card' }],
  ['you sent me someone’s else shoes instead of my boots', { thing: 'boots' }],
];

describe('findSlots', () => {
  test.each(ROWS)('%s', (text, expected) => {
    expect(findSlots(source(text))).toEqual(expected);
  });

  test('the newest message counts, then older ones, then the subject', () => {
    const [first] = source('order 11223, the lamp').messages;
    const [second] = source('and my kettle too').messages;
    if (!first || !second) throw new Error('no messages');
    const both = { ...source(''), messages: [first, second], subject: 'Order 99887 fridge' };
    expect(findSlots(both)).toEqual({ thing: 'kettle', reference: '11223' });
    expect(findSlots(source('hello?', { subject: 'My fridge, order 99887' }))).toEqual({
      thing: 'fridge',
      reference: '99887',
    });
  });

  test("agents' and bots' words fill nothing", () => {
    const [mine] = source('your sofa, order 4471, three weeks without a reply').messages;
    if (!mine) throw new Error('no message');
    const author = { kind: 'agent', name: 'Jonas', self: true } as const;
    expect(findSlots({ ...source(''), messages: [{ ...mine, author }] })).toEqual({});
  });

  test('the names of both come from the desk', () => {
    const named = source('hi', {
      customer: { name: 'OLSEN, Marta', address: null },
      agent: 'Jonas Reed',
    });
    expect(findSlots(named)).toEqual({ name: 'Marta', agent: 'Jonas' });
  });
});
