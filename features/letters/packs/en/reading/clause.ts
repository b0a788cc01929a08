import type { Turned } from '../grammar/to-reader'
import { tokensOf } from '../grammar/tokens'
import { capital, midSentence } from '../grammar/turn'
import { isGerund, isPast } from '../grammar/verbs'
import { metAnimal } from './animals'
import { bio } from './bio'
import { part, type Read, settled, unsure } from './frames'
import { wasOnTheDay } from './narrated'

/** What everyone did, or a place had, that one is glad of. */
const kindly =
  /^(?:everyone|everybody|people|the (?:\p{L}+ )?(?:kids|children|staff|team|lads|crew|residents|students))(?: (?:at|in|on|from) (?:the|your) \p{L}+)? (?:(?:even|all|just|really) )?(?:said (?:hello|hi|good morning)|smiled|waved|greeted|knew (?:each other|everyone)|(?:sang|played|danced|cooked|baked|made) .*\bfor (?:us|me))\b|^the (?:\p{L}+ )?(?:room|office|building|place|canteen|kitchen|desk|workshop|garden) had (?:its own|an? (?:lovely|beautiful|great|nice|good|wonderful|brilliant|fantastic|proper|real|cosy|friendly|calm)) /iu
/** What nobody did to one's annoyance. */
const unhurried =
  /^(?:(?:nobody|no one)(?: (?:at|in|on|from) (?:the|your) \p{L}+)? (?:(?:even|really) )?(?:looked at (?:the|a|their|his|her) (?:phones?|clock|watch|watches|screens?|time)|interrupted|talked over|rushed|checked (?:the|a|their|his|her) (?:phones?|clock|watch|watches|screens?|time)|was in a (?:hurry|rush))|you (?:didn't|did not) (?:ask about my (?:age|gap|salary|accent|marks|grades)|look at (?:the|a|your) (?:phone|clock|watch|screen|time)|rush|interrupt|hurry|pretend|hide|judge|sugar))\b/iu

export function clause(text: string, turned: Turned, given: string, isLater: boolean): Read {
  // "4 day week trial starts in Feb"
  const inside = given.replace(
    /^(?=(?:\d+|two|three|four|five|six|nine|ten|twelve)[ -](?:day|week|hour|month|year|page|mile|minute) \p{L})/iu,
    'the ',
  )
  const own = part('own', `${capital(turned.text)}.`)
  // "the question was hard but they let me come back to it"
  const eased =
    /^((?:the|my|that) .+? (?:was|were|felt) (?:so |really |quite |very |a bit )?(?:hard|tough|tricky|difficult|scary|long|daunting|nerve-racking)),? but (you (?:all )?\p{L}+ .*\b(?:me|my)\b.*)$/iu.exec(
      inside,
    )
  if (eased?.[1] && eased[2])
    return settled(turned, part('own', `${capital(eased[1])}, and I appreciated that ${eased[2]}.`))
  const first = tokensOf(turned.text)[0]?.lower ?? ''
  // "I can start with the small machine": told, and good to hear.
  if (
    /^I (?:can|may) (?:start|come|bring|use|choose|take|keep|learn|join|park|swap|leave|shadow|live|always) /.test(
      turned.text,
    )
  )
    return settled(turned, part('said_of_me', turned.text))
  // "I'd get to run the book club": told, and good to hear.
  if (
    /^I(?:'d| would) (?:get (?:to|a|an|my|the)|be (?:the|part of|in charge|able|working|joining|running|leading)|have (?:my own|a|an|the) \p{L}+|start|join|report to|share|cover|shadow|work (?:with|on|in|for|alongside)|learn|sit (?:with|next))\b/iu.test(
      turned.text,
    )
  )
    return settled(turned, part('said_of_me', turned.text))
  // "the panel was friendly, even when the alarm went off": how they were, to one of them.
  const friendly =
    /^(the (?:\p{L}+ )?(?:panel|team|staff|people|lads|girls|others|crew|room|atmosphere)|everyone|everybody) (was|were) (?:(?:all|so|really|very) )*(friendly|welcoming|relaxed|warm|kind|open|honest|calm|patient|cheerful|supportive|polite|helpful)((?:,? (?:especially|even|when|at|in|with|about|from|throughout)\b.*)?)$/iu.exec(
      inside,
    )
  if (friendly)
    return settled(
      turned,
      part(
        'deed_how',
        `how ${friendly[3]?.toLowerCase()} ${midSentence(friendly[1] ?? '')} ${friendly[2]}${friendly[4] ?? ''}`,
      ),
    )
  // "the team seems really close": how it struck whoever was there.
  const seemed =
    /^((?:the|your|everyone|everybody|all|people) ?(?:\p{L}+ ?){0,3}?) (seems?|seemed|looks|looked) (?:(?:really|so|very|genuinely|all|pretty) )*(close|happy|friendly|proud|relaxed|calm|kind|supportive|welcoming|passionate|motivated|organi[sz]ed|tidy|clean|cheerful|at ease|at home|fun|lovely)((?: (?:and|with|about|in|at|to|of)\b[^,]*)?)$/iu.exec(
      inside,
    )
  if (seemed)
    return settled(
      turned,
      part(
        'how_much',
        `how ${seemed[3]?.toLowerCase()} ${midSentence(seemed[1] ?? '').trim()} ${seemed[2]}${seemed[4] ?? ''}`,
      ),
    )
  if (/^(?:i|i'm|i've|i'd|i'll|my)$/.test(first)) return settled(turned, own)
  // "the panel let me finish": nobody had to say it, and it was kind.
  if (
    /^(?:the (?:whole |entire )?(?:panel|team)|everyone|everybody)(?: (?:on|in|at) (?:the|your) (?:panel|team|call|room|table))? (?:all )?(?:introduced themselves|took (?:the |their )?time|listened|waited|stayed)\b/i.test(
      turned.text,
    )
  )
    return settled(turned, part('deed', inside))
  if (
    /^(?:the (?:whole |entire )?(?:panel|team|lads|others|crew|staff|children|kids|pupils|class|group)|everyone|everybody|nobody|no one|people|(?:all|both)(?: (?:two|three|four|five))?(?: of (?:them|you))?)\b.*\b(?:me|my)\b/i.test(
      turned.text,
    ) &&
    !/\b(?:told|said|asked|made|reminded)\b/i.test(turned.text)
  )
    return settled(turned, part('deed', inside))
  // "everyone said hello in the corridor", "nobody looked at their phone": so it was on the day, and it was kind.
  if (
    kindly.test(inside) ||
    unhurried.test(inside) ||
    /^the first thing you (?:said|did|asked)\b/i.test(inside)
  )
    return settled(turned, part('did', inside))
  if (/^you(?:'re| are| were) the (?:first|only|best|most)\b/i.test(turned.text)) return settled(turned, own)
  if (
    /^it (?:really |just |all )?(?:made sense|made a (?:\p{L}+ )?difference|helped|meant a lot|hit home|struck me|stuck with me|stayed with me|felt)\b/iu.test(
      text,
    )
  )
    return settled(turned, own)
  if (
    /^(?:it (?:was|is)|it's(?! (?:ok|okay|fine|easy|hard|better|important|best|good|worth|easier|harder)\b)) (?:so |really |very |quite )?(?:(?:an? |such an? )(?:\p{L}+ )?)?\p{L}+ (?:not )?(?:to|that|how|when|if)\b|^it was (?:so |really |very )?(?:nice|good|great|lovely|interesting|fun|helpful|useful|refreshing|reassuring|encouraging|kind|lovely|a relief|a pleasure|a joy|surprising|inspiring) (?:to|that|how|when)\b/iu.test(
      text,
    )
  )
    return settled(turned, own)
  if (
    /^you (?:were|are) (?:so |really |very |absolutely |quite )?(?:right|kind|patient|generous|open|honest|clear|helpful|welcoming)\b/i.test(
      inside,
    )
  )
    return settled(turned, own)
  // "Your story about the flood made the on-call week real": it says what it did, and is a sentence of its own.
  if (
    /^your\b.* (?:made|makes|helped|helps|gave|gives|brought|changed|convinced|reassured|answered|cleared|taught|showed|shows|put|explained|stayed|stuck|calmed|saved|sold|opened|settled)\b/i.test(
      turned.text,
    )
  )
    return settled(turned, own)
  if (
    /^your\b.* (?:was|were|is|are) (?:so|such a|very|really|\p{L}+ly) \p{L}+(?: \p{L}+)?$/iu.test(turned.text)
  )
    return settled(turned, own)
  // "Three of us were left handed": nobody told the other.
  if (/\b(?:us both|both of us|\p{L}+ of us|all of us)\b/iu.test(turned.text)) return settled(turned, own)
  // "The feedback was really specific": that was how it was.
  if (/^(?!you\b).+ (?:was|were) (?:so|really|very) \p{L}+$/iu.test(turned.text)) return settled(turned, own)
  // "The lads on the bench were friendly": nobody had to say it.
  if (
    /^(?!you\b).+ (?:was|were|seemed) (?:\p{L}+ )?(?:friendly|welcoming|lovely|nice|kind|sweet|patient|chatty|helpful|hilarious|polite|cheerful|generous|relaxed|supportive|proud|warm|happy)$/iu.test(
      turned.text,
    )
  )
    return settled(turned, own)
  // "The take-home was short": that was how the day was, and nobody had to say it.
  if (ofTheDay.test(turned.text))
    // "The CAD test was fair": what one liked about it.
    return settled(
      turned,
      / (?:was|were|felt) (?:(?:so|really|very|quite|all) )?(?:hard but fair|tough but fair|fair|short|practical|relaxed|informal|realistic|hands[- ]on|open|honest|clear|calm|straightforward|based on \p{L}.*|about real .+)$/iu.test(
        inside,
      )
        ? part('did', inside)
        : own,
    )
  // "Walking past the kitchen at lunch was cruel"
  if (isGerund(first) && / (?:was|were) (?:\p{L}+ )?\p{L}+$/u.test(inside)) return settled(turned, own)
  // "Two hours flew by"
  if (
    /\b(?:hours?|minutes?|time|afternoon|morning) (?:just |really |absolutely )?(?:flew|went|passed|disappeared)\b/i.test(
      inside,
    )
  )
    return settled(turned, own)
  // "We walked the orchard row by row": nobody had to say it.
  if (
    /^we (?:(?:even|all|really|just|also) )*(?:ended up|got|went|walked|ran|did|ate|sang|spent|sat|had a|had the|swapped|sketched|drew|worked|compared|laughed|cooked|tasted|built|played|practi[sc]ed|looked)\b/i.test(
      inside,
    ) &&
    !/\b(?:not|never|lost|late|wrong|same|our|\p{L}+n't)\b/iu.test(inside)
  )
    return settled(turned, part('we_did', inside))
  // "We agreed that …": both were there.
  if (
    /^we (?:(?:both|also|even|all|really|just|never) )*(?:agreed|ended|spent|got|had|laughed|found|started|sketched|drew|worked|went|talked|spoke|joked|realised|realized|disagreed|bonded|compared|discovered|swapped|shared|ran|did|walked|ate|discussed|debated)\b/i.test(
      inside,
    )
  )
    return settled(turned, own)
  const wePast = /^we (?:(?:both|also|even|all|really|just|never) )*(\p{L}+)/iu
    .exec(inside)?.[1]
    ?.toLowerCase()
  if (wePast && isPast(wePast) && wePast !== 'read') return settled(turned, own)
  // "We freeze the ledger": whose is that?
  if (/^(?:we|we're|we've|our)\b/i.test(inside))
    return unsure('unclear_who', part('said_quote', capital(inside)))
  // "he knew my old boss", "she used to drive the same route as me": found out.
  if (
    /^you(?:'ve|'d)? (?:(?:also|even|actually|once|both) )*(?:(?:use|used|have|drive|support|play|read|wear|ride|own|like)(?= the same )|knew|know|worked (?:with|for)|work with|went to (?:school|college|university|uni) with|used to|played (?:with|for|against)|taught|trained|lived|grew up|came from|come from|grew|started|began) .*\b(?:my|the same \p{L}+ as (?:me|I|mine|my)|like me|as me|as I did|with me)\b/iu.test(
      inside,
    ) &&
    !/\b(?:my (?:cv|notes?|question|answer|application|name|portfolio|case|work|interview|questions|references?)|for me)\b/i.test(
      inside,
    )
  )
    return settled(turned, part('share_that', inside))
  // What they did to the writer: it is thanked for.
  if (
    /^you (?:(?:really|also|even|just|all|never|always|actually) )*(?:did not|didn't|[\p{L}]+) /iu.test(
      inside,
    ) &&
    /\b(?:me|my|I|I'd|I've|I'm)\b/.test(
      text
        .replace(/^(?:I|me)\b/, '')
        .replace(/ I (?:was|use|used|go|went|know|knew|love|read)(?: \p{L}+){0,3}[.!]*$/u, ''),
    ) &&
    !/^you (?:(?:really|also|even|just|all) )*(?:said|told|mentioned|think|thought|have|had|are|were|want|know|knew|lived|loved|live|grew|went|studied|worked|started|come|came|from)\b/i.test(
      inside,
    )
  )
    return settled(turned, part('deed', inside))
  // Done or shown there and then: nobody had to say it.
  if (
    /^you (?:(?:all|really|always|even|also|just) )?(?:were(?! (?:an?|the|once|born|in|at|on|from|never|also|part|one|still)\b)|made(?! me think)|liked|loved|enjoyed|appreciated|listened|laughed|read|remembered|noticed|greeted|smiled|took|gave|waited|explained|talked|spoke|stayed|let|answered|welcomed|introduced|checked)\b/i.test(
      inside,
    )
  )
    return settled(turned, part('deed', inside))
  // "the parking spot saved for me": a thing, and no statement.
  if (/^(?:the )?(?:\p{L}+ ){1,3}(?:saved|reserved|booked|set aside|laid out|kept) for me$/iu.test(inside))
    return settled(turned, part('given', inside.replace(/^(?!the )/, 'the ')))
  // "Marta understood about my diploma": somebody else, by name, and nothing of whoever reads.
  if (
    /^(?!You |We |It |They |There |All |Both |Every\p{L}+ |Nobody |Some\p{L}+ |People |Staff )\p{Lu}\p{Ll}+(?<!s) (?:understood|knew|knows|remembered|remembers|read|liked|loved|noticed|recommended|recognised|recognized|praised|agreed|mentioned|asked)\b/u.test(
      capital(turned.text),
    ) &&
    /\b(?:me|my|I)\b/.test(text)
  )
    return unsure('somebody_else', own)
  // It happened to the writer: nobody need have said it.
  if (/\b(?:me|my|I)\b/.test(text) && !/^you\b/i.test(inside))
    return settled(turned, toldOrDone(inside) ?? own)
  // It says how it was: a sentence of its own.
  if (
    /\b(?:was|were|is|are) (?:(?:so|really|very|such a|a|quite|pretty|actually|genuinely|surprisingly|honestly) )*(?:great|lovely|wonderful|fascinating|brilliant|inspiring|impressive|amazing|fantastic|interesting|fun|funny|beautiful|a joy|a pleasure|moving|memorable|helpful|useful|a highlight|the best|my favou?rite|new to me|eye-opening|surprising)\b/i.test(
      text,
    ) ||
    /\b(?:made|makes) me|stuck with me|stayed with me|reminded me|surprised me|impressed me|struck me|touched me|inspired me|got me thinking|won me over\b/i.test(
      text,
    )
  )
    return settled(turned, own)
  // "quoted one at me": nobody had to tell.
  if (
    /^you\b/i.test(inside) &&
    /\b(?:at|to|for|with) me\b/.test(inside) &&
    !/\b(?:agree|like|unlike)\b/.test(inside)
  )
    return settled(turned, part('deed', inside))
  if (isLater && /^(?:that|this|it)$/.test(first)) return unsure('unclear', part('fact', inside))
  const animal = metAnimal(inside)
  if (animal) return settled(turned, animal)
  // "You corrected your own slide": told of, or seen.
  // "your dog sat under the desk the whole time": seen.
  if (
    /\b(?:the whole (?:time|interview|way|call)|throughout|all (?:afternoon|morning)|in the (?:meeting|interview|call))$/i.test(
      inside,
    )
  )
    return settled(
      turned,
      part(/\b(?:dogs?|cats?|pupp(?:y|ies)|kids?|band|music)\b/i.test(inside) ? 'deed' : 'kept', inside),
    )
  if (
    /^(?:your|the) (?:\p{L}+ )?(?:dogs?|cats?|pupp(?:y|ies)) (?:was|were|sat|slept|lay|came|greeted)\b/iu.test(
      inside,
    )
  )
    return settled(turned, part('deed', inside))
  if (/^there (?:was|were)\b/i.test(inside)) return settled(turned, part('kept', inside))
  const did = /^you (?:(?:also|even|just|once|really|still|always|actually|never|all|honestly) )*(\p{L}+)/iu
    .exec(inside)?.[1]
    ?.toLowerCase()
  if (
    did &&
    isPast(did) &&
    !bio.test(inside.replace(/^you (?:(?:also|even|just|once|really|still|always) )*/i, ''))
  )
    // "you once drove a bus to Paris" was told.
    return settled(
      turned,
      part(
        /^you did (?:the|all (?:of )?the|most of the) (?!.*\b(?:tour|talking|interview|intro\p{L}*|demo|maths|test|task|dishes)\b)|^you (?:were|had been|used to be) (?:an?|the) (?!one\b|first\b|only\b)|\b(?:once|too|ago|years|during|before (?:becoming|coming|moving|joining)|last (?:winter|year|summer|month|week)|in (?:19|20)\d\d|as an? (?!favou?r\b|surprise\b|joke\b|treat\b|gesture\b)\p{L}+)\b|\bbecause (?:it|they|the)\b/iu.test(
          inside,
        )
          ? 'fact'
          : 'did',
        inside,
      ),
    )
  return settled(turned, part(wasOnTheDay(inside) ? 'did' : 'fact', inside))
}

/** "the owner came out to shake my hand" was done there; "the crane is staying, so there's time to train me" was told. */
const toldOrDone = (inside: string): Read | null => {
  if (!/^(?:the|your|a|an|one|another|somebody|someone|there|it's|it is)\b/i.test(inside)) return null
  const isSomebody =
    /^(?:(?:the|your) (?:\p{L}+ )?(?:owner|boss|director|ceo|md|founder|head|manager|team|panel|chef|nurse|driver|receptionist|porter|foreman|caretaker|principal|others|staff|crew|lads)|one of (?:the panel|the team|you))\b/iu.test(
      inside,
    )
  const verb =
    tokensOf(inside.split(/ and you (?=(?:want|need|would like|think) me\b)/)[0] ?? '').find(
      ({ lower }, at) => at > 0 && (isPast(lower) || /^(?:is|are|was|were|has|have|'s)$/.test(lower)),
    )?.lower ?? ''
  if (/^(?:is|are|has|have)$/.test(verb)) return part('fact', inside)
  // "the new line opens in spring and you want me on it"
  if (!verb && / and you (?:want|need|would like|think) me\b/.test(inside)) return part('said_of_me', inside)
  return isSomebody &&
    /^(?:came|brought|offered|gave|let|stopped|waved|shook|introduced|showed|walked|joined|stayed|met|greeted|asked)$/.test(
      verb,
    )
    ? part('did', inside)
    : null
}

const ofTheDay =
  /^(?:the|that|this|your|our|my) (?:\p{L}+ ){0,2}(?:task|test|exercise|case(?: study)?|take[- ]?home|interview|call|chat|panel|tour|room|questions?|brief|presentation|assessment|trial|trial shift|challenge|whiteboard|day|lunch|coffee|visit|welcome|conversation|discussion|role ?play|demo|slides?|handout|whole thing)(?: (?:about|on|with|in|at|for|of|around) [^,]+?)? (?:was|were|felt|made|gave) /iu
