import { describe, expect, it } from 'vitest'
import { weave } from '../weave'

const ana = { name: 'Ana Osei', company: 'Northlight' }
const said = (stem: Parameters<typeof weave>[1], typed: string) => {
  const woven = weave(typed, stem, ana)
  return woven.ok ? woven.sentence : `(${woven.why}) ${woven.guess ?? ''}`.trim()
}

describe('an article that a hurry left out', () => {
  it.each([
    [
      'helped_me_by',
      'staying calm when projector died',
      'I really appreciated you staying calm when the projector died.',
    ],
    ['asked_me_about', 'gap', 'I appreciated that you asked about the gap.'],
    ['showed_me', 'bakery walk in', 'It was good to see the bakery walk-in.'],
    [
      'helped_me_by',
      'calling taxi when the buses stopped',
      'I really appreciated you calling a taxi when the buses stopped.',
    ],
    [
      'helped_me_by',
      'giving me chance to start again',
      'I really appreciated you giving me the chance to start again.',
    ],
    ['asked_me_about', 'first boss', 'I appreciated that you asked about my first boss.'],
    [
      'said',
      'owner never raises her voice',
      '(unclear_who) You said the owner never raises her voice, and that stayed with me.',
    ],
    ['said', 'the ovens need patience', 'I appreciated hearing that the ovens need patience.'],
    [
      'asked_me_about',
      'break in my career after the twins',
      'I appreciated that you asked about the break in my career after the twins.',
    ],
    ['asked_me_about', 'time at the council', 'I appreciated that you asked about my time at the council.'],
    [
      'helped_me_by',
      'swapping appointment to friday so i could travel',
      'I really appreciated you swapping the appointment to Friday so I could travel.',
    ],
    ['helped_me_by', 'explaining rota twice', 'I really appreciated you explaining the rota twice.'],
    ['helped_me_by', 'finding parking for my van', 'I really appreciated you finding parking for my van.'],
    [
      'advised_me_to',
      'read handbook before the first shift',
      'I have made a note of your advice to read the handbook before the first shift.',
    ],
    [
      'told_me_about',
      'how many apprentices stay after third year',
      'It was good to hear how many apprentices stay after the third year.',
    ],
    ['told_me_about', 'the layout of kitchen', 'It was good to hear about the layout of the kitchen.'],
    [
      'said',
      'post will be split between two sites',
      'I appreciated hearing that the post will be split between two sites.',
    ],
    [
      'said',
      'canteen opens at six for the night crew',
      'I appreciated hearing that the canteen opens at six for the night crew.',
    ],
    ['said', 'training is paid from day one', 'I appreciated hearing that training is paid from day one.'],
    [
      'showed_me',
      'old maps of the docks in the corridor',
      'It was good to see the old maps of the docks in the corridor.',
    ],
    [
      'showed_me',
      'a spreadsheet she made for tracking deliveries',
      'It was good to see the spreadsheet you made for tracking deliveries.',
    ],
    [
      'said',
      'they can train me for the forklift',
      'It was good to hear that you can train me on the forklift.',
    ],
  ] as const)('%s: %s', (stem, typed, becomes) => expect(said(stem, typed)).toBe(becomes))
})

describe('a compound of a trade', () => {
  it.each([
    [
      'showed_me',
      'the cold room, walk in and the loading bay',
      'It was good to see the cold room, the walk-in and the loading bay.',
    ],
    [
      'showed_me',
      'the walk in and how they date everything',
      'It was good to see the walk-in and how you date everything.',
    ],
    [
      'told_me_about',
      'the hands on workshops for year 9',
      'It was good to hear about the hands-on workshops for Year 9.',
    ],
    [
      'advised_me_to',
      'book a ride along with the night crew',
      'I have made a note of your advice to book a ride-along with the night crew.',
    ],
    [
      'showed_me',
      'the new 3 phase supply in the workshop',
      'It was good to see the new 3-phase supply in the workshop.',
    ],
    [
      'told_me_about',
      'the 18 ton crane they hire in',
      'It was good to hear about the 18-ton crane you hire in.',
    ],
    [
      'told_me_about',
      'how they keep their hands on the figures',
      'It was good to hear how you keep your hands on the figures.',
    ],
  ] as const)('%s: %s', (stem, typed, becomes) => expect(said(stem, typed)).toBe(becomes))
})

