import type { Part } from '../../../hook'
import { midSentence } from '../grammar/turn'
import { isPast } from '../grammar/verbs'
import type { Frame } from './frames'

const kind =
  'friendly|kind|welcoming|helpful|patient|lovely|nice|sweet|polite|warm|generous|calm|relaxed|supportive|understanding|encouraging|open|honest|frank|upfront|chatty|cheerful|reassuring|thoughtful|considerate'
/** "the receptionist was so kind when I arrived soaked" */
const wasKind = new RegExp(
  `^((?!you\\b|it\\b|there\\b|what\\b|that\\b|this\\b)(?:the|your|my|every|all|both|everyone|everybody|nobody|\\p{Lu}\\p{Ll}+)\\b(?: (?!was\\b|were\\b|and\\b|who\\b|that\\b)[\\p{L}']+){0,5}) (was|were) (?:(?:so|really|very|all|just|incredibly) )*(${kind})((?: (?:when|about|with|to|even|throughout|from)\\b[^,;]*)?)$`,
  'u',
)
/** "you were honest that the last person left because of the commute" */
const youWere = new RegExp(
  `^you (?:were|are) (?:(?:so|really|very|quite) )?(${kind}) that (?=\\S+ \\S)([^,;]+)$`,
  'u',
)
const asDoing: Record<string, string> = { compared: 'comparing', swapped: 'swapping', debated: 'debating' }
const feels =
  /\b(?:great|good|fun|funny|fair|nice|lovely|wonderful|fascinating|brilliant|inspiring|impressive|amazing|fantastic|interesting|beautiful|joy|pleasure|moving|memorable|helpful|useful|best|favou?rite|highlight|surpris\w+|relief|glad|grateful|thankful|pleased|happy|proud|liked?|loved?|enjoy\w*|appreciat\w*|thank\w*|kind|considerate|generous|reassur\w+|encourag\w+|stuck|stayed|struck|impressed|touched|made|helped|meant|learn\w*|laugh\w*|smile\w*|remember\w*|felt|feel|friendly|hilarious|honest|short|hope|wish|love)\b/i
const wrong =
  /\b(?:not|never|no|nothing|only|but|late|lost|wrong|cold|broken|failed|forgot|nervous|sadly)\b|n't\b/i

const did = (text: string) => {
  const [, verb = ''] =
    /^you (?:(?:even|also|just|actually|still|all|both|then|really) )*(\p{L}+)/u.exec(text) ?? []
  return isPast(verb)
}

/**
 * What only tells how it went, as what one is thankful for: "You asked me what I'd do and then answered it yourself."
 * thanks for nothing. What says itself how it was, or what it did, stays as it is.
 */
