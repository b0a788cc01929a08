import type { Slot } from '../../templates/slots'
import { contractedSubject } from './grammar/finite'
import { ownVerbs } from './grammar/own-verbs'
import { sentencesIn } from './grammar/sentences-in'
import { shapeOf } from './grammar/shape'
import { tidy } from './grammar/tidy'
import { tokensOf } from './grammar/tokens'
import { spliced } from './grammar/two-statements'
import { isPast } from './grammar/verbs'
import { lacksMy, whole } from './slot-begun'
import { spelledDays, time } from './slot-times'

/** A sentence of what was typed for a detail, and the mark it ended with. */
export interface SlotPiece {
  text: string
  mark: string
}

/** What a question begins with: "should I chase them", "how many rounds are left". */
const asked =
  /^(?:(?:should|can|could|do|does|did|is|are|will|would|have|has)(?:n't)?|shall|can't|won't|any) (?:i|you|we|they|he|she|it|there|news|word|update)\b/i
const askedOf =
  /^(?:who|what|when|where|why|which|how)(?! (?:they|you|we|i|he|she|it)\b)(?:'s|'re| (?:\p{L}+ ){0,3}?(?:is|are|was|were|do|does|did|will|would|can|could|should|has|have))\b(?! (?:they|you|it|we) (?:is|are|will|would)\b)/iu
const asksForFacts = new Set<Slot>(['missing_facts', 'ask', 'questions'])

/** Said for its tone, not for what it says: "the commute mostly", "job hopping I think, three jobs in four years". */
const hedge =
  /^(?:i think|i guess|probably|maybe|mostly|mainly|definitely) |,? (?:mostly|mainly|honestly|to be honest|tbh|i think|i guess|i suppose|basically|if anything)(?=$|,)/i

/** What was typed for a detail, sentence by sentence, each with the words that the hurry left out between two of them. */
export function piecesOf(slot: Slot, typed: string, known: readonly string[]): SlotPiece[] {
  return sentencesIn(spelledDays(slot, spelledOut(tidy(typed)))).flatMap(({ text, mark }) => {
    // What is handed on stays as its writer put it.
    if (slot === 'blurb') return [{ text: /^i\b/i.test(typed) ? whole(slot, text, known) : text, mark }]
    const parts = apart(
      mark === '?' && !/^any/i.test(text) ? text : whole(slot, unhedged(slot, joined(slot, text)), known),
    )
    return parts.map((part, at) => ({
      text: at === 0 || mark === '?' ? part : whole(slot, part, known),
      // A reason is no cause for joy.
      mark:
        (at === parts.length - 1 && !(slot === 'reason' && mark === '!') ? mark : '') ||
        (isAsked(slot, part) ? '?' : ''),
    }))
  })
}

/** "I think the presentation": it is the presentation; "start date and site, either is fine": they are it. */
function unhedged(slot: Slot, text: string): string {
  const thing =
    /^(?:i think|i guess|probably|maybe) (?!i\b|you\b|he\b|she\b|it\b|they\b|we\b|that\b|there\b)(.+)$/i.exec(
      text,
    )?.[1]
  if (thing && /^(?:noun|gerund)$/.test(shapeOf(thing.split(', ')[0] ?? ''))) return thing
  return slot === 'flexibility'
    ? text.replace(
        /, (?:either|any|both|all)\b[^,]* (?:is|are|works?) (?:fine|ok|okay|good)(?: (?:with|for|by) me)?$/i,
        '',
      )
    : text
}

/** The shorthand of a hurry. */
export const spelledOut = (text: string) =>
  text
    .replace(/ \+ /g, ' and ')
    .replace(/ and also (?=\p{L})/giu, ' and ')
    .replace(/(?<=\p{L}{3}) as (?=I (?:have|need) to\b)/gu, ', as ')
    .replace(/\byou guys\b(?!')/gi, 'you')
    // "childs got a fever"
    .replace(
      /\b(child|wife|husband|mum|mom|dad)s (?=(?:got|not|ill|sick|unwell|poorly|away|in|at|having|just|been)\b)/gi,
      "$1's ",
    )
    // "mornings till the end of term then full time"
    .replace(
      /(?<!,)(?<!\b(?:until|till|since|by|and|but|from|before|after)) then (?=(?:full|part|any|all|free|from|every|away|off|back|out|mornings|afternoons|evenings|weekends)\b)/gi,
      ', then ',
    )
    // "Mon - Fri" is from one to the other; between words it is a comma.
    .replace(
      /\b((?:mon|tues?|wed(?:nes)?s?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?) ?[-–] ?(?=(?:mon|tue|wed|thu|fri|sat|sun))/gi,
      '$1 to ',
    )
    .replace(/(?<=\p{Ll}) [-–] (?=(?:\p{Ll}|I\b))(?!(?:noon|midday|midnight|late)\b)/gu, ', ')
    .replace(/\b(waiting|wait|hope|hoping|want|love) to here\b/gi, '$1 to hear')
    .replace(/\binstead of an? e-?mail$/i, 'instead of emailing')
    .replace(/ only (?=\p{Lu}[\p{L}]+$)/u, ', only ')
    .replace(/\b(should|could|would|must|might) of\b/gi, '$1 have')
    .replace(/\bhow quick (?=(?:you|they|he|she|it|we) (?!are\b|were\b|is\b|was\b))/gi, 'how quickly ')
    .replace(/\bback to (me|us) (so |really |very )?quick\b/gi, 'back to $1 $2quickly')
    .replace(/\bhols\b/gi, 'holidays')
    .replace(/\b(stay|staying|stop) were (?=(?:i|we) (?:am|are)\b)/gi, '$1 where ')
    .replace(/\b(because|since|although|as) its (?=\p{L}+(?:,| and\b| but\b|$))/giu, "$1 it's ")
    .replace(/\b(an?|the|my) (\d+) (week|month|day|year|hour|minute|room) (?=\p{L})/giu, '$1 $2-$3 ')
    .replace(
      /\b(part|full) time (?=(?:jobs?|roles?|work|positions?|posts?|contracts?|hours|courses?|staff|basis)\b)/gi,
      '$1-time ',
    )
    .replace(/^(?:yes|yeah|yep|ok|okay|well|erm|um),? (?=\p{L})/iu, '')

export const isAsked = (slot: Slot, text: string): boolean =>
  asked.test(text) || (asksForFacts.has(slot) && askedOf.test(text))

const opens =
  /^(?:no|not|if|when|once|as|because|since|although|though|while|after|before|at first|whatever|like)\b/i
/** ", I know I said two", ", nobody else ever bothered": begins a statement of its own. */
const statement =
  /^(.+?), ((?:I(?:'m|'ve|'d|'ll)?|it(?:'s)?|they(?:'re)?|we|nobody|no one|everyone|everybody|people|that's|would|will|can't|won't|can|could|couldn't|didn't|wasn't|hadn't|should|last time (?:my|I|they|it|we)) .+)$/u
/** "small team and I would get to do a bit of everything" */
const thingAndStatement =
  /^(.+?),? and ((?:I(?:'m|'ve|'d|'ll)?|it(?:'s)?|they|we|there(?:'s)?|nobody|no one|everyone|could|can|would|will) .+)$/u

/** "find out what they thought, be honest with me" */
const asks = /^(.+?), ((?:please|be|don't|just (?:tell|ask|say)|let|tell) \p{L}.+)$/iu
/** "…, happy to send the link" */
const offered = /^(.+?), ((?:(?:also|very|more than) )?(?:happy|glad|willing|able|ready) to .+)$/i
/** "started at the library, mostly children's events", "took something closer, less money but I can …" */
const itIs =
  /^(.+?), ((?:mostly|mainly|largely) (?!\p{L}+ing\b|(?:because|since|when|on|in|at|for|with|to|by|from|as)\b).+|(?:a bit )?(?:less|more|fewer|better|worse|shorter|longer|lower|higher) \p{L}+,? (?:but|and) (?:I|it|we|my) .+)$/u

/** Two statements with a comma between are two sentences, and a thing and a statement are as well. */
function apart(text: string): string[] {
  const [, one = '', offer = ''] = offered.exec(text) ?? []
  if (one && !opens.test(one)) return [plain(one), offer]
  const [, wish = '', ask = ''] = asks.exec(text) ?? []
  if (wish && /^(?:verb|clause)$/.test(shapeOf(wish)) && !opens.test(wish)) return [wish, ask]
  const [, done = '', so = ''] = itIs.exec(text) ?? []
  if (done && isSaid(done) && !opens.test(done))
    return [
      done,
      `${/^(?:I )?(?:just )?(?:finished|completed|passed|did|ended)\b/i.test(done) ? 'it was' : "it's"} ${so.replace(/,? but /, ', but ')}`,
    ]
  const two = spliced(text)
  if (two && !opens.test(two.left)) return [plain(two.left), ...apart(two.right)]
  const [, left = '', right = ''] = statement.exec(text) ?? []
  if (
    left &&
    (isTimeOnly(left) || /^no (?:hard feelings|worries|problem)/i.test(left) || !opens.test(left)) &&
    isSaid(right)
  )
    return [plain(left), ...apart(right)]
  if (/^(?:congratulations|well done)$/i.test(text.split(', ').at(-1) ?? '') && text.includes(', '))
    return [text.slice(0, text.lastIndexOf(', ')), text.slice(text.lastIndexOf(', ') + 2)]
  const [first = '', last = ''] = text.split(/, (?=[^,]+$)/)
  if (
    last &&
    /^(?:noun|gerund)$/.test(shapeOf(first)) &&
    shapeOf(last) === 'past' &&
    !/^(?:was|were)\b/i.test(last) &&
    isPast(tokensOf(last)[0]?.lower ?? '')
  )
    return [first, `I ${last}`]
  // "I use it every week, just went blank"
  if (
    last &&
    /^(?:just|really|honestly|simply|finally) /i.test(last) &&
    isPast(tokensOf(last)[1]?.lower ?? '') &&
    isSaid(first)
  )
    return [first, last]
  if (last && lacksMy.test(last) && !opens.test(first) && isSaid(last)) return [first, last]
  const [, before = '', after = ''] = runOn.exec(text) ?? []
  if (before && !joinsOn.test(before)) return [before, after]
  const [, thing = '', more = ''] = thingAndStatement.exec(text) ?? []
  // "my husband and I"
  if (
    /^i(?:'|\b)/i.test(more) &&
    (/^(?:my|our|me|the (?:kids|children|family|girls|boys))\b|^\p{Lu}\p{Ll}+$/u.test(thing) ||
      /^i (?:are|were)\b/i.test(more))
  )
    return [text]
  if (thing && shapeOf(thing) === 'noun' && ownVerbs(tokensOf(thing)) === 0 && ownVerbs(tokensOf(more)) > 0)
    return [plain(thing), more]
  return [shapeOf(text) === 'noun' ? plain(text) : text]
}

/** "I do know the regs I just went blank" */
const runOn = /^(.+ \p{L}+) (I (?:just|really|honestly|totally|simply) \p{L}.+)$/u
const joinsOn =
  /\b(?:that|what|which|who|and|but|or|because|if|when|so|as|how|where|than|think|know|hope|guess|day|time|thing|moment)$/i
const isSaid = (text: string) =>
  /^(?:nobody|no one|everyone|everybody) .*\p{L}(?:ed|s)\b/u.test(text) ||
  contractedSubject.test(tokensOf(text)[0]?.lower ?? '') ||
  ownVerbs(tokensOf(text)) > 0 ||
  ownVerbs(tokensOf(`I ${text}`)) > 0

/** "after 4pm most days": no statement that the rest hangs on. */
const isTimeOnly = (text: string) => time(text) !== null && ownVerbs(tokensOf(text)) === 0

const plain = (text: string) => text.replace(hedge, '')

/** "my notice is down to 2 weeks, they agreed to let me go": who employs the writer. */
const ofEmployer = (slot: Slot, text: string): string =>
  /^(?:start_availability|preference|reason|new_info)$/.test(slot)
    ? text.replace(
        /^(.*\b(?:notice|staying where I am|staying put|my current)\b.*), they (?=(?:agreed|let|accepted|gave|matched|raised)\b)/i,
        '$1, my employer ',
      )
    : text

/** Said of the writer, with "I" or without it: "moved to Leeds". */
const isOwn = (text: string): boolean =>
  /^i(?:'|$)/.test(tokensOf(text)[0]?.lower ?? '') ||
  shapeOf(text.replace(/^(?:just|finally|now|also|recently) /i, '')) === 'past'

/** "I have another offer, need to answer by the 14th": and need; "I started at Halden, still looking": and I'm still. */
function joined(slot: Slot, given: string): string {
  const text = ofEmployer(slot, given)
    .replace(/, now (?=I\b|it\b|we\b)/gi, ', but now ')
    .replace(/, (looks|sounds|seems) (?=\p{L}+(?: \p{L}+)?$)/u, ', it $1 ')
    .replace(/\bcongrats\b/gi, 'congratulations')
    .replace(/,? so no ((?:\p{L}+ ){1,2})(needed|required|necessary)$/iu, ', so no $1is $2')
    .replace(/, and (?=(?:which|what|how|when|where)\b)/gi, ' and ')
    // "took me three goes", "should be two weeks": it did, it should.
    .replace(/, (took (?:me|us)|cost me) /gi, ', and it $1 ')
    .replace(/, (?=(?:should|might|could) be )/g, ', which ')
    // "the pay, less than I have now"
    .replace(/, (?=(?:less|more|lower|higher|fewer|longer|shorter) than (?:I|now|before)\b)/g, ', which is ')
    // "moved to Leeds, now only 10 minutes from you"
    .replace(
      /, now (?=(?:only |just |about )?(?:\d+|in|at|an?|based|near|living|working)\b)/gi,
      (found, at: number, all: string) => (isOwn(all.slice(0, at)) ? " and I'm now " : found),
    )
    // "passed it, second attempt"
    .replace(/, (?:on )?(?:my )?(second|third) (try|attempt|time|go)$/i, ' on my $1 $2')
  const [left, right, ...more] = text.split(', ')
  if (!left || !right || more.length > 0) return text
  const mine = isOwn(left)
  if (/^thought of (?:you|your)\b/i.test(right)) return `${left}, and I ${right}`
  if (!mine) return text
  if (/^(?:up|back|off|out|away|over) \p{L}/iu.test(right)) return `${left}, and I'm ${right}`
  if (
    /^(?:(?:still|now) )?(?!(?:including|during|starting|beginning|depending|subject)\b)\p{L}+ing\b/iu.test(
      right,
    )
  )
    return `${left} and I'm ${right.replace(/ though$/, ', though')}`
  const next = tokensOf(right)[0]?.lower ?? ''
  const goesOn =
    /^(?:need|want|have|had|got|plan|hope|would|will|can|could|am|must|passed|failed|finished|won)$/.test(
      next,
    ) ||
    (isPast(next) && shapeOf(right) === 'past')
  return goesOn ? `${left} and ${right}` : text
}
