import { expect, it } from 'vitest'
import { weave } from '../weave'

const reader = { name: 'Ana Osei', company: 'Northlight' }

// Notes typed without a stem, by class: what cold readers would not have sent, or only with a change.
it.each<[typed: string, says: RegExp]>([
  // Whoever alone did it is "the only one who …", and a meeting is no subject.
  ['only one who looked up from her laptop', /^You were the only one who looked up from your laptop\.$/],
  [
    'the only person on the committee who had read the drainage report',
    /^You were the only person on the committee who had read the drainage report\.$/,
  ],
  [
    'only one in the room who laughed, and asked about my allotment',
    /^You were the only one in the room who laughed and asked about my allotment\.$/,
  ],
  [
    'second time we spoke and he still had his notes in the folder',
    /^I liked that you still had your notes in the folder the second time we met\.$/,
  ],
  // What the writer thinks of it is left out.
  [
    'the bit about letting residents choose the menu, that got me',
    /about letting residents choose the menu\.$/,
  ],
  ['how they share the late shifts, thats fine with me', /how you share the late shifts\.$/],
  ['a tour of the brewhouse, boiling!!', /tour of the brewhouse\.$/],
  ['he explained how overtime is paid, pretty fair I thought', /how overtime is paid\.$/],
  ['the trick with the second ladder, will use that', /^[^,]*trick with the second ladder\.$/],
  [
    'how they label the samples w/ two colours, will remember that',
    /how you label the samples with two colours\.$/,
  ],
  // A thanks behind a thing is the sentence.
  [
    'second interview tuesday 9am, really appreciate her arranging it',
    /^I really appreciate you arranging the second interview/,
  ],
  // Every part of a that-clause has a verb of its own.
  [
    '30 kids in the nursery and every one of them knew where their coat goes',
    /^I liked that every one of the 30 kids in the nursery knew where their coat goes\.$/,
  ],
  // Joined verbs go with "you".
  [
    'used to run the bakery night shift herself so knows how tired people get',
    /you used to run the bakery night shift yourself, so you know how tired people get\.$/,
  ],
  // Unlike parts.
  [
    'upfront about the commute but said the early bus gets there in time',
    /^I (?:really )?appreciated how upfront you were about the commute\. .*that the early bus gets there in time/,
  ],
  // Done by both.
  ['swapped stories about difficult tenants', /^I enjoyed swapping stories about difficult tenants\.$/],
  ['good craic about the parish newsletter', /talking about the parish newsletter\.$/],
  ['asked the best question about retaining walls', /you asked the best question about retaining walls\.$/],
  ['we got onto grain prices and i told her about our old silo', /talk(?:ing)? about grain prices\.$/],
  [
    'went over the holiday rules and he didnt dodge it',
    /we went over the holiday rules and you didn't dodge it\.$/,
  ],
  ['walked me to the lift and we talked about sourdough', /to the lift\. .*talk(?:ing)? about sourdough\.$/],
  // Somebody's role before it is the one written to.
  [
    'ceo remembered my question about the pension from round two',
    /you (?:to remember|remembering|remembered) my question about the pension from round two\.$/,
  ],
  ['Site manager, we talked about the crane hire', /^[^,]*talk(?:ing)? about the crane hire\.$/],
  [
    'the woman from payroll, asked about my notice period in Hull',
    /you ask(?:ed|ing) about my notice period in Hull\.$/,
  ],
  [
    'MD, third time meeting him, finally got to talk about the Bristol depot',
    /talk about the Bristol depot\.$/,
  ],
  ['the physics teacher w/ the question about lab safety', /you ask(?:ed|ing) about lab safety\.$/],
  // What merely was so.
  ['his cat was asleep on the printer', /^It was good to meet your cat, who was asleep on the printer\.$/],
  ['her dog was in the meeting lol, called Mabel', /^It was good to meet your dog Mabel\.$/],
  [
    'she designed the footbridge over the weir, fascinating',
    /learn that you designed the footbridge over the weir\.$/,
  ],
  ['he was the one who raised noise at the site', /^I liked that you raised noise at the site\.$/],
  // How long was in the interview.
  ['spent half an hour on the seating plan', /^I enjoyed the half an hour we spent on the seating plan\.$/],
  [
    'spent 15 min on the boiler fault, told her about the one at home',
    /^I enjoyed the 15 minutes we spent on the boiler fault\.$/,
  ],
  [
    'mob programming on the invoice bug was actually fun',
    /^Mob programming on the invoice bug was actually fun\.$/,
  ],
  // Whose English is not their first.
  ['I liked very much the way he explains the safety', /^I really liked the way you explain the safety\.$/],
  [
    'I appreciate very much her question about my studies',
    /^I really appreciate your question about my studies\.$/,
  ],
  [
    'We discuss about the night work in hotel in Porto',
    /talk(?:ing)? about the night work in a hotel in Porto\.$/,
  ],
  ['she explain me how the till is counted', /explain(?:ing)? how the till is counted\.$/],
  ['he want to know how I learned to weld', /that you wanted to know how I learned to weld\.$/],
  [
    'he remember my name from the open day, this was very nice',
    /you (?:to remember|remembering|remembered) my name from the open day\.$/,
  ],
  [
    'for me was very interesting how they dry the wood without to burn it',
    /how you dry the wood without burning it\.$/,
  ],
  ['they are few people in the office but all help', /there are only a few people in the office/],
  // A question that was the reader's, a "re".
  [
    'interesting what she said re club fees and the new lease',
    /[Ww]hat you said about club fees and the new lease/,
  ],
  [
    'noticed i had worked in hospices & wanted to hear more',
    /you noticed I had worked in hospices and wanted to hear more\.$/,
  ],
  ['the bit about hens being calmer in the dark', /about hens being calmer in the dark\.$/],
  // As it is written.
  ['how they run the kitchen w/ the three board thing', /with the three-board system\.$/],
  ['burst pipe on Mill rd and how he fixed it overnight', /on Mill Road and how you fixed it overnight\.$/],
  ['she wants more hands on learning for the apprentices', /hands-on learning/],
  ['showed me how she uses excel pivot tables', /Excel pivot tables/],
  [
    'walked me back to the station still chatting about choirs',
    /to the station, still chatting about choirs\.$/,
  ],
  ['a tip about the councils grants page', /the council's grants page\.$/],
  ['they pay for the licence if you stay 3 years', /you pay for the licence if people stay three years\.$/],
  ["they're moving to solar & I've worked with that before", /that you're moving to solar\.$/],
])('%s', (typed, says) => {
  const woven = weave(typed, null, reader)
  expect(woven.ok ? woven.sentence : `(${woven.why}) ${woven.guess ?? ''}`).toMatch(says)
})

it.each([
  // A slip of one's own, or what was promised, is nothing one writes about by itself.
  ['my answer on the budget question was pretty weak'],
  ['i gave a terrible answer about teamwork, should have mentioned the choir'],
  ['I said the wrong year for my diploma, its 2019 not 2018'],
  ['I gave him the wrong dosage, it is 5 ml not 15'],
  ['my mind went blank on the fire drill question'],
  ['told him id send the photos of the deck'],
  ["said I'd email her the syllabus"],
  // Somebody else, by name.
  ['Marta noticed my welding badge from college'],
  ['Fatima understood about my visa and which forms I need'],
  ['Martin remembered my fork lift question and which course I need for it'],
  ['what Rafal said on shift pay going up in May'],
  // Of the first nothing is said.
  ['fourth time we met and every time something new'],
])('asks: %s', typed => expect(weave(typed, null, reader).ok).toBe(false))

// The interest of two sentences is not said twice.
it('does not find two things interesting in a row', () => {
  for (const place of [0, 1, 2, 3, 4]) {
    const woven = weave(
      "he's the harbour master, spoke about the new pilot boat they're buying",
      null,
      reader,
      place,
    )
    expect(woven.ok && woven.sentence.match(/interest/g)?.length).not.toBe(2)
  }
})
