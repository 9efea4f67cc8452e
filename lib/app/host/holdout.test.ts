import { expect, test } from 'vitest';
import { type Bench, conversationOf, openBench } from '@/tests/support/host-bench';
import { drawnArm } from '../../adherence/holdout';

const FED_UP = 'Where is it? I am fed up, my sofa is three weeks late!';
const PANEL = { kind: 'panel', tabId: null } as const;
const HERE = { tabId: 7, token: 'thread-1' };

function thread(ticket: string, text = FED_UP) {
  return conversationOf(
    [
      ['agent', 'Hello.'],
      ['customer', text],
    ],
    { ticket },
  );
}

/** The first ticket number that the lot of this install puts into an arm. */
async function ticketIn(bench: Bench, arm: 'shown' | 'holdout'): Promise<string> {
  for (let number = 1; ; number += 1) {
    const key = await bench.deps.records.keyed(['ticket', 'zendesk', String(number)]);
    if (drawnArm(await bench.deps.records.keyed(['holdout', key])) === arm) return String(number);
  }
}

async function measuring(arm: 'shown' | 'holdout'): Promise<{ bench: Bench; ticket: string }> {
  const bench = await openBench();
  bench.settings = { ...bench.settings, holdout: true };
  return { bench, ticket: await ticketIn(bench, arm) };
}

async function offers(bench: Bench) {
  return (await bench.events()).flatMap((event) => (event.kind === 'offer' ? [event.data] : []));
}

async function replies(bench: Bench) {
  return (await bench.events()).flatMap((event) => (event.kind === 'reply' ? [event.data] : []));
}

test('held back: no phrase leaves the host, what would have been shown is recorded and matched', async () => {
  const { bench, ticket } = await measuring('holdout');
  await bench.snapshot(thread(ticket));
  const moment = bench.moment();
  expect(moment).toMatchObject({ withheld: true, offers: [], silence: null });
  expect(moment.need).not.toBeNull();
  const [offer] = await offers(bench);
  expect(offer).toMatchObject({ state: 'withheld', why: 'holdout', arm: 'holdout' });
  expect(offer?.phrases.length).toBeGreaterThan(0);

  await bench.host.handlers['panel.seen']?.({ ...HERE, offer: moment.offerId ?? '' }, PANEL);
  await bench.replied('I say it in my own words, and your sofa is my job now.');
  const [reply] = await replies(bench);
  expect(reply).toMatchObject({
    offer: moment.offerId,
    followed: { level: 'meaning' },
    placebo: { k: offer?.phrases.length },
  });
  expect(offer?.phrases).toContain(reply?.followed?.phrase);
  const impressions = (await bench.events()).flatMap((event) =>
    event.kind === 'impression' ? [event.data.phrases] : [],
  );
  expect(impressions).toEqual([offer?.phrases]);
});

test('nothing that is held back can be put aside or paged past', async () => {
  const { bench, ticket } = await measuring('holdout');
  await bench.snapshot(thread(ticket));
  const before = await bench.kinds();
  const aside = { ...HERE, deed: 'a', phrase: null, reason: 'not_now' } as const;
  await bench.host.handlers['panel.not_now']?.(aside, PANEL);
  await bench.host.handlers['panel.next']?.(HERE, PANEL);
  expect(await bench.kinds()).toEqual(before);
});

test('the other arm is as ever and says which it is; without the holdout none is named', async () => {
  const { bench, ticket } = await measuring('shown');
  await bench.snapshot(thread(ticket));
  expect(bench.moment().withheld).toBe(false);
  expect(bench.moment().offers.length).toBeGreaterThan(0);
  expect(await offers(bench)).toMatchObject([{ state: 'shown', why: 'match', arm: 'shown' }]);
  const plain = await openBench();
  await plain.snapshot(thread(await ticketIn(plain, 'holdout')));
  expect(plain.moment().offers.length).toBeGreaterThan(0);
  expect((await offers(plain)).map((offer) => 'arm' in offer)).toEqual([false]);
});

test('care comes before the lot: phrases are shown, and the offer stands outside', async () => {
  const { bench, ticket } = await measuring('holdout');
  await bench.snapshot(thread(ticket, `${FED_UP} I want to speak to your manager.`));
  expect(bench.moment().offers.length).toBeGreaterThan(0);
  expect(await offers(bench)).toMatchObject([{ state: 'shown', why: 'match', arm: 'outside' }]);
});

test('switched on in the middle, it counts from the next message on', async () => {
  const bench = await openBench();
  const ticket = await ticketIn(bench, 'holdout');
  const first = thread(ticket);
  await bench.snapshot(first);
  bench.settings = { ...bench.settings, holdout: true };
  bench.host.settingsChanged();
  await bench.snapshot(first, { revision: 2 });
  expect(bench.moment().offers.length).toBeGreaterThan(0);
  // Another tab, or a host that is new, knows from the records that it was shown.
  await bench.snapshot(first, { tabId: 8, token: 'thread-2' });
  expect(bench.moment(8).offers.length).toBeGreaterThan(0);
  expect((await offers(bench)).map((offer) => 'arm' in offer)).toEqual([false]);
  const next = conversationOf(
    [
      ['agent', 'Hello.'],
      ['customer', FED_UP],
      ['agent', 'I look.'],
      ['customer', 'I am fed up with waiting, where is it?'],
    ],
    { ticket },
  );
  await bench.snapshot(next, { revision: 3 });
  expect(bench.moment()).toMatchObject({ withheld: true, offers: [] });
});
