import type { Reader } from '../../hook'
import type { Frame } from './reading/frames'

/** Who reports says "there" of the reader's own place, who is quoted "here". */
export const asFromOutside = (frame: Frame, text: string) =>
  /^(?:said_that|said_of_me|told_that|fact|kept|did)$/.test(frame)
    ? text
        .replace(
          /\bin this (team|company|school|hospital|office|place|department|house|firm)\b/gi,
          'in your $1',
        )
        .replace(
          /(?<=\S )(?<!\b(?:from|in|over|right|out|up|down|round|around|came|come|comes|coming|moved|moves|stops|brought|sent) )\bhere(?=$|[.,]| (?:and|but|is|are|gets?|has|at|on|for|eats?|works?|leaves?|stays?|ever|past|after|before|with|who|in|knows?|does|can|will|takes?|calls?|wears?|too|as)\b)/giu,
          'there',
        )
    : frame === 'said_quote'
      ? text.replace(/^(nobody|no one|everyone|everybody|people|staff) there\b/i, '$1 here')
      : frame === 'thanks'
        ? // The letter says which day it was.
          text.replace(
            / on an? (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening))?$/,
            '',
          )
        : text

const ofPlace =
  /(?<=\b(?:been|worked|works|working|started|start|starting|began|trained|people|year|month|week|day|staff|everyone|everybody|nobody|no one|anyone|team|alone|lunch|plus|temp|porter|cleaner|apprentice|trainee|receptionist|questions?|manager|years|job|career|off|together|welcome|again|home|stay|stays|stayed|joined) )(?:there|here)(?=$|[.,]| (?:as|for|since|in (?:19|20)\d\d|at \d|\d+ (?:years|yrs)|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty) years|over|nearly|almost)\b)/iu

/** "I would be proud to work there": with whoever reads. */
const wouldBe =
  /(?<=\b(?:to|would|could|can|will|'d) (?:work|learn|train|start|stay|grow|teach|cook|study|settle|belong|volunteer) )(?:there|here)(?=$|[.,!]| (?:and|but|for|as|because|one day|every)\b)/iu

/** "how decisions are made here", "what a Monday looks like there". */
const isHere =
  /(?<=\b(?:looks|look|feels|is|are|were|was|gets?|get) (?:like|(?:(?:actually|really|always|usually) )?(?:made|done|run|decided|handled|taught|judged|paid|organi[sz]ed|planned|treated)) )(?:there|here)(?=$|[.,]| (?:and|but)\b)/iu

/** "You've been there 22 years": who reads it is there, and says "at Lakeshore Dental". */
export function atHome(text: string, { company, isOutside, name }: Reader): string {
  const isLong = !company || company.split(' ').length > 4 || company.length > 32
  // "at Strachan Muir", to Ms Strachan: nobody calls a house by its owner to the owner.
  const isTheirs = name.split(/[\s-]+/).some(word => word.length > 2 && company?.includes(word))
  if (isLong || isTheirs || isOutside || / (?:in|from|to|at) \p{Lu}/u.test(text) || text.includes(company))
    return text
  return text
    .replace(
      /\b(was|were) (?:here|there)(?= for (?:over |nearly |almost )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty) )/i,
      (_, was: string) => `${was} at ${company}`,
    )
    .replace(
      /(?<!\bI (?:[^,.]* )?)\b(to come|came|moved) (?:here|there)(?=$|[.,])/i,
      (_, how: string) => `${how} to ${company}`,
    )
    .replace(ofPlace, (_, at: number, all: string) =>
      /\bbeen $/.test(all.slice(0, at)) &&
      /^\S+ (?:\d+|over|nearly|almost|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)\b/.test(
        all.slice(at),
      )
        ? `at ${company} for`
        : `at ${company}`,
    )
    .replace(wouldBe, () => `at ${company}`)
    .replace(isHere, () => `at ${company}`)
}
