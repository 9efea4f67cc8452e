import { expect, test } from 'vitest';
import { hasDanger } from './danger';

const DANGERS = `
I don't want to live any more
I will kill myself
honestly i just want to die, you took everything
there's no point in living after this
I can't go on anymore, this was my last money
she took an overdose of your sleep drops
he's 2 and swallowed the little battery from your toy what do i do
My daughter has just swallowed a magnet out of the set
our toddler swallowed part of the teether
i think my dog swallowed the squeaker
the baby put the button battery in her mouth and now i cant find it
my son nearly choked on the bottle cap
she was choking on the ear tip of your headphones
he started choking, we had to slap his back
my cat drank some of the cleaner
my 3 year old ate a dishwasher pod
I accidentally drank the descaler
we all got food poisoning from the meal kit
the carbon monoxide detector keeps going off since your engineer left
I breathed in the fumes and feel dizzy
the fumes made my wife dizzy
it burnt my hand
the handle broke and I scalded my leg with boiling water
Your blender cut my finger open
the glass cracked and sliced her hand
it burned my daughter's arm
my son was burnt by the lamp
my mum is hurt, the chair folded under her
the stool collapsed under my dad
the shelf fell on my head
the wardrobe tipped over onto my toddler
the mirror came down on her foot
my nan fell because the rail came loose
he fell off the bunk bed and won't move his arm
My grandmother has fallen, the walker gave way
I can't move my wrist since
she needed stitches
he has third-degree burns
there are blisters on my hands from the cream
my knee is bleeding, the blade came off
it won't stop bleeding
two people were injured when the lid flew off
he had an allergic reaction
i had an anaphylactic shock, the label said nut free
her face is swollen since I used the serum
my lips swelled up after the balm
my throat is closing
she came out in hives
I broke out in a rash all over after one wash
he can't breathe properly since the paint
my husband had a seizure with the headset on
dad had a heart attack lifting the box your driver left
I fainted in your shop
the whole family was violently sick
my kids were sick after eating your yogurt
I got really ill from the oysters
FOUND GLASS in the granola
my daughter had it already in her mouth
you want to cut the current. my husband is on a breathing machine at night
found a piece of glass in my soup
bit into metal in your sandwich, broke my tooth
my daughter is in hospital
She was taken to hospital by ambulance
they called an ambulance
I'm at A&E now with my boy
the paramedics said it was the mask
the pharmacy sent the wrong dosage
you delivered the wrong medication, these are not mine
I gave him a double dose by mistake because of your label
we are out of insulin and the parcel is lost
He has run out of his inhaler
my insulin arrived warm, is it still ok
she has missed two doses of her medication because of you
the oxygen concentrator stopped working tonight
my insulin pump keeps failing
is it safe to take this with my blood pressure tablets
the charger caught fire
my e-scooter burst into flames in the hall
the battery exploded while charging
the oven door just exploded
it smells of gas in the kitchen
there's a gas leak since the fitter left
sparks are coming from the plug
smoke came out of the back of the tv
the room was full of smoke
I got an electric shock from the kettle
got a nasty shock when i touched the casing
my wife was electrocuted
we're stuck in the lift and the button doesn't work
I locked my baby in the car and your app won't open it
her hand is trapped in the recliner
my son is missing, he took one of your cabs
I'll shoot you
i will kill him if he comes to my door again
your driver hit me
the technician grabbed me by the arm
my abusive ex got my new address from you
he threatened to kill me and you gave him my number
`;

const SAFE = `
the app swallowed my money
I think the machine swallowed my card
the ATM swallowed 50 euros
it's a bitter pill, we swallowed the cost
I swallowed my pride and called you again
the washer swallowed another sock
hard to swallow that price
the battery died after a day
my phone died
killing time while I wait for you
this is killing me, just tell me the date
kill process error
this is killing my business
you are killing it, great team
my wife is going to kill me if the gift is late
I'm going to kill this printer one day
i'll shoot you an email tomorrow
I'll shoot over the photos tonight
terminate my contract
critical failure on the server
the server is choking on large files
your site chokes on big uploads
I got all choked up, thank you
is this a choking hazard for a one year old?
the small parts look dangerous for kids
I was in hospital when the payment was due
please deliver to the hospital, ward reception
I work as an ambulance driver and need these boots
the toy ambulance came without wheels
the colour is fire engine red
my Fire TV stick does not turn on
is the fire sale still on?
your team is on fire, love it
sales are on fire since the new shop
you fired the only good agent
my gas bill doubled
where do I enter the gas meter reading
the gas hob arrived with a dent
it smells of gasoline and oil, is that normal for a mower
the burnt orange sofa is out of stock
I burnt through my data in a day
I'm burnt out from these calls
burning smell of new plastic went away, all good
the candle burned down too fast
you broke my trust
you broke my heart, I waited months for this
he hurt my feelings
this cut my bill in half, thanks
cut my order in two parcels please
my back hurts from this chair, want to return it
the shelf collapsed, nobody near it luckily
the app collapsed again
the price fell on Monday
it fell on deaf ears
the blame fell on me
the responsibility fell on us
my daughter fell in love with the doll
I fell for your ad
I fell asleep on hold
the wheel fell off the trolley
the handle broke when I opened the box
the screen cracked in transit
sick of waiting
I'm sick and tired of your bot
your service makes me sick
I have been off sick so I missed the return date
ill-fitting cover, want a refund
nearly had a heart attack when I saw the bill
that invoice gave me a heart attack
a stroke of luck, the parcel came
I got a shock when I saw the bill
sticker shock at checkout
an explosion of colours, lovely
my inbox exploded with your newsletters
the video blew up on tiktok
the colours are bleeding into the white in the wash
bleeding edge build does not start
you're bleeding money because of this bug
I made a rash decision to cancel
I have a nut allergy, which bars are safe?
do these contain latex?
want to buy a carbon monoxide alarm
the dosage spoon is missing from the box
an overdose of emails from your marketing
you hit me with a fee
the courier hit me with a charge of 20 euros
I am stuck in the queue
my parcel is stuck in the van
stuck in the waiting room of your chat
I locked myself out of my account
my son is missing a shoe from the order
my daughter is missing out on her birthday gift
the attack on your servers
someone hacked my account
I'm dying to try it
dead pixels on the screen
where is my pill organizer
my medication reminder app does not sync
can you send the insulin travel case in blue
the needle of the record player bent
took too much time
took too many calls to sort this
it breathes new life into the room
give me some breathing space on the payment
I cut myself off from the newsletter
the magnet on the cover is weak
the fan stops when I switch off the light
a glass of juice in the menu photo
swallowed by the spam filter, never got your mail
the poison dart frog plush came in the wrong size
can't go on holiday without the tickets
`;

function lines(block: string): string[] {
  return block.trim().split('\n');
}

test('there are enough cases of both kinds', () => {
  expect(lines(DANGERS).length).toBeGreaterThanOrEqual(80);
  expect(lines(SAFE).length).toBeGreaterThanOrEqual(80);
});

test.each(lines(DANGERS))('danger: %s', (text) => {
  expect(hasDanger(text)).toBe(true);
});

test.each(lines(SAFE))('no danger: %s', (text) => {
  expect(hasDanger(text)).toBe(false);
});

test('4,000 hostile characters do not hang', () => {
  for (const part of [
    'i was ',
    'my son has ',
    'the oven has just ',
    'you are all absolutely ',
    'he fell on ',
    'i, ',
  ])
    expect(hasDanger(part.repeat(700))).toBe(part === 'he fell on ');
}, 10_000);
