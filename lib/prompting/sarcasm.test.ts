import { expect, test } from 'vitest';
import { isSarcastic } from './sarcasm';

const SARCASTIC = `
Oh great, another 'we are looking into it'. Day 9. Love the service @acme
thanks for nothing
Thanks a lot for ignoring my emails
thank you so much for losing my suitcase
Thanks for cancelling my order without telling me 👏
cheers for the radio silence guys
oh good, the bot again
Oh wonderful, one more form
Oh brilliant. Another delay.
wow, great, so now it is my fault
oh joy another update that breaks everything
love how you charge me but never deliver
Love how nobody answers
I just love being on hold for an hour
loving the hold music, day 3
Love waiting in all day for a driver who never shows
love that I get to explain this a fourth time
Great job losing my parcel
Well done on closing my ticket without reading it
Congratulations on losing a customer of ten years
bravo for breaking the app again
nice one for charging me twice
slow clap for @fibernest
👏👏👏 three weeks and counting
Brilliant service, 4 hours on hold and hung up on me
Fantastic. Still no refund.
Great, still waiting
Perfect, cancelled again
Amazing support, nobody replied in two weeks
Excellent. Third time this week the site is down
five star service: empty box, no reply
Top notch delivery, my vase came in pieces
appreciate the silence
really appreciate your commitment to ignoring customers
so glad I paid for priority shipping to wait three weeks
Glad to see my order is still not a priority
glad to know you still have nothing to say
Way to go @acme, lost another customer
keep up the good work and I'll be gone by friday
how kind of you to finally answer
So generous of you to offer 5% off for a broken oven
just what I needed, a bill for something I cancelled
Exactly what I wanted, another voucher I can't use
who doesn't love a 40 minute queue
my favourite part is the hold music
the app crashed again 🙄 love it
Sure, because that worked so well the last time. thanks
so helpful. not
Great customer service /s
thrilled with your new app #not
Best company ever, said no one ever
"Your call is important to us", lovely, 50 minutes now
Thank you for your automated reply, very impressed, week 3
awesome, locked out again
Nice. Charged twice. Happy birthday to me
wonderful, another survey and no answer
I'm delighted to be told "we are looking into it" for the sixth day
Super happy with my brand new paperweight that doesn't turn on
Loving my new hobby of calling you every morning
thanks @acme only took you 6 weeks to send the wrong size
great stuff, the sofa is late again
What a treat to get another copy paste
Lovely. Day 12 without heating
cool, great, my data is gone and nobody knows why
Thanks, I guess
can't wait to explain it all again to the next agent, great fun
Good work team, still broken 🙃
how lovely, another fee
truly living the dream with your broadband, 5 days without internet, thanks
happy to hear it's 'on its way', it was on its way last tuesday as well, still nothing
`;

const SINCERE = `
Thank you so much, it works now
thanks, that was quick
Oh great, it arrived this morning, thank you
oh good, that fixed it
Oh wonderful, the refund is here, thanks
Love the new design, so clean
Love the service, always friendly
I love how fast you answered
love how easy this was
I love my new sofa
loving the app so far
Great job, team, everything arrived on time
well done on the new release, works perfectly
Congratulations on ten years, love your shop
nice one, cheers
Bravo, best support I have had
👏 thank you Marta
👏👏 the replacement came today
Brilliant service, my order was late but you sorted it within an hour
Fantastic, thank you
Great, thanks for letting me know
Perfect, that's all I needed
Amazing support, Jonas stayed with me until it was fixed
Excellent. The site is back again
five star service, would recommend
Top notch delivery, box was perfect
I appreciate your help
really appreciate your patience with me
so glad I found you
So glad I asked, thank you
Glad to hear it's on its way
glad to know it was just a setting
Way to go, you made my day
keep up the good work
how kind of you to call me back
so kind of you to send a spare part
just what I needed, thank you
Exactly what I wanted, thanks
my favourite shop
thanks for fixing it, third time you've saved me
Thank you for sorting my order again, you're a star
The first one was broken, the replacement arrived today and it's lovely
My parcel was lost but you refunded me the next day, great service
I was charged twice and you reversed it in minutes, thank you
had to wait 20 minutes on hold but the lady was so kind, thanks
After two weeks without internet it finally works, thank you so much
thanks for your quick reply
Thanks for explaining, one more question, where do I find the invoice
thank you for your patience with my hundred questions
happy to wait, no rush
Happy birthday to my favourite bakery
cheers, have a good weekend
thanks, got it
Many thanks for looking into it so fast
thanks for looking into this
Best customer service ever, you guys are legends
wow, great service
Wow that was fast, thank you
I'm delighted with the chair
so helpful, thank you
Super happy with my order
thrilled with the result
Impressed. Ordered at noon, here the next day
All sorted now, what a relief, thank you
thanks a million
Thanks a lot for your help
I love that you include a return label
Lovely people, lovely shop
can't wait to try it, thank you
can't wait for the delivery, so excited
Great, see you on Friday
ordered for the third time, never disappointed, love it
`;

function lines(block: string): string[] {
  return block.trim().split('\n');
}

test('there are enough cases of both kinds', () => {
  expect(lines(SARCASTIC).length).toBeGreaterThanOrEqual(60);
  expect(lines(SINCERE).length).toBeGreaterThanOrEqual(60);
});

test.each(lines(SARCASTIC))('sarcastic: %s', (text) => {
  expect(isSarcastic(text, ['happiness'])).toBe(true);
});

test.each(lines(SINCERE))('sincere: %s', (text) => {
  expect(isSarcastic(text, ['gratitude', 'happiness'])).toBe(false);
});

test('an unhappy reading needs no doubt', () => {
  expect(isSarcastic('thanks for nothing', ['anger'])).toBe(false);
  expect(isSarcastic('thanks for nothing', [])).toBe(false);
});

test('4,000 hostile characters do not hang', () => {
  for (const part of ['oh ', 'love how you ', 'thanks ', 'day ', 'great '])
    expect(isSarcastic(part.repeat(1300), ['happiness'])).toBe(false);
}, 10_000);