describe('a comma that a hurry left out', () => {
  it.each([
    [
      'helped_me_by',
      'walking me to the gate still joking about the geese',
      'I really appreciated you walking me to the gate, still joking about the geese.',
    ],
    [
      'told_me_about',
      'the burst pipe on Mill st and how her team fixed it',
      'It was good to hear about the burst pipe on Mill Street and how your team fixed it.',
    ],
    [
      'said',
      'he wants the wardens to be less of a police force',
      'I appreciated hearing that you want the wardens to be less of a police force.',
    ],
    [
      'advised_me_to',
      'study the wiring code esp the part on bathrooms',
      'I have made a note of your advice to study the wiring code, especially the part on bathrooms.',
    ],
    [
      'advised_me_to',
      'read the safety file specially the page on gas',
      'I have made a note of your advice to read the safety file, especially the page on gas.',
    ],
    [
      'said',
      'saturdays are busy and everyone serves even the manager',
      'I appreciated hearing that Saturdays are busy and everyone serves, even the manager.',
    ],
    [
      'helped_me_by',
      'waiting while i found the link, took forever sorry',
      'I really appreciated you waiting while I found the link, which took forever.',
    ],
    [
      'helped_me_by',
      'laughing with me about the lift honestly',
      'I really appreciated you laughing with me about the lift.',
    ],
    [
      'helped_me_by',
      'answering every question honestly',
      'I really appreciated you answering every question honestly.',
    ],
    [
      'said',
      "i'd shadow someone for a month then take my own calls",
      "It was good to hear that I'd shadow someone for a month and then take my own calls.",
    ],
    [
      'advised_me_to',
      'pass the theory test first then think about lorries',
      'I have made a note of your advice to pass the theory test first and then think about lorries.',
    ],
    [
      'own_words',
      "having seen the workshop now i'm certain i want to train here",
      "Having seen the workshop, I'm now certain I want to train at Northlight.",
    ],
    [
      'own_words',
      'After seeing the labs i can picture myself in that team.',
      'After seeing the labs, I can picture myself in that team.',
    ],
  ] as const)('%s: %s', (stem, typed, becomes) => expect(said(stem, typed)).toBe(becomes))
})

describe('what was said in passing', () => {
  it.each([
    [
      'said',
      'council already backs the new library so the money is safe',
      'I appreciated hearing that the council already backs the new library, so the money is safe.',
    ],
    [
      'said',
      'owner still bakes every morning',
      'I appreciated hearing that the owner still bakes every morning.',
    ],
    [
      'said',
      'funding is agreed so they need someone by May',
      'I appreciated hearing that funding is agreed, so you need someone by May.',
    ],
    [
      'said',
      'he wants the night shift to be more of a task force',
      'I appreciated hearing that you want the night shift to be more of a task force.',
    ],
    [
      'said',
      'the printers play up on fridays',
      'I appreciated hearing that the printers play up on Fridays.',
    ],
    [
      'said',
      'council already approved the extension so work starts in may',
      'I appreciated hearing that the council already approved the extension, so work starts in May.',
    ],
    [
      'said',
      "the shop's been quiet since the roadworks and they want someone patient",
      'I appreciated hearing that the shop has been quiet since the roadworks and you want someone patient.',
    ],
    [
      'said',
      "they've had four managers in three years, hope to change that",
      "I appreciated you telling me that you've had four managers in three years and hope to change that.",
    ],
    [
      'said',
      'my cover letter needed less history and more numbers',
      'It was helpful to hear that my cover letter needed less history and more numbers.',
    ],
    [
      'said',
      'my lesson plan was the clearest they saw',
      'It was good to hear that my lesson plan was the clearest you saw.',
    ],
    [
      'said',
      'the last three drivers left because of the nights',
      'I appreciated you telling me that the last three drivers left because of the nights.',
    ],
    [
      'said',
      'she wants the night crew to be less of a mystery',
      'I appreciated hearing that you want the night crew to be less of a mystery.',
    ],
    [
      'said',
      'i should know by the 9th & that they enjoyed my lesson',
      'I appreciated hearing that I should know by the 9th and that you enjoyed my lesson.',
    ],
  ] as const)('%s: %s', (stem, typed, becomes) => expect(said(stem, typed)).toBe(becomes))
})

