import { isFiniteAt, runsOn, shapeOf, spliced } from '../grammar/shape'
import { fitsAnyone } from '../grammar/stock'
import { isContrast } from '../grammar/sure/statement'
import { toReader } from '../grammar/to-reader'
import { tokensOf } from '../grammar/tokens'
import { asGerund, capital, midSentence } from '../grammar/turn'
import { isBase, isNounToo, isParticiple, isPast } from '../grammar/verbs'
import { prepositions } from '../grammar/words'
import { advised } from './advised'
import { bio } from './bio'
import { clause } from './clause'
import { type Context, doubted, part, type Read, refuse, settled, unsure } from './frames'
import { liked, likedThis } from './liked'
import { otherPerson, pointed } from './pointed'
import { terms } from './said'
import { shared } from './shared'
import { told } from './told'
import { asides, isIdea, joined, ofYours, saying, topic, turn } from './topic'

/** "hoping I can see it", "was surprised how many": the writer is. */
export const mood =
  /^(?:(?:really |just |still )?(?:hoping|looking forward|wondering|dying)\b|(?:was|am|felt|got) (?:so |really |very |a bit |quite )?(?:surprised|impressed|struck|moved|touched|amazed|inspired|delighted|relieved|nervous|anxious|scared|terrified|unsure|fascinated|intrigued|curious|glad|thrilled|honou?red|blown away)\b|felt (?:like|as if|as though) (?:i|we|it)\b|got (?:an?|the) (?:real |good |strong )?(?:sense|feeling|impression|idea|picture|peek|look|glimpse|taste|feel|ride|go|chance|tour|demo)\b)/i