export function thanked(part: Part<Frame>): Part<Frame> {
  if (part.frame !== 'own' || !/^[^.!?"]+\.$/.test(part.text)) return part
  const text = midSentence(part.text.slice(0, -1))
  const [, who, was, how, rest = ''] = wasKind.exec(text) ?? []
  if (who && was && how) return { frame: 'deed_how', text: `how ${how} ${who} ${was}${rest}` }
  const [, manner, that] = youWere.exec(text) ?? []
  if (manner && that) return { frame: 'thanks', text: `being ${manner} that ${that}` }
  const [, told] =
    /^I was ((?:also |even )?(?:told|shown|given|taken|introduced|offered|invited|allowed|walked|talked) (?:about|the|a|an|how|round|around|to|through|what|my|some|into|along) [^,;]+)$/u.exec(
      text,
    ) ?? []
  if (told && !wrong.test(told)) return { frame: 'own', text: `I appreciated being ${told}.` }
  const [, both, what] = /^we (compared|swapped|debated) ([^,;]+)$/u.exec(text) ?? []
  if (both && what) return { frame: 'own', text: `I enjoyed ${asDoing[both]} ${what}.` }
  // "I was running late and you waited"
  const [, when, waited] =
    /^I was ((?:running )?(?:(?:so|really|very|quite|a bit) )*(?:late|nervous|lost|early|soaked|shaking|tired)\b[^,]*?),? (?:and|but) (you (?:still |just )?(?:waited|smiled|stayed|let|gave|slowed|found|offered|told|said (?:no problem|it was fine|not to worry)|took|came|made|helped|got|brought)\b[^,]*)$/u.exec(
      text,
    ) ?? []
  // "my presentation ran over and you let me finish"
  const [, went, eased] =
    /^((?:my|the) (?:\p{L}+ ){1,4}?(?:ran|froze|crashed|broke|went|failed|died|rang|started|fell|stopped|was late|got stuck|were shaking|was shaking|shook)\b[^,]*?),? (?:and|but) (you (?:(?:still|just|even|all) )?(?:waited|let|gave|stayed|helped|laughed|carried on|kept|moved|offered|smiled|found|made|pretended)\b[^,]*)$/u.exec(
      text,
    ) ?? []
  if (went && eased) return { frame: 'deed', text: `${eased} when ${went}` }
  if (when && waited) return { frame: 'deed', text: `${waited} when I was ${when}` }
  // "I asked about training and you pulled out the folder"
  const [, asked, answered] =
    /^I asked ((?:about|for|how|what|why|whether|if|to|a|the|where|who)\b[^,]+?),? and (you [^,]+)$/u.exec(
      text,
    ) ?? []
  if (asked && answered && did(answered) && !wrong.test(answered))
    return { frame: 'deed', text: `when I asked ${asked}, ${answered}` }
  const [, matter, got] =
    /^I asked ((?:about|for) [^,]+?),? and (got (?:an?|the|some) [^,]+)$/u.exec(text) ?? []
  if (matter && got)
    return { frame: 'own', text: `I appreciated ${got.replace(/^got/, 'getting')} when I asked ${matter}.` }
  const [, talked] =
    /^we (?:talked|spoke|chatted) for (?:a (?:good )?while|ages|a long time|quite a while|an hour|half an hour) about (.+)$/u.exec(
      text,
    ) ?? []
  if (talked) return { frame: 'talked', text: talked }
  if (feels.test(text) || wrong.test(text)) return part
  if (/^we (?:drank|ate|sat|walked|tasted|cooked|played|looked|went) [^,;]+$/u.test(text))
    return { frame: 'we_did', text }
  const isDone =
    did(text) ||
    /^(?:all|both|each|every one)\b(?: \p{L}+)? of you (?:had|were|took|came|stayed|listened|read|asked)\b/u.test(
      text,
    ) ||
    /^(?:(?:Dr|Mr|Mrs|Ms|Prof|Professor)\.? )?\p{Lu}\p{Ll}+ (?:\p{L}+ed|showed|took|gave|let|told|brought|found|lent) (?:me|us) /u.test(
      text,
    ) ||
    /^my (?:\p{L}+ )?questions? (?:about|on) .+ (?:got|was|were) (?:an? )?(?:\p{L}+ )?(?:answers?|answered|taken seriously)/u.test(
      text,
    ) ||
    /^(?:one|two|three|four|half|most|some) of (?:the|your) \p{L}+ (?:came|stayed|took|gave|showed|let|joined|stopped|walked) /u.test(
      text,
    ) ||
    /^(?:the|your|everyone|everybody)(?: (?!while\b|when\b|that\b|who\b)[\p{L}'-]+){0,4} (?:was|were|had|let|gave|showed|brought) \S/u.test(
      text,
    )
  return isDone &&
    !/^you (?:started|began|grew|worked|used|came|joined|said|told|were (?:the (?:first|only|best|most)|right|once|an?\b|at\b|in\b))\b/.test(
      text,
    )
    ? { frame: 'did', text: text.replace(/,? and (?=you )/g, ' and that ') }
    : part
}

const history =
  /\b(?:in (?:18|19|20)\d\d|years?|ago|since|once|used to|originally|first|last|(?<!\b(?:day|night|evening|week) )before|built|founded|named|until|when (?:you|the)|covid|winter|summer|century|war|then|always|born|raised|too)\b/i

/** "no question was a trick question", "the biscuits were homemade": so it was on the day, and nobody had to tell. */
const badOnTheDay =
  /\b(?:not|never|only|cold|broken|wrong|bad|hard|tough|late|slow|empty|dirty|closed|sold|sick|ill)\b/
const readOfMine =
  /^you(?:'d| had) (?:(?:clearly|really|even|already|all|actually) )?(?:read|looked|checked|prepared|watched|printed|seen|gone|tried|thought)\b.*\b(?:my|me)\b/
const ofTheHour =
  /^(?:no|every|each|all|none of|the|(?:your|my) (?:take|views?|questions?|answers?|directions|explanations?|demo|presentation|examples?|feedback|tour|welcome|desk|slides|team|instructions|sketch\p{L}*|drawings?|voice|manner|approach)) [^,;]*?(?:was|were) (?!\p{L}+(?:ed|en)\b)|^the (?:interview )?(?:questions|agenda|brief|task|directions|instructions|invitation) (?:came|arrived)\b|^(?:the|your|our|my) (?:interview|call|chat|meeting|conversation|tour|visit|talk) (?:ran|went|lasted|took|turned)\b/u

/** "no question was a trick question", "the biscuits were homemade": so it was on the day, and nobody had to tell. */
export const wasOnTheDay = (text: string): boolean =>
  !badOnTheDay.test(text) && (readOfMine.test(text) || (ofTheHour.test(text) && !history.test(text)))
