import { expect, it } from 'vitest'
import type { HookStem } from '../../../hook'
import { weave } from '../weave'

const reader = { name: 'Ana Osei', company: 'Northlight' }

// What cold readers would not have sent, or only with a change, and what it becomes.
it.each<[HookStem | null, string, RegExp]>([
  // A quotation holds what was said: no "you" for a "we", and nothing that the writer thought beside it.
  [
    null,
    'she said theyve had the same porter for 20 years, i think she was proud of it',
    /^[^"]*you've had the same porter for 20 years\b[^"]*$/,
  ],
  ['said', 'nobody works late here, and I checked, its true', /^[^"]*nobody works late there(?!.*checked)/],
  // Whose English is not their first.
  [
    'told_me_about',
    'ther problems with the old software and why they changing to cloud',
    /your problems with the old software and why you are changing to cloud\.$/,
  ],
  ['showed_me', 'photos of there last 3 kitchens', /photos of your last three kitchens\.$/],
  [null, 'they let me to try the machine', /you letting me try the machine\.$/],
  [
    'said',
    'its more important to be honest then to be perfect',
    /it's more important to be honest than to be perfect/,
  ],
  // What hangs behind a kindness is left out.
  [
    null,
    'They let me try the forklift sim and I only crashed twice',
    /you letting me try the forklift sim\.$/,
  ],
  ['showed_me', 'round the stables and even let me feed one', /show(?:ing)? me round the stables\.$/],
  ['advised_me_to', 'take the exam in two parts and not all at once', /in two parts and not all at once\.$/],
  ['advised_me_to', 'tell my current boss before they hear it from someone else', /before they hear it/],
  // Somebody else's cause, and the kindness.
  [null, 'was lovely of her to walk me back to the bus stop', /^It was lovely of you to walk me back/],
  [
    null,
    'my presentation ran over and they let me finish',
    /that you let me finish when my presentation ran over\.$/,
  ],
  // A fragment is said as a sentence, or asked.
  [
    null,
    'shy at first but lit up when we got to the boats',
    /^I liked that you lit up when we got to the boats\.$/,
  ],
  [
    null,
    'second time meeting her and she remembered my dogs name',
    /^I liked that you remembered my dog's name the second time we met\.$/,
  ],
  [
    null,
    'they dropped the night shift and he explained why',
    /explaining why you dropped the night shift|explain why you dropped the night shift/,
  ],
  [
    null,
    'asked the tough one about complaints, fair enough',
    /^I liked that you asked the tough question about complaints\.$/,
  ],
  [
    null,
    'first person to tell me plainly what the pay was',
    /^You were the first person to tell me plainly what the pay was\.$/,
  ],
  ['asked_me_about', 'my thesis and then about boats?? turned out to be relevant', /^(?!.*turned out)/],
  ['we_share', 'neither of us went to uni', /that neither of us went to university\.$/],
  ['asked_me_about', 'my portfolio esp the tea one', /\(especially the tea one\)/],
  ['asked_me_about', "night shifts and if I'm ok with them", /and whether I'm OK/],
  // Half a statement behind an "and", and a moment that reads as another.
  [
    null,
    'the greenhouse was amazing and the talk with the gardener',
    /^I enjoyed the greenhouse and the talk with/,
  ],
  [null, 'she asked how my dad was at the end of the call', /asked me how my dad was\.$/],
  [null, 'was late because of the bus and he said no problem', /that you said no problem when I was late/],
  [null, 'smiled and said take your time', /told me to take my time/],
  // Whose it is, and who said it.
  ['asked_me_about', 'the thesis', /about my thesis\.$/],
  ['asked_me_about', 'the degree I never finished', /about the degree I never finished\.$/],
  [
    'said',
    'he told me most of his team started as temps',
    /^(?!.*told me).*most of your team started as temps\.$/,
  ],
  ['we_share', 'first job in the same chip shop', /that we had our first job in the same chip shop\.$/],
  ['we_share', 'bad at small talk', /that we are both bad at small talk\.$/],
  [
    'advised_me_to',
    'get my cscs card first, which I did yesterday',
    /^I took your advice to get my CSCS card first\.$/,
  ],
  // Seen there, done by the house, and another's doing.
  [null, 'everyone said hello in the corridor', /^I liked that everyone said hello/],
  [null, 'running the test like a conversation', /you running the test like a conversation\.$/],
  [
    null,
    'big thanks to the receptionist who lent me an umbrella',
    /^Please thank the receptionist for lending me/,
  ],
  [null, 'thank you for give me the chance to explain', /you giving me the chance to explain\.$/],
  [null, 'we spoke long about the new line', /^(?!.*long about).*talk(?:ing)? about the new line\.$/],
  [null, 'the lunch was amazing!! and Farida’s stories', /^I enjoyed the lunch and Farida's stories\.$/],
  [
    null,
    'my hands were shaking and she pretended not to notice',
    /pretended not to notice when my hands were shaking\.$/,
  ],
  ['told_me_about', 'him leaving school at 15', /how you left school at 15\.$/],
  [
    'told_me_about',
    'the new app they are building and I could be in the pilot',
    /about the new app you are building\.$/,
  ],
  ['asked_me_about', 'the shop I closed. it was hard to say but he was kind', /^(?!.*but you)/],
  // As it is written.
  [null, 'their busy season is may to october', /May to October/],
  ['told_me_about', 'how they handel returns', /how you handle returns/],
  ['we_share', 'we both follow st kilda', /St Kilda/],
  ['showed_me', 'the letter from a patients family', /a patient's family/],
  ['told_me_about', 'what they learnt frm it when the game was cancelled', /learnt from it/],
])('[%s] %s', (stem, typed, says) => {
  const woven = weave(typed, stem, reader)
  expect(woven.ok ? woven.sentence : `(${woven.why})`).toMatch(says)
})

it.each<[HookStem | null, string]>([
  [null, 'wedding season = 3 weeks nobody sleeps'],
  [null, 'holiday never came up, ask hr tomorrow'],
  [null, 'parking'],
  [null, 'Mr Pugh was kind enough to show me the lab himself'],
  [null, 'big thanks to the receptionist too, she gave me her umbrella'],
  [null, 'ex army like me, same regiment nearly'],
  [null, 'he was honest that the last person left and told me why and what they changed'],
])('asks again: [%s] %s', (stem, typed) => expect(weave(typed, stem, reader).ok).toBe(false))