describe('what belongs to the advice', () => {
  it.each([
    [
      'advised_me_to',
      "go and watch a council meeting, they're free to attend",
      'I have made a note of your advice to go and watch a council meeting.',
    ],
    [
      'advised_me_to',
      "join the union early, it's cheap for trainees",
      "I have made a note of your advice to join the union early; it's cheap for trainees.",
    ],
    [
      'advised_me_to',
      'practice more the german for telephone',
      'I have made a note of your advice to practice my telephone German more.',
    ],
  ] as const)('%s: %s', (stem, typed, becomes) => expect(said(stem, typed)).toBe(becomes))
})

describe('what two have in common', () => {
  it.each([
    [
      'we_share',
      'having left banking for something outdoors',
      'It was good to find out that we both left banking for something outdoors.',
    ],
    [
      'we_share',
      'having grown up above a shop',
      'It was good to find out that we both grew up above a shop.',
    ],
    ['we_share', 'boys the same age', 'It was good to find out that we both have boys the same age.'],
    ['we_share', 'ex army, both of us', 'It was good to find out that we are both ex-Army.'],
    ['we_share', 'Hull uni', 'It was good to find we have Hull University in common.'],
    [
      'we_share',
      'strong feelings about plain English',
      'It was good to find that we share strong feelings about plain English.',
    ],
    [
      'we_share',
      'same college different year',
      'It was good to find out that we went to the same college in different years.',
    ],
    [
      'we_share',
      'did the apprenticeship while working nights',
      'It was good to find out that we both did the apprenticeship while working nights.',
    ],
    [
      'we_share',
      'thinking feedback should be given in person',
      'It was good to find out that we both think feedback should be given in person.',
    ],
  ] as const)('%s: %s', (stem, typed, becomes) => expect(said(stem, typed)).toBe(becomes))
})

describe('the order of another language', () => {
  it.each([
    [
      'own_words',
      'I am grateful you gave me the chance for find my feet.',
      'I am grateful you gave me the chance to find my feet.',
    ],
    ['helped_me_by', 'give me a moment for think', 'I really appreciated you giving me a moment to think.'],
    [
      'helped_me_by',
      'starting early so i could do school run',
      'I really appreciated you starting early so I could do the school run.',
    ],
    ['showed_me', 'how works the new oven', 'It was good to see how the new oven works.'],
    ['showed_me', 'how is made the bread at night', 'It was good to see how the bread is made at night.'],
    [
      'helped_me_by',
      'explain slowly the safety rules',
      'I really appreciated you explaining the safety rules slowly.',
    ],
    ['helped_me_by', 'repeat again the question', 'I really appreciated you repeating the question again.'],
    [
      'own_words',
      'I am thankful you gave me time for explain my idea.',
      'I am thankful you gave me time to explain my idea.',
    ],
    [
      'own_words',
      'I have never worked in a so friendly kitchen.',
      'I have never worked in such a friendly kitchen.',
    ],
    [
      'asked_me_about',
      'what i would do if the driver dont arrive',
      "I appreciated that you asked me what I would do if the driver doesn't arrive.",
    ],
    [
      'helped_me_by',
      'speak slowly because i was shy with my accent',
      'I really appreciated you speaking slowly because I was shy about my accent.',
    ],
    [
      'asked_me_about',
      'why i have moved to Spain and come back',
      'I appreciated that you asked me why I moved to Spain and came back.',
    ],
    [
      'advised_me_to',
      'start the course now because it take long time',
      'I have made a note of your advice to start the course now because it takes a long time.',
    ],
    [
      'said',
      'they teach me the press even if i never used before',
      'It was good to hear that you teach me the press even if I have never used one before.',
    ],
    [
      'said',
      'is important for them that the nurses talk with the families',
      'You said it is important to you that the nurses talk with the families, and that stayed with me.',
    ],
    [
      'asked_me_about',
      'my job in Lima before here',
      'I appreciated that you asked about my job in Lima before I came here.',
    ],
  ] as const)('%s: %s', (stem, typed, becomes) => expect(said(stem, typed)).toBe(becomes))
})

