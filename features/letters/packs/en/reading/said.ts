import type { HookStem } from '../../../hook'
import { shapeOf } from '../grammar/shape'
import { fitsAnyone } from '../grammar/stock'
import { toReader } from '../grammar/to-reader'
import { tokensOf } from '../grammar/tokens'
import { capital, midSentence } from '../grammar/turn'
import { spliced } from '../grammar/two-statements'
import { isBase, isPast } from '../grammar/verbs'
import { determiners } from '../grammar/words'
import { advised } from './advised'
import { type Context, part, type Read, refuse, settled, unsure } from './frames'
import { plainlyTold, withSubject } from './said-plainly'
import { joined, topic, turn } from './topic'

export function said(raw: string, mark: string, context: Context): Read {
  const text = raw
    .replace(/^(?:said |saying |says )?(?:that (?!(?:time|day|one|moment|was|is)\b)|, |: )?/i, '')
    .replace(/^(?:she|he|they|you) (?:said|says) (?:that )?/i, '')
    // "they never had a student leave": until now.
    .replace(/^(they|we) never had (?=an? )/i, '$1 have never had ')
    // "nobody gets thrown in at the deep end there": where the reader is.
    .replace(
      /(?<= (?:the|a|an|my|your) (?:\p{L}+ )?\p{L}+(?<!\b(?:is|are|was|were|be|been|get|go|work|works|live|lives))) there$/u,
      '',
    )
    .replace(/^quote:? (?=")/i, '')
    // "next year they want to double the team": when is said last.
    .replace(
      /^((?:next|last|this|every|each) (?:year|month|week|spring|summer|autumn|winter|term|season|monday|friday)),? ((?:they|she|he|we|you|it|everyone|everybody|nobody|I|the \p{L}+)(?:'\p{L}+)? [^,]+)$/iu,
      (_, when: string, what: string) => `${what} ${when.toLowerCase()}`,
    )
    // "the first three months nobody expects …": in them.
    .replace(
      /^(?=the (?:first|last) (?:\p{L}+ )?(?:days?|weeks?|months?|year|years) (?:nobody|no one|everyone|everybody|you|they|we|people|it)\b)/iu,
      'in ',
    )
  const quoted = /^"([^"]+?)[.]?"$/.exec(text)?.[1]
  if (quoted) return part('said_quote', capital(quoted))
  const first = tokensOf(text)[0]?.lower ?? ''
  if (!text) return refuse('nothing_said')
  if (terms.test(text)) return refuse('fits_anyone')
  // "said yes to a second call": done, rather than said.
  if (/^(?:(?:yes|no|ok|okay)(?= to\b|,|$)|hello\b|hi\b|goodbye\b|thank you\b|thanks\b|sorry\b)/i.test(text))
    return refuse('unclear')
  if (/^(?:we|our|we're|we've|we'll|we'd|us|let's)$/.test(first)) return part('said_quote', capital(text))
  if (/^(?:I|I'm|I've)$/i.test(first)) {
    // "I can train you on the software": hers.
    if (/\byou(?:r|rself)?\b/i.test(text) && !/\b(?:him|her|them|he|she)\b/i.test(text))
      return part('said_quote', capital(text))
    const next = tokensOf(text)[1]?.lower ?? ''
    if (/\b(?:him|her|them|he|she|they|their)\b/i.test(text)) {
      const turned = turn(text, context)
      return settled(turned, part('said_that', turned.text))
    }
    const ofMe =
      /^(?:could|can|would|will|should|might|may|remind|need|must)$/.test(next) ||
      (/^I$/i.test(tokensOf(text)[0]?.text ?? '') && isPast(next))
    const ofOwn = /^I(?:'m|'ve|'d)?$/.test(tokensOf(text)[0]?.text ?? '') && !candidate.test(text)
    if (!ofMe && ofOwn && /^I'/.test(text)) return part('said_quote', capital(text))
    const two = ofMe ? spliced(text) : null
    if (two && !/^(?:I|you)\b/i.test(two.right)) return part('said_that', andThat(two))
    return ofMe ? part('said_that', text) : unsure('unclear_who', part('said_quote', capital(text)))
  }
  if (
    isBase(first) &&
    !/^(?:people|trust|change|hope|love|work|help|care|need|order|practice|play|sound|service|support|staff|process|list|question|nurse|open|clean|clear|light|lead|last|left|present|own|mind|stock|store|model|trade|target|slow|warm|experience)$/.test(
      first,
    ) &&
    shapeOf(text) !== 'clause' &&
    shapeOf(text) !== 'half'
  )
    return part('said_quote', capital(text))
  if (
    /^(?:first|always|never|just|only)$/.test(first) &&
    isBase(tokensOf(text)[1]?.lower ?? '') &&
    shapeOf(text) !== 'clause'
  )
    return part('said_quote', capital(text))
  if (
    /\b(?:we|we're|we've|we'll|our|us)\b/i.test(text) &&
    !/\b(?:she|he|they|you|I)\b/i.test(text) &&
    shapeOf(text) === 'clause'
  )
    return part('said_quote', capital(text))
  const spoken = /^"([^"]+?)[.]?" (?:about|on|regarding) (.+)$/i.exec(text)
  if (spoken?.[1] && spoken[2]) return part('said_about', `${topic(spoken[2], context)} ("${spoken[1]}")`)
  if (/"/.test(text)) {
    const inner = /^(?:.*?)"([^"]+)"$/.exec(text)?.[1]
    if (inner && /^(?:.{0,3})"/.test(text)) return part('said_quote', capital(inner))
  }
  // "she'd rather stand next to you and do it with you": that "you" is anybody, and the other the reader.
  if (
    /^(?:s?he|they)(?:'\p{L}+)? .*\b(?:with|to|for|beside|behind|at|on|by|from|if|gives?|lets?|tells?|shows?|helps?|trains?|teach(?:es)?|rings?|calls?|phones?|emails?|pays?|sends?|texts?|asks?|hires?) you\b/iu.test(
      text,
    )
  )
    return unsure('unclear_who', part('said_that', turn(text, context).text))
  const typed = withSubject(text)
  const turned = turn(context.reader.isOutside ? typed : theirNeed(typed), context)
  const inside = midSentence(turned.text, context.reader.known)
  switch (shapeOf(inside)) {
    case 'clause': {
      const two = mark === '?' ? null : spliced(inside)
      if (two && shapeOf(two.left) === 'clause')
        return settled(
          turned,
          // In their own words only where no word was turned.
          turned.changed && !/^I(?:'|\b)/.test(two.right)
            ? part('said_that', andThat(two))
            : turned.changed
              ? unsure('unclear', part('said_quote', capital(inside)))
              : part('said_quote', capital(inside)),
        )
      // "you can't teach attitude": nobody in particular can.
      if (
        !turned.changed &&
        /^you (?:can|can't|cannot|never|always|have to|don't)\b/i.test(inside) &&
        !/\b(?:I|me|my)\b/.test(inside) &&
        text.split(' ').length > 3
      )
        return part('said_quote', capital(inside))
      // "the first winter is the hardest, after that you know the roads": anybody, in their words.
      if (!turned.changed && /, .*\byou\b/i.test(inside) && !/\b(?:s?he|they|I|me|my)\b/.test(inside))
        return part('said_quote', capital(inside))
      return settled(
        turned,
        mark === '?' && !turned.changed
          ? part('said_quote', `${capital(inside)}?`)
          : part('said_that', inside),
      )
    }
    case 'noun':
    case 'gerund':
      if (fitsAnyone(inside)) return refuse('fits_anyone')
      // "safety first and speed second": those were the words.
      if (
        !turned.changed &&
        !/^about /i.test(text) &&
        text.split(' ').length > 3 &&
        !determiners.has(first)
      ) {
        const told = plainlyTold(text, context.reader)
        return told ? part('said_that', told) : part('said_quote', capital(text))
      }
      // "the machines need love": a statement, though a need is a thing as well.
      if (
        /^(?:the|their|my|our|most|some) (?:\p{L}+ ){0,2}?\p{L}+[^su'\P{L}]s (?:need|want|love|help|cost|work|run|start|hate|like) (?!(?:for|of|to|in|on|at|and)\b)\p{L}/iu.test(
          inside,
        )
      )
        return settled(turned, part('said_that', inside))
      return settled(turned, part('said_about', joined(inside.replace(/^about /, ''))))
    case 'wh':
      return settled(turned, part('said_about', inside))
    case 'to':
      return advised(inside, context)
    case 'verb':
      return part('said_quote', capital(inside))
    case 'third':
      return unsure('unclear_who', part('said_that', toReader(`she ${inside}`, { names: [] }).text))
    case 'past':
      return unsure('unclear_who', part('said_that', `you ${inside}`))
    case 'adjective':
      return unsure('unclear', part('said_that', `you are ${inside}`))
    default:
      return refuse('half_a_sentence')
  }
}

export const quote = (text: string, mark: string, stem: HookStem | null): Read =>
  stem === 'asked_me_about' || mark === '?' || /\?$/.test(text)
    ? part('asked_quote', capital(text.replace(/[?.!]*$/, '?')))
    : part('said_quote', capital(text.replace(/\.$/, '')))

/** What every recruiter asks: nobody is thanked for it. */
const candidate =
  /\b(?:shortlist\w*|candidate|fit|next round|through to|hired|application|apply|interview\w*|cv|favou?rite|experience|role|job|position|qualified|welcome)\b/i

export const terms =
  /^\d+ (?:rounds?|stages?|interviews?)\b|^\d+ (?:days?|weeks?)'? (?:of )?(?:paid |annual )*(?:holiday|leave|vacation|pto)\b|^(?:remote|hybrid|part[- ]time|full[- ]time|office)\b(?=.*(?:\d|days?|office|home))|^(?:the |my |our )?(?:probation|notice|salary|pay|pension|holidays?|annual leave|benefits|start date|contract|hours|overtime|bonus|process|interview process)(?: (?:period|range|band))? (?:is|are|starts?|could be|would be|will be|isn't|lasts?)\b/i

/** "the team has been short and they need someone steady": the house does, and not the roadworks before it. */
const theirNeed = (text: string) =>
  text.replace(
    /^((?:the|their|our) (?:\p{L}+ )?(?:team|shop|ward|office|kitchen|school|department|branch|site|clinic|depot|store|lab|company|firm|practice|nursery|hotel|garage|salon|warehouse|charity|council|unit|crew|library|bakery|farm) .+? and )(?:so )?they (?=(?:need|want|hope|are looking|would like|have to|are hoping) )/iu,
    '$1you ',
  )

/** Two things that were said; "that's where new people start" hangs on the first. */
const andThat = ({ left, right }: { left: string; right: string }): string =>
  /^that(?:'s| is) (?:where|when|how|why)\b/.test(right)
    ? `${left}, as ${right}`
    : `${left}, and that ${right}`
