import { shapeOf } from '../grammar/shape'
import { tokensOf } from '../grammar/tokens'
import { capital, midSentence } from '../grammar/turn'
import { isGerund, isParticiple } from '../grammar/verbs'
import { advised } from './advised'
import { byShape } from './by-shape'
import { hostDoing } from './doings'
import { type Context, part, type Read, refuse, settled, unsure } from './frames'
import { gracious } from './gracious'
import { liked, likedThis } from './liked'
import { pointed } from './pointed'
import { terms } from './said'
import { shared } from './shared'
import { told } from './told'
import { asides, saying, topic, turn, turnDone } from './topic'

/** Without a stem, and without a reporting verb. */
export function plainNote(text: string, context: Context, isLater: boolean): Read {
  const { reader } = context
  if (/^being (?:so|such|very|really)\b/i.test(text))
    return settled(turn(text, context), part('thanks', midSentence(turn(text, context).text)))
  // "seems like a place where people stay", "felt like a workshop"
  if (
    /^(?:(?:really|just|already) )?(?:seems?|seemed|sounds?|sounded|looks?|looked|feels?|felt) like (?:an?|the|my|home|family|fun|one|somewhere|everyone|people)\b/i.test(
      text,
    )
  ) {
    const turned = turn(text, context)
    return settled(turned, part('own', `It ${midSentence(turned.text)}.`))
  }
  const most =
    /^(?:the )?((?:favou?rite|nicest|funniest|loveliest|coolest) (?:(?:part|bit|thing|moment|room|stop|story|question|answer) )?(?:of (?:the|my) \p{L}+ )?(?:was|is) .+)$/iu.exec(
      text,
    )?.[1]
  if (most) {
    const turned = turn(most, context)
    return settled(turned, part('own', `My ${midSentence(turned.text)}.`))
  }
  // "best tour of a sewage works i ever had"
  if (
    /^(?:the )?(?:best|most|kindest|calmest|warmest|nicest|friendliest|clearest|funniest|strangest|\p{L}{3,}est) .+ (?:i|i've|i have|i had|we) (?:ever|have ever|had ever|had|have had)\b/iu.test(
      text,
    ) &&
    !/^(?:the )?honest/i.test(text)
  ) {
    const turned = turn(text.replace(/^the /i, ''), context)
    return settled(turned, part('own', `It was the ${midSentence(turned.text)}.`))
  }
  // "first interview where someone asked what I want"
  if (
    /^(?:the )?first (?:interview|place|employer|manager|company|school|team) (?:where|that|who) \S+ \S/i.test(
      text,
    )
  ) {
    const turned = turn(
      text.replace(/^the /i, '').replace(/\b(someone|somebody|they) asked (?=what|how|why)/i, '$1 asked me '),
      context,
    )
    return settled(turned, part('own', `It was the ${midSentence(turned.text)}.`))
  }
  // "agreed that slides are overrated": both were there.
  if (/^(?:(?:both|all) )?(?:agreed|disagreed) (?:that|on|about|over) /i.test(text)) {
    const turned = turn(text, context)
    return settled(turned, part('own', `We ${midSentence(turned.text)}.`))
  }
  // "found out we use the same tool"
  if (
    /^(?:found out|discovered|worked out|reali[sz]ed|overheard) (?:that |how |why |we |they |you |she |he |the |your |what )/i.test(
      text,
    )
  ) {
    const turned = turn(text, context)
    return settled(turned, part('own', `I ${midSentence(turned.text)}.`))
  }
  // "what struck me is how quiet it was", "highlight was seeing the cold store"
  if (toldAsWhole.test(text)) {
    const turned = turn(text.replace(/^(?:(?:the|my) )?(?=(?:\p{L}+ )?highlight\b)/iu, 'the '), context)
    return settled(turned, part('own', `${capital(turned.text)}.`))
  }
  const glad =
    /^(?:(?:so|very|really|i'm|i was|was|am) )*(?:thankful|grateful|glad|happy|relieved|pleased) (?:that )?(?=(?:she|he|they|you) \p{L})/iu.exec(
      text,
    )
  if (glad) {
    const turned = turn(text.slice(glad[0].length), context)
    return settled(turned, part('deed', midSentence(turned.text)))
  }
  const thanked =
    /^(?:(?:many|big|huge) )?(?:thanks|thank you|thankful|grateful)(?! (?:cards?|notes?|letters?|wall|board|emails?|speech)\b)(?: so much| a lot| very much| a million)?(?: to (?:her|him|them|you))?(?: for)? (.+)$|^for (?=\p{L}+ing\b|the\b|your\b|his\b|her\b|their\b)(.+)$/iu
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
  // "please thank the receptionist for lending me an umbrella"
  const [, whom = '', thanksFor = ''] =
    /^please thank (the \p{L}+|\p{Lu}\p{Ll}+) for ([^,]+)$/u.exec(text) ?? []
  if (whom)
    return context.names.includes(whom.toLowerCase())
      ? part('thanks', thanksFor)
      : part('own', `${capital(text)}.`)
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
  // "tough but fair questions"
  if (
    /^(?:(?:such |some |really |very |the )*)?(?:good|great|tough|hard|fair|clear|kind|thoughtful|interesting|clever|open|friendly|straightforward|sensible|practical|proper)(?:,? (?:but|and) (?:very |really )?(?:fair|kind|friendly|good|useful|thoughtful|honest|clear|interesting|practical))? (?:questions|answers|feedback)$/iu.test(
      text,
    ) &&
    / (?:but|and) /.test(text)
  )
    return part('yours', `your ${midSentence(text).replace(/^(?:such|some|the) /i, '')}`)
  const saidSo = saying(text, context)
  if (saidSo) return part('yours', saidSo)
  if (
    reader.meant !== 'help' &&
    /^(?:meeting|seeing|hearing from|getting to (?:meet|see|know)) (?!me\b|us\b|room\b|rooms\b|culture\b)\p{L}/iu.test(
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
    /^(?:(?:really|so|very) )?(?:impressed|struck|moved|touched|fascinated|inspired) (?:by|with|how|that) \p{L}/iu.test(
      text,
    )
  if (impressed) {
    const turned = turn(
      `I was ${midSentence(text).replace(/^(\S+(?: \S+)?) (?=how\b)/, (so, lead: string) => (/(?:by|with)$/.test(lead) ? so : `${lead} by `))}`,
      context,
    )
    return settled(turned, part('own', `${turned.text}.`))
  }
  const like = liked.exec(text)
  if (like) return likedThis(text, like, context)
  if (
    /^(?:our|the|a|an|such a)?\s*(?:(?:really|very|super|so) )?(?:great|good|lovely|nice|brilliant|fun|funny|interesting|long|quick|little|fascinating|wonderful)?\s*(?:chat|talk|conversation|discussion|debate|back and forth)\s+(?:about|on|over|around|regarding|concerning|(?<=discussion )of)\s+\S/i.test(
      text,
    )
  )
    return part(
      'talked',
      topic(text.replace(/^.*?\b(?:about|on|over|around|regarding|concerning|of)\s+/i, ''), context),
    )
  const talk =
    /^(an?|such an?|our|the)? ?((?:(?:really|very|so|super|quite) )?(?:\p{L}+ ){1,5}(?:chat|talk|conversation|discussion|exchange|debate) (?:about|on|over) \S.+)$/iu.exec(
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
    return settled(
      turned,
      part(
        'thanks',
        `our ${midSentence(turned.text).replace(/^(?:(?:really|very|so) )?(?:proper|good|great|nice) |^(?:really|very|so|quite|super) /, '')}`,
      ),
    )
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
    /^(?:not (?:an?(?! single)(?= \p{L}*(?:er|ist|an|fan|believer|person|man|woman|lover|type|one)\b| big | huge )|very|really|much|afraid|keen|big|into)\b|(?:an? )?(?:big |huge |great )?(?:fan|believer|stickler)\b)/iu
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
  // "that I could watch from the lighting box": let, rather than told.
  if (
    /^that I (?:could|got to|was (?:able|allowed) to|didn't have to|had (?!to)|was (?:shown|given|asked|let))\b/i.test(
      text,
    )
  )
    return part('deed', turn(text.slice(5), context).text)
  if (/^that I\b/i.test(text) && shapeOf(text.slice(5)) === 'clause') return told(text, context, true)
  if (/^that \p{L}/iu.test(text) && shapeOf(text.slice(5)) === 'clause')
    return plainNote(text.slice(5), context, isLater)
  // "Dr Mensah explaining how the rota works"
  const [called, did] = tokensOf(text)
  if (called && did && context.names.includes(called.lower) && isGerund(did.lower) && !/, /.test(text)) {
    const turned = turnDone(text.slice(text.toLowerCase().indexOf(did.lower)), context)
    return settled(turned, part('thanks', midSentence(turned.text)))
  }
  // "him coming in on his day off"
  const doing = /^(?:him|her|them) ((?!training\b)\p{L}+ing \S.*)$/iu.exec(text)?.[1]
  if (doing && (!/^her/i.test(text) || hostDoing.test(doing))) {
    const turned = turnDone(doing, context)
    return settled(turned, part('thanks', midSentence(turned.text)))
  }
  // "shown round by two pupils"
  if (/^(?:was )?(?:shown|given|taken) (?!me\b|us\b)\p{L}/iu.test(text) && !/, /.test(text))
    return settled(
      turn(text, context),
      part(
        'own',
        `I ${/ (?:even though|although|despite|even if) /.test(text) ? 'appreciated' : 'liked'} being ${midSentence(turn(text, context).text).replace(/^was /, '')}.`,
      ),
    )
  const kindness =
    reader.meant === 'help' ||
    // "very clear about what happens next"
    / (?:about (?:what|how|why|the|my|her|his|their)|with (?:me|my)|when (?:I|my|the)|even when|throughout|from the start)\b/i.test(
      text,
    )
      ? gracious(text, context)
      : null
  if (kindness) return kindness
  return byShape(text, context, isLater, left => plainNote(left, context, isLater))
}

const toldAsWhole =
  /^(?:what (?:really )?stood out(?: (?:to|for) me)?(?: most)? (?:was|is) |what (?:really |most )?(?:struck|impressed|surprised|touched|moved|got|stayed with|stuck with) me .*\b(?:is|was)\b|most \p{L}+ (?:of all )?was\b|(?:(?:the|my) )?(?:(?:big|main|real|absolute) )?highlight(?: of (?:the|my) \p{L}+)?(?: for me)? (?:was|is) )/iu