describe("somebody's own words keep what they say", () => {
  it.each([
    ['own_words', 'I would be glad to learn there.', 'I would be glad to learn at Northlight.'],
    [
      'own_words',
      'I have seldom seen such a calm ward and I would love to work there.',
      'I have seldom seen such a calm ward and I would love to work at Northlight.',
    ],
    [
      'own_words',
      'Your openness about the rota meant alot to me',
      'Your openness about the rota meant a lot to me.',
    ],
    [
      'own_words',
      'I drove home more certain about this post than when I came in.',
      'I drove home more certain about this post than when I came in.',
    ],
    [
      'own_words',
      "I'd be happy to cover the sunday market if that helps",
      "I'd be happy to cover the Sunday market if that helps.",
    ],
    [
      'own_words',
      'thanks for waiting while the slides loaded, i was so flustered',
      'Thanks for waiting while the slides loaded, as I was so flustered.',
    ],
  ] as const)('%s: %s', (stem, typed, becomes) => expect(said(stem, typed)).toBe(becomes))
})

describe('what only looks like one of these stays', () => {
  it.each([
    ['we_share', 'rescue dogs, both of us', 'It was good to find out that we both have rescue dogs.'],
    [
      'we_share',
      'switching off the phone at dinner',
      'It was good to find that switching off the phone at dinner is something we share.',
    ],
    [
      'asked_me_about',
      'why I sold the farm and moved here',
      'I appreciated that you asked me why I sold the farm and moved here.',
    ],
    [
      'helped_me_by',
      'speaking clearly the whole time',
      'I really appreciated you speaking clearly the whole time.',
    ],
    [
      'we_share',
      'leaving parties early',
      'It was good to find that leaving parties early is something we share.',
    ],
    ['we_share', 'met at the same gym', 'It was good to find out that we met at the same gym.'],
    [
      'asked_me_about',
      'work in progress limits',
      'I appreciated that you asked about work in progress limits.',
    ],
    [
      'helped_me_by',
      'giving feedback on my sketch',
      'I really appreciated you giving feedback on my sketch.',
    ],
    [
      'said',
      'they want a second site so there is room to grow',
      'I appreciated hearing that you want a second site so there is room to grow.',
    ],
    [
      'said',
      "the school's own garden feeds the kids",
      "I appreciated hearing that the school's own garden feeds the kids.",
    ],
    ['advised_me_to', 'make it work', 'I have made a note of your advice to make it work.'],
    [
      'said',
      'the best nurses ask the most questions',
      'You said the best nurses ask the most questions, and that stayed with me.',
    ],
  ] as const)('%s: %s', (stem, typed, becomes) => expect(said(stem, typed)).toBe(becomes))
})

describe('what had been asked again', () => {
  it.each([
    [
      'helped_me_by',
      'not minding that i was 15 mins late, the A1 was closed',
      'I really appreciated you not minding that I was 15 minutes late.',
    ],
    [
      'showed_me',
      'The workshop with the looms and also the dye room',
      'It was good to see the workshop with the looms and the dye room.',
    ],
    [
      'told_me_about',
      'the new maths program in years 3 & 4',
      'It was good to hear about the new maths program in years 3 and 4.',
    ],
    [
      'showed_me',
      'the floor downstairs where the labs will be in May',
      'It was good to see the floor downstairs where the labs will be in May.',
    ],
    [
      'asked_me_about',
      'my cat haha, and then my driving licence',
      'I appreciated that you asked about my cat and my driving licence.',
    ],
    [
      'told_me_about',
      'her first term as head and almost giving up',
      'I appreciated how open you were about your first term as head and how you almost gave up.',
    ],
    [
      'told_me_about',
      'opening the first café and nearly running out of milk',
      'It was good to hear how you opened the first café and nearly ran out of milk.',
    ],
  ] as const)('%s: %s', (stem, typed, becomes) => expect(said(stem, typed)).toBe(becomes))
})

it('says slang of a busy day in other words where the letter is formal', () => {
  const formal = { ...ana, isFormal: true }
  expect(weave('mondays are manic and everyone helps', 'said', formal)).toMatchObject({
    sentence: 'I appreciated hearing that Mondays are hectic and everyone helps.',
  })
  expect(weave('the tills go mad on fridays', 'said', formal)).toMatchObject({
    sentence: 'I appreciated hearing that the tills get hectic on Fridays.',
  })
  expect(weave('the work you do on mental health', 'told_me_about', formal)).toMatchObject({
    sentence: 'It was good to hear about the work you do on mental health.',
  })
})