/** "wasn't expecting the harp": that was the writer. */
export const surprise =
  /^(?:was not|wasn't|didn't|did not|couldn't|could not|can't|cannot|haven't|hadn't|still can't) (?:(?:really|quite|ever|even|yet) )?(?:expect\w*|believe|know|reali[sz]e|stop|get over|think|seen|heard|laughed|had|thought|expected|met|wait|get)\b/i

const aboutYours =
  /^your (?:\w+ )?(?:story|stories|points?|questions?|answers?|advice|tips?|ideas?|example|description|explanation|laugh|smile|face|jokes?|reaction|kindness|humou?r|voice|welcome|tour|presentation|demo|analogy|metaphor|drawing|sketch|diagram|slides?|passion|view|views|honesty|remark|comments?|take|thoughts?|words|patience|enthusiasm|energy|approach|way)\b/i

/** Something one was given or taken along to. */
const given =
  /^(?:the|a|an|that|our|your) (?:\p{L}+ ){0,2}(?:tour|walk|walk-?(?:through|around|round)|lunch|coffee|tea|cake|welcome|visit|demo|demonstration|introduction|intro|lift|map|directions|chance)(?= (?:of|to|through|around|round|with|at|in|by|from|on|over|before|after)\b|$)/iu

const seeable =
  /^(?:the|a|an|that|those|all|that)? ?(?:\p{L}+ )?(?:wall|walls|photos?|pictures?|posters?|murals?|signs?|view|views|corridors?|garden|cat|whiteboards?|plants?|sofas?|canteen|kitchen|mugs?|noticeboard)\b/iu

/** Without a stem, and without a reporting verb. */
export function plainNote(text: string, context: Context, isLater: boolean): Read {
  const { reader, names } = context
  if (/^being (?:so|such|very|really)\b/i.test(text))
    return settled(turn(text, context), part('thanks', midSentence(turn(text, context).text)))
  const thanked =
    /^(?:(?:many|big|huge) )?(?:thanks|thank you|thankful|grateful)(?: so much| a lot| very much| a million)?(?: to (?:her|him|them|you))?(?: for)? (.+)$|^for (?=\p{L}+ing\b|the\b|your\b|his\b|her\b|their\b)(.+)$/iu
      .exec(text)
      ?.slice(1)
      .find(Boolean)
  if (thanked) {
    const turned = turn(thanked, context)
    return settled(turned, part('thanks', midSentence(turned.text)))
  }
  if (
    /^(?:good luck|congratulations|congrats|best of luck|all the best|hope )/i.test(text) &&
    text.split(' ').length > 3
  ) {
    const wish = turn(text.replace(/^hope /i, 'I hope '), context)
    return settled(wish, part('own', `${capital(wish.text)}.`))
  }
  const effect =
    /^(.+), ((?:reminded|made|took|got|gave|stayed with|stuck with|struck|impressed|surprised|moved|touched) (?:me|us)\b.+)$/i.exec(
      text,
    )
  if (effect?.[1] && effect[2] && shapeOf(effect[1]) === 'noun') {
    const turned = turn(`${effect[1]} ${effect[2]}`, context)
    return settled(turned, part('own', `${capital(turned.text)}.`))
  }
  // "her point about the bees really landed with me": what it did is the sentence.
  const landed =
    /^((?:her|his|their|your|the|that|this|ana's) .+?) ((?:really |truly |totally |just |also )*(?:stuck|landed|resonated|stayed|sat|clicked|rang true|hit home|hit|came across|got through)(?: (?:with|for|to|on))? (?:me|home|true))$/i.exec(
      text,
    )
  if (landed?.[1] && landed[2] && shapeOf(landed[1]) === 'noun') {
    const turned = turn(text, context)
    return settled(turned, part('landed', midSentence(turned.text)))
  }
  const kindly =
    /^(?:(?:such |some |really |very )*(?:kind|nice|lovely|honest|thoughtful|helpful|useful|wise|warm|generous|encouraging|specific|detailed) )(?:words|feedback|comments?|advice|questions?|tips|notes|thoughts|remarks?) (?:about|on|for) /i
  if (kindly.test(text)) {
    const turned = turn(text.replace(/^(?:such|some) /i, ''), context)
    return settled(turned, part('yours', `your ${midSentence(turned.text)}`))
  }
  const saidSo = saying(text, context)
  if (saidSo) return part('yours', saidSo)
  if (
    reader.meant !== 'help' &&
    /^(?:meeting|seeing|hearing from|getting to (?:meet|see|know)) (?!room\b|rooms\b|culture\b)\p{L}/iu.test(
      text,
    ) &&
    shapeOf(text) !== 'clause'
  ) {
    const turned = turn(`liked ${midSentence(text)}`, context)
    return settled(turned, part('own', `I ${turned.text}.`))
  }
  const met =
    /^(?:(?:finally|also) )?(?:met|got to (?:meet|see|know)|saw) (?!me\b|us\b|that\b|how\b)(?=\p{L})(.+)$/iu.exec(
      text,
    )
  if (reader.meant !== 'help' && met?.[1] && shapeOf(met[1]) === 'noun') {
    const turned = turn(
      `liked ${/^(?:\S+ )?(?:saw|got to see)/i.test(text) ? 'seeing' : 'meeting'} ${midSentence(met[1])}`,
      context,
    )
    return settled(turned, part('own', `I ${turned.text}.`))
  }
  const impressed =
    /^(?:(?:really|so|very) )?(?:impressed|struck|moved|touched|fascinated|inspired) (?:by|with) \p{L}/iu.test(
      text,
    )
  if (impressed) {
    const turned = turn(`I was ${midSentence(text)}`, context)
    return settled(turned, part('own', `${turned.text}.`))
  }
  const like = liked.exec(text)
  if (like) return likedThis(text, like, context)
  if (
    /^(?:our|the|a|an|such a)?\s*(?:(?:really|very|super|so) )?(?:great|good|lovely|nice|brilliant|fun|funny|interesting|long|quick|little|fascinating|wonderful)?\s*(?:chat|talk|conversation|discussion|debate|back and forth)\s+(?:about|on|over)\s+\S/i.test(
      text,
    )
  )
    return part('talked', topic(text.replace(/^.*?\b(?:about|on|over)\s+/i, ''), context))
  const talk =
    /^(an?|such an?|our|the)? ?((?:(?:really|very|so|super|quite) )?(?:\p{L}+ ){1,5}(?:chat|talk|conversation|discussion|exchange) (?:about|on|over) \S.+)$/iu.exec(
      text,
    )
  if (
    talk?.[2] &&
    !/\b(?:to|never|not) (?:chat|talk)\b/i.test(talk[2]) &&
    !/\b(?:is|was|were|had|has|the|my|your|her|his|their|and|i|you|she|he|they|we)\b.* (?:chat|talk|conversation|discussion|exchange) /i.test(
      talk[2],
    )
  ) {
    const turned = turn(talk[2], context)
    return settled(turned, part('thanks', `our ${midSentence(turned.text)}`))
  }
  if (reader.meant === 'advice' && /^i should \p{L}/iu.test(text)) return advised(text, context)
  const tip = /^(?:her|his|their|your|good|great|best) (?:advice|tips?)(?::| was| is)? (?:to )?(.+)$/i.exec(
    text,
  )?.[1]
  if (tip && !/^(?:about|on|for|of|from|that)\b/i.test(tip)) return advised(tip, context)
  const [never, seen] = tokensOf(text)
  if (never?.lower === 'never' && isParticiple(seen?.lower ?? ''))
    return part('own', `I've ${midSentence(text)}.`)
  const point = pointed(text, context)
  if (point) return point
  if (
    /^(?:we both|we share|both|we also|we're both|we are both|we were both|we've both|we have both)\b/i.test(
      text,
    )
  )
    return shared(text, context)
  if (/^same \p{L}/iu.test(text) && shapeOf(text) === 'noun') return shared(text, context)
  if (/^(?:also|same)\b/i.test(text))
    return unsure(
      'unclear',
      shared(
        text.replace(/^also (?:an? )?/i, match => (/an? $/i.test(match) ? 'being a ' : '')),
        context,
      ),
    )
  if (terms.test(text)) return refuse('fits_anyone')
  const fan =
    /^(?:not (?:an?|the|one|very|really|much|afraid|keen|big|into)\b|(?:an? )?(?:big |huge |great )?(?:fan|believer|stickler)\b)/i
  if (fan.test(text) && shapeOf(text) === 'noun')
    return settled(
      turn(text, context),
      part(
        'fact',
        `you're ${midSentence(turn(text, context).text).replace(/^(?=(?:big |huge |great )?(?:fan|believer|stickler)\b)/, 'a ')}`,
      ),
    )
  const dashed = /^(.+?)(?: [–—-]|;) (.+)$/u.exec(text)
  if (
    dashed?.[1] &&
    dashed[2] &&
    shapeOf(dashed[1]) === 'clause' &&
    shapeOf(dashed[2]) === 'clause' &&
    !/^(?:that|this|it|it's|that's|there|you|i|which|so|and|but)\b/i.test(dashed[2])
  ) {
    const turned = turn(`${dashed[1]}, and that ${midSentence(dashed[2])}`, context)
    return settled(turned, part('fact', midSentence(turned.text, reader.known)))
  }
  const named = saying(text, context)
  if (named) return part('yours', named)
  const aside = asides(text, one => plainNote(one, context, false))
  if (aside) return aside
  if (/^that I\b/i.test(text) && shapeOf(text.slice(5)) === 'clause') return told(text, context, true)
  if (/^that \p{L}/iu.test(text) && shapeOf(text.slice(5)) === 'clause')
    return plainNote(text.slice(5), context, isLater)
  const gracious =
    /^(?:(?:very|so|really|super|extremely) )?(?:friendly|kind|helpful|patient|quick|fast|responsive|flexible|lovely|warm|welcoming|organi[sz]ed|clear|calm|nice|sweet|thoughtful|understanding|accommodating) (?:on|with|about|in|at|and|to|when|from)\b/i
  if (reader.meant === 'help' && gracious.test(text)) {
    const doing = asGerund(turn(`was ${midSentence(text)}`, context).text)
    if (doing) return part('thanks', doing)
  }
  const turned = turn(text, context)
  const inside = midSentence(turned.text, reader.known)
  // "you don't often hear that": anybody.
  if (
    /^you (?:(?:don't|do not|rarely|seldom|never|hardly ever|can't|cannot|can|could|only) )(?:often |always |usually |really )?(?:hear|see|get|meet|find|beat|buy|tell|ask for|put a price|make (?:it|that|this) up|teach)\b/i.test(
      text,
    )
  )
    return unsure('unclear_who', part('noted', text))
  const other = otherPerson(text, names)
  const shape = shapeOf(inside)
  const two = shape === 'clause' ? spliced(inside) : null
  if (two) {
    if (shapeOf(two.left) !== 'clause') return unsure('unclear', plainNote(two.left, context, isLater))
    if (/^(?:that|this|it|that's|it's|there)\b/i.test(two.right))
      return unsure('unclear', plainNote(two.left, context, isLater))
    return settled(turned, part('fact', isContrast(two.left) ? inside : `${two.left}, and that ${two.right}`))
  }
  if (shape === 'clause' && runsOn(inside)) return unsure('unclear', clause(text, turned, inside, isLater))
  switch (shape) {
    case 'noun': {
      // Begun with "you" or "they", it can only be a statement.
      if (/^(?:you|we|they|it|there|nobody|everyone)(?:'\p{L}+)? \S+ \S/iu.test(inside))
        return clause(text, turned, inside, isLater)
      if (fitsAnyone(inside)) return refuse('fits_anyone')
      if (aboutYours.test(inside)) return settled(turned, part('yours', inside))
      if (/^your /.test(inside) && reader.meant !== 'help')
        return settled(turned, part('your_thing', joined(inside)))
      if (prepositions.has(tokensOf(inside)[0]?.lower ?? '') && !/^about\b/i.test(inside))
        return refuse('half_a_sentence')
      const told = /^the (?:bit|part|thing) (?:about|on) /i.test(inside)
      const thing = joined(inside.replace(/^(?:re|about|the (?:bit|part|thing) (?:about|on)|about) /i, ''))
      if (told) return settled(turned, part('told_of', thing))
      if (reader.meant === 'help') return settled(turned, part('thanks', ofYours(thing)))
      if (isIdea(thing)) return settled(turned, part('idea', thing))
      return settled(
        turned,
        part(
          reader.meant === 'advice' && /^(?:tip|advice)/.test(thing)
            ? 'yours'
            : given.test(thing)
              ? 'given'
              : seeable.test(thing) && !/ and /.test(thing)
                ? 'seen'
                : 'topic',
          thing,
        ),
      )
    }
    case 'gerund':
      // "hearing that …", "being asked …": what the writer did there.
      if (
        reader.meant !== 'help' &&
        /^(?:hearing|seeing|learning(?= (?:that|how|about|more|what|why)\b)|finding out|talking|listening|watching|meeting|being (?:asked|shown|told))\b/i.test(
          inside,
        )
      )
        return settled(turned, part('own', `I enjoyed ${inside}.`))
      if (/^\p{L}+ing (?:me|us)\b/iu.test(inside)) return settled(turned, part('thanks', inside))
      return settled(
        turned,
        part(reader.meant === 'help' ? 'thanks' : isIdea(inside) ? 'idea' : 'topic', joined(inside)),
      )
    case 'wh':
      if (
        /^how (?:\p{L}+ly|well|kind|patient|calm|open|honest|warm|clear|quick|careful|generous|welcoming|relaxed|proud|passionate|thoughtful|funny|friendly|helpful|supportive|down to earth) (?:you|the|your|everyone|everybody)\b/iu.test(
          inside,
        )
      )
        return settled(turned, part('deed_how', inside))
      // "how nobody interrupted anybody": seen, or told of.
      if (/^how (?:nobody|no one|everyone|everybody)\b/i.test(inside))
        return settled(turned, part('topic', inside))
      // "what I would do if …": that was asked.
      if (/^\S+ (?:I|I'd|I'll|I'm|my)\b/.test(inside)) return part('asked_how', inside)
      return settled(turned, part('told_how', inside))
    case 'clause':
      if (other) return refuse('somebody_else')
      if (isBase(tokensOf(inside)[0]?.lower ?? '') && !isSubjectLike(inside))
        return reader.meant === 'advice' ? advised(text, context) : doubted(part('noted', text))
      // "the guy on reception" is somebody else.
      if (
        /^the (?:lady|guy|woman|man|manager) (?:on|at|in|from|with|who|behind) /i.test(text) &&
        !turned.changed
      )
        return part('own', `${capital(turned.text)}.`)
      if (/^the (?:recruiter|interviewer|hiring manager|lady|guy|woman|man|boss|manager)\b/i.test(text)) {
        const read = context.read(
          { text: text.replace(/^the (?:hiring )?\p{L}+/iu, 'she'), mark: '' },
          null,
          isLater,
        )
        return read.ok ? unsure('unclear_who', read) : read
      }
      return clause(text, turned, inside, isLater)
    case 'past': {
      if (
        /^(?:learned|learnt|laughed|reali[sz]ed|noticed|came away|felt (?:right |very |really )?(?:at home|welcome))\b/i.test(
          inside,
        )
      )
        return part('own', `I ${inside}.`)
      if (/^(?:made|reminded|inspired|impressed|surprised) me\b/i.test(inside))
        return unsure('unclear_who', part('own', `You ${inside}.`))
      if (reader.meant === 'help') {
        const doing = asGerund(inside)
        if (doing) return settled(turned, part('thanks', doing))
      }
      const fact = settled(turned, part('fact', `you ${inside}`))
      // What they did to the writer: it is thanked for.
      if (/\bme\b/.test(inside)) return settled(turned, part('deed', `you ${inside}`))
      return bio.test(inside) && !/\b(?:together|we|us|our)\b/i.test(inside)
        ? fact
        : unsure('unclear_who', fact)
    }
    case 'third':
      if (
        /^(?:can|could) (?:really |just |even |totally |already )?(?:tell|see|feel|hear|imagine|sense)\b/i.test(
          inside,
        )
      )
        return settled(turned, part('own', `I ${inside}.`))
      if (/^(?:can|could|would|will|should|must|had|have|did|were|are|does)\b/i.test(inside))
        return unsure('unclear_who', thirdAsFact(inside))
      // Nobody else is named: it is said of the reader.
      return isLater ? unsure('unclear_who', thirdAsFact(inside)) : thirdAsFact(inside)
    case 'adjective':
      return unsure('unclear_who', part('fact', `you are ${inside}`))
    case 'verb':
      return reader.meant === 'advice' ? advised(text, context) : doubted(part('noted', text))
    case 'to':
      return reader.meant === 'advice' ? advised(inside, context) : doubted(part('noted', text))
    default:
      return refuse('half_a_sentence')
  }
}

/** "people stay", "work comes first": the first word can be what the sentence is about. */
function isSubjectLike(text: string): boolean {
  const [first, second] = tokensOf(text)
  return (
    Boolean(
      second &&
        (isPast(second.lower) ||
          /^(?:is|are|was|were|has|have|had|can|could|will|would|should|must|[\p{L}]+s)$/u.test(
            second.lower,
          )),
    ) ||
    // "design system is called potato"
    (isNounToo(first?.lower ?? '') &&
      tokensOf(text).some((_, at) => at > 1 && isFiniteAt(tokensOf(text), at))) ||
    /^(?:people|staff|management|nurses|work|change|trust)$/.test(first?.lower ?? '')
  )
}

/** "was so patient with the trainees" was seen; "was a chef for twelve years" was told. */
const thirdAsFact = (inside: string): Read =>
  part(
    /\b(?:me|my|I)\b/.test(inside) ||
      /^was (?!an?\b|the\b|in\b|at\b|on\b|from\b|born\b|raised\b|once\b|never\b)/i.test(inside)
      ? 'deed'
      : 'fact',
    toReader(`she ${inside}`, { names: [] }).text,
  )
