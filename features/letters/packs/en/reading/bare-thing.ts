import { withInnerArticles } from '../grammar/article'
import { fitsAnyone } from '../grammar/stock'
import { headOf } from '../grammar/sure/no-thing'
import type { Turned } from '../grammar/to-reader'
import { tokensOf } from '../grammar/tokens'
import { prepositions, vague } from '../grammar/words'
import { clause } from './clause'
import { type Context, part, type Read, refuse, settled, unsure } from './frames'
import { aboutYours, allowed, done, given, hospitality, onlyPraise, seeable, talks, topical } from './things'
import { isIdea, joined, ofYours } from './topic'
import { twoThanks } from './two-thanks'

/** A thing and nothing said of it: given, done, seen or talked of by its words, or else asked how it came up. */
export function bareThing(
  text: string,
  inside: string,
  turned: Turned,
  { reader }: Context,
  isLater: boolean,
): Read {
  // Begun with "you" or "they", it can only be a statement.
  if (/^(?:you|we|they|it|there|nobody|everyone)(?:'\p{L}+)? \S+ \S/iu.test(inside))
    return clause(text, turned, inside, isLater)
  if (fitsAnyone(inside) || onlyPraise.test(inside) || vague.test(inside)) return refuse('fits_anyone')
  if (
    /^(?:the |about )?(?:salary|pay|holidays?|pension|benefits|parking|notice period|hours|wages?)(?: thing)?$/i.test(
      inside,
    )
  )
    return refuse('not_for_them')
  // "no trick questions": so it was on the day.
  if (
    /^no (?:\p{L}+ ){0,2}(?:questions|rush|pressure|hurry|games|nonsense|jargon|small talk|fuss|powerpoint|slides|tricks)(?: (?:about|on|with|at|in) .+)?$/iu.test(
      inside,
    )
  )
    return settled(
      turned,
      part(
        'deed',
        `there ${/^no (?:\p{L}+ ){0,2}(?:questions|games|slides|tricks)\b/iu.test(inside) ? 'were' : 'was'} ${inside}`,
      ),
    )
  // "a bit vague on salary": how it was, and no thing.
  if (/^a (?:bit|little|tad) (?!of\b)\p{L}/iu.test(inside)) return refuse('not_for_them')
  if (/^not one of you \p{L}/iu.test(inside)) return settled(turned, part('deed', inside))
  // "not a single slide in the whole presentation"
  if (/^not (?:a single|one(?! of\b)|a|an) \p{L}/iu.test(inside))
    return settled(turned, part('kept', `there was ${inside}`))
  const twice = twoThanks(inside)
  if (twice) return settled(turned, twice)
  if (
    aboutYours.test(inside) ||
    /^your (?:honest|frank|straight|candid|kind|calm|careful|thoughtful|gentle|clear|quick|warm) /.test(
      inside,
    )
  )
    return settled(turned, part('yours', inside))
  if (/^your /.test(inside) && reader.meant !== 'help')
    return settled(turned, part('your_thing', joined(inside)))
  if (prepositions.has(tokensOf(inside)[0]?.lower ?? '') && !/^about\b/i.test(inside))
    return refuse('half_a_sentence')
  if (allowed.test(inside))
    return settled(turned, part('given', /^(?:the|your|a) /i.test(inside) ? inside : `the ${inside}`))
  if (done.test(inside)) return settled(turned, part('own', `I enjoyed ${inside}.`))

  if (
    /^the (?:(?:first|second|last|other) (?:half|part|bit)(?: of the (?:meeting|interview|chat|call|day|visit))?|(?:bit|part|moment) (?:at the (?:end|start|beginning)|before (?:the|we)|after (?:the|we)|on the way)\b[^,]*?)(?=,|$| (?:where|when|with)\b)/i.test(
      inside,
    )
  )
    return settled(turned, part('own', `I enjoyed ${inside}.`))
  // "the smell of the bakery at six" (of the drains nobody is glad), "the case about the missing invoices"
  if (
    /^the (?:smell (?:of|in|from) (?:the |your )?(?:(?:fresh|warm|new) )?(?:bread|bakery|baking|coffee|roastery|sawdust|wood|timber|ink|print room|paper|books|leather|hops|brewery|hay|cut grass|sea|garden|soup|kitchen)\b|(?:sound|light|taste|warmth|quiet|buzz) (?:of|in|from|on) )/i.test(
      inside,
    ) ||
    /^the (?:\p{L}+ )?(?:case|scenario|simulation|assignment|quiz|puzzle) (?:about|with|on|from) /iu.test(
      inside,
    )
  )
    return settled(turned, part('own', `I liked ${inside}.`))
  // "the smell of the drains", "the quiet when I asked about the budget"
  if (/^the (?:smell|sound|light|taste|warmth|quiet|buzz) (?:of|in|from|on|when) /i.test(inside))
    return unsure('bare_thing', part('topic', inside))
  // "the portfolio chat": it was the talk, and not what the talk was of.
  if (talks.test(inside))
    return settled(
      turned,
      part('own', `I enjoyed ${/^(?:the|our|your|that|a) /i.test(inside) ? inside : `the ${inside}`}.`),
    )
  if (hospitality.test(inside))
    return settled(
      turned,
      part(
        'given',
        inside
          // "the tea, the chat and the dog"
          .replace(/^(?!the [^,]+(?:, the [^,]+)*,? and the [^,]+$)(.*?),.*$/, '$1')
          .replace(/^(?!the |your )/i, 'the ')
          .replace(/ and an? /i, ' and the '),
      ),
    )
  if (/^(?:the |your )?(?:\p{L}+ )?questions$/iu.test(inside))
    return settled(turned, part('given', inside.replace(/^(?:the |your )?/i, 'your ')))
  // "six weeks of training": those that one gets.
  if (
    /^(?:\d+|two|three|four|five|six|eight|ten|twelve) (?:full )?(?:days|weeks|months|years|hours) of \p{Ll}/iu.test(
      inside,
    )
  )
    return settled(turned, part('told_of', `the ${inside}`))
  const told = /^(?:the|that|this) (?:bit|part|thing) (?:about|on) /i.test(inside)
  const thing = joined(
    inside
      .replace(
        /^(?:the |an? )?(?:really |very )?(?:interesting|fascinating|exciting|cool|great|lovely|nice) (?=(?:\p{L}+ )?(?:project|system|plan|scheme|programme|program|research|work|history|role|software|process|approach|idea|study|merger|job) (?:with|in|on|for|of|about|at|by) )/iu,
        'the ',
      )
      .replace(
        /^(?:re|about|news (?:about|of|on)|(?:the |that |this |all the |some )?(?:bit|part|thing|stuff|things) (?:about|on|with)|about) /i,
        '',
      ),
  )
  if (told) return settled(turned, part('told_of', thing))
  if (reader.meant === 'help') return settled(turned, part('thanks', ofYours(thing)))
  // "no on call for the first 3 months": told, promised, or hoped for?
  if (isIdea(thing)) return unsure('unclear', part('idea', thing))
  if (/ (?:instead of|rather than) /.test(thing) && thing.split(' ').length < 9)
    return unsure('unclear', part('noted', text))
  // "wedding season stories", "latte art tips": whose, if not theirs?
  if (
    /^(?!(?:the |that )?(?:users?|customers?|patients?|clients?|arrow|news|success|case) )(?!your |our |my |those |(?:the |that )(?:tips|examples|jokes|suggestions|insights|recommendations)$)(?:the |that )?(?:(?!(?:of|for|about|on|in|and|from|her|his|their)\b)\p{L}+ ){0,3}(?:stories|story|tips|anecdotes?|jokes|examples|recommendations|suggestions|pointers|hints|insights)(?: (?:about|of|from|with|on) .+)?$/iu.test(
      thing,
    )
  )
    return settled(turned, part('yours', `your ${thing.replace(/^(?:the|that) /i, '')}`))
  if (/^the (?:\p{L}+ )?(?:point|remark|comment|joke|analogy|tip|advice) (?:about|on) /iu.test(thing))
    return settled(turned, part('yours', thing.replace(/^the /i, 'your ')))
  // "the coffee and putting me at ease": a thing, and what was done.
  if (/ and \p{L}+ing (?:me|us)\b/iu.test(thing)) return unsure('unclear', part('noted', text))
  const frame = ofThing(thing, reader)
  // "the van!", "the rota": what of it?
  if (
    frame === 'topic' &&
    thing === joined(inside) &&
    /^(?:the |an? )?\p{Ll}+$/u.test(thing) &&
    !/^about /i.test(text)
  )
    return unsure('bare_thing', part('topic', thing))
  // The samples, the kids, the machine: heard of, seen, or done with? What one only hears of is known by its words.
  if (
    frame === 'topic' &&
    thing === joined(inside) &&
    !/^about /i.test(text) &&
    !/ (?:being|going|moving|opening|closing|changing|coming|becoming|and|,|that|where|who|you|they) |, /.test(
      thing,
    ) &&
    // "Rust", "the Bosch account"
    !/\p{Lu}/u.test(thing) &&
    !topical.test(headOf(tokensOf(thing)))
  )
    return unsure('bare_thing', part('topic', thing))
  return settled(
    turned,
    part(
      frame,
      given.test(thing) && !/^(?:the|that) /i.test(thing)
        ? ofYours(withInnerArticles(thing, reader.known))
        : frame === 'seen'
          ? thing.replace(/^(the |your )(?:nice|lovely|cute|sweet|beautiful|gorgeous) /i, '$1')
          : thing,
    ),
  )
}

/** What a bare thing is: given, seen, or talked of. */
function ofThing(thing: string, reader: Context['reader']): 'yours' | 'given' | 'seen' | 'topic' {
  if (reader.meant === 'advice' && /^(?:tip|advice)/.test(thing)) return 'yours'
  if (
    given.test(thing) ||
    // "an honest picture of what winter is like", and not the one on the wall.
    /^(?:an? |the |your )?(?:(?:really|very) )?(?:honest|clear|real|true|fair|frank|vivid|realistic) (?:picture|account|overview|summary|description|rundown|idea|sense) of\b/i.test(
      thing,
    ) ||
    // "clear timeline": how it was, and nothing one talks about.
    /^(?:the |an? |your )?(?:(?:really|very|super) )?(?:clear|straight|good|nice|quick|honest|easy) (?:timelines?|structure|process|instructions)$/i.test(
      thing,
    ) ||
    /^(?:the|that) (?:way|moment|time|care|pride|patience|trouble|warmth|attention|effort|respect|detail) (?:and (?:care|pride|patience|warmth|attention|effort|respect) )?(?:(?:in|with) (?:how|which) )?(?:you|your|the|everyone|everybody|nobody|when|\p{Lu}\p{Ll}+(?: and \p{Lu}\p{Ll}+)?(?= (?:both |all )?\p{Ll}))\b/u.test(
      thing,
    )
  )
    return 'given'
  if (
    / and how (?:\p{L}+ )?\p{L}+ (?:everyone|everybody|people|the \p{L}+|it) (?:seemed|was|were|looked|felt|is|are)\b/iu.test(
      thing,
    )
  )
    return 'seen'
  // "the kids' drawings all over the staff room"
  if (
    / (?:all over|on|above) (?:the|your) (?:\p{L}+ )?(?:walls?|doors?|fridge|ceiling|windows?|room|corridor)$/iu.test(
      thing,
    ) &&
    / (?:drawings?|paintings?|cards?|notes?|names|maps?|stickers|letters) /.test(thing)
  )
    return 'seen'
  return seeable.test(thing) && !/\b(?:bit|part)$/.test(thing) && !/ and /.test(thing) ? 'seen' : 'topic'
}
