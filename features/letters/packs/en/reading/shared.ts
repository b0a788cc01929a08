import { shapeOf } from '../grammar/shape'
import { isKnownWord } from '../grammar/slips'
import { fitsAnyone } from '../grammar/stock'
import { tokensOf } from '../grammar/tokens'
import { capital, midSentence } from '../grammar/turn'
import { isBase } from '../grammar/verbs'
import { determiners, prepositions } from '../grammar/words'
import { type Context, part, type Read, refuse, settled, unsure } from './frames'
import { joined, turn } from './topic'

export function shared(raw: string, context: Context): Read {
  const text = raw
    .replace(/^that (?=we |both )/i, '')
    .replace(/^both of us (?=\p{L}+ )/iu, 'we both ')
    .replace(
      /^our (?=(?:\p{L}+ )?(?:love|passion|weakness|fear|hatred|obsession|dislike|taste) (?:of|for)\b)/iu,
      '',
    )
    .replace(/^we (?:both )?share(?:d)? /i, '')
    .replace(/^(?:we )?have (.+) in common$/i, '$1')
  // "same idea of what good service is: you notice before …"
  const view =
    /^(?:the )?(same (?:idea|view|attitude|approach|sense|opinion|feeling|taste) (?:of|about|on|to|in) .+)$/i.exec(
      text,
    )?.[1]
  if (view && /: \S+ \S/.test(view))
    return part('share_that', `we have the ${midSentence(view).replace(/: ([^"]+)$/, ' ($1)')}`)
  // "we started as dishwashers": both.
  const alike =
    /^we (?!.*\b(?:the same|together|each other|one another|against|next door)\b)(?=(?:started|grew|studied|worked|learned|learnt|trained|come|came|like|love|hate|live|lived|play|played|run|cycle|support)\b)/i
  if (/^(?:we|neither of us)\b/i.test(text))
    return part('share_that', midSentence(text.replace(alike, 'we both ')))
  const neither = /^both can(?:'t|not) (.+)$/i.exec(text)?.[1]
  if (neither) return part('own', `Neither of us can ${neither}.`)
  if (/^both (?:of )?(?:our|my|us)\b/i.test(text) && shapeOf(text) === 'clause')
    return part('share_that', midSentence(text))
  if (/^both\b/i.test(text) && !/^both (?:of (?:us|our)|our)\b/i.test(text))
    return part(
      'share_that',
      shapeOf(text.replace(/^both /i, '')) === 'noun' && !isDoing(text)
        ? `we are ${midSentence(text)}`
        : isState.test(text)
          ? `we ${/^both (?:raised|born|brought|schooled|educated)/i.test(text) ? 'were' : 'are'} ${midSentence(text)}`
          : `we ${midSentence(text)}`,
    )
  // "bad at small talk": what both are.
  if (
    /^(?:(?:really|very|totally|equally) )?(?:bad|good|terrible|hopeless|useless|rubbish|obsessed|mad|allergic|afraid|scared|hooked|keen) (?:at|with|to|of|on|about) \p{L}/iu.test(
      text,
    )
  )
    return part('share_that', `we are both ${midSentence(text)}`)
  const turned = turn(text, context)
  const inside = midSentence(turned.text, context.reader.known)
  switch (shapeOf(inside)) {
    case 'noun':
      // "Dunedin": one word that is none of the language's was meant with its capital.
      if (/^\p{Lu}\p{Ll}+$/u.test(text) && !isKnownWord(text.toLowerCase())) return part('share', text)
      // "vegetarian": what both are.
      if (
        /^(?:vegetarian|vegan|left[- ]handed|dyslexic|bilingual|colou?r ?blind|self[- ]taught|adopted|introverted|northern|southern)$/i.test(
          inside,
        )
      )
        return part('share_that', `we are both ${inside}`)
      if (/^\p{L}+(?:ian|ed|ish|ous|ful|less)$/u.test(inside))
        return unsure('unclear', part('share_that', `we are both ${inside}`))
      if (
        /^(?:\p{L}+ )?(?:kids|children|mothers|fathers|mums|moms|dads|parents|grandparents|in-laws|teenagers|toddlers|dogs|cats|rescue dogs|rescue cats|daughters|sons|siblings|stepkids|grandchildren)$/iu.test(
          inside,
        ) &&
        !/^(?:our|my|your|the) /i.test(inside)
      )
        return part('share_that', `we both have ${inside}`)
      // "a grandmother from Trieste": each has one.
      if (
        /^an? (?:\p{L}+ ){0,2}?(?:grandmother|grandfather|grandma|grandpa|grandad|nan|nana|granny|mother|mum|mom|father|dad|sister|brother|twin|son|daughter|cousin|uncle|aunt|wife|husband|partner|toddler|teenager|baby|dog|cat|rabbit|greyhound|stammer|tattoo|allotment|motorbike|campervan|van|godson|goddaughter)\b/iu.test(
          inside,
        )
      )
        return part('share_that', `we both have ${inside}`)
      // "dads who drove buses"
      if (
        /^(?:mums|moms|mothers|dads|fathers|parents|grandparents|grandmothers|grandfathers|nans|nanas|grannies|families|brothers|sisters|siblings|partners|kids|neighbours|uncles|aunts) (?:who|that|in|from|with|on)\b/i.test(
          inside,
        )
      )
        return part('share_that', `we both have ${inside}`)
      if (/^(?:twins|triplets)$/i.test(inside))
        return unsure('unclear', part('share_that', `we both have ${inside}`))
      if (both.test(inside)) return settled(turned, part('share_that', `we are both ${inside}`))
      // "same nursing college": both went there.
      if (/^(?:the )?same (?:\p{L}+ )?(?:school|college|uni|university|nursery|course)$/iu.test(inside))
        return part('share_that', `we went to the ${inside.replace(/^the /i, '')}`)
      if (/^(?:the )?same\b/i.test(inside)) {
        const same = part('share_that', `we have the ${inside.replace(/^the /i, '')}`)
        return /\bdifferent\b|\bI\b|\b(?:bus|train|tram|route|flight)$/.test(inside)
          ? unsure('unclear', same)
          : same
      }
      return fitsAnyone(inside) && !/humou?r/.test(inside)
        ? refuse('fits_anyone')
        : settled(
            turned,
            part(
              'share',
              instrument.test(inside)
                ? `the ${inside}`
                : liking.test(inside)
                  ? `${/^[aeiou]/i.test(inside) ? 'an' : 'a'} ${inside}`
                  : joined(inside),
            ),
          )
    case 'gerund': {
      // "being mums of twins"
      const [, are] =
        /^being (?:both )?((?!as\b|this\b|always\b|us\b)(?:\p{L}+ ){0,2}?\p{L}+(?:s|ed|less)\b(?: (?:of|in|at|from|who|with|on) .+)?)$/iu.exec(
          inside,
        ) ?? []
      if (are) return part('share_that', `we are both ${are}`)
      return part('share_doing', inside)
    }
    case 'clause':
      if (/^you(?:'ve|'re)? /i.test(inside) && /\b(?:also|too|as well|like me|same)\b/i.test(inside))
        return settled(turned, part('share_that', inside))
      return /^(?:you|I)\b/.test(inside)
        ? part('own', `${capital(inside)}.`)
        : unsure('unclear', part('share_that', inside))
    case 'past':
      return part('share_that', `we both ${inside}`)
    case 'verb':
      return part('share_that', `we both ${inside}`)
    case 'half':
      return refuse('half_a_sentence')
    default:
      return refuse('unclear')
  }
}

/** "both coach under 10s": one coach would have been two coaches, so it is what they do. */
const isDoing = (text: string) => {
  const [, first, second] = tokensOf(text)
  return (
    isBase(first?.lower ?? '') &&
    (prepositions.has(second?.lower ?? '') || determiners.has(second?.lower ?? '')) &&
    !/^(?:of|from)$/.test(second?.lower ?? '')
  )
}

/** What two people can be: "fans of the same team". */
const both =
  /^(?:(?:big|huge|former|ex|keen|proud|avid|lapsed|fellow) )*(?:fans|members|parents|mums|moms|dads|teachers|nurses|runners|cyclists|swimmers|climbers|gamers|bakers|gardeners|supporters|believers|owners|vegetarians|vegans|immigrants|introverts|volunteers|engineers|musicians|drummers|guitarists|readers|walkers|hikers|morning people|night owls|cat people|dog people|only children)\b/i

/** "both raised on farms": they were. */
const isState =
  /^both (?:raised|born|brought up|schooled|educated|obsessed|hooked|addicted|allergic|married|scared|terrified|tired|stuck|based|self-taught|left-handed|from|into)\b/i

/** Who both play it. */
const instrument =
  /^(?:(?:french|bass|double|tenor|alto|electric) )?(?:horn|piano|guitar|violin|viola|cello|trumpet|trombone|flute|clarinet|oboe|bassoon|saxophone|sax|drums|harp|banjo|ukulele|accordion|bagpipes|organ|tuba|bass)$/i

const liking =
  /^(?!an? |the |our |my )(?:\p{L}+ )?(?:love|passion|weakness|soft spot|fear|hatred|obsession|interest|background|taste|liking|fondness|addiction) (?:of|for|with|in|to)\b/iu
