import type { HookStem, Part, Reader } from '../../../hook'
import { myFault, people } from '../grammar/words'
import { hostDoing } from './doings'
import type { Frame, Read } from './frames'
import { inFull, somebodyElse } from './in-full'
import { another, correction } from './loose'
import { namesOf } from './names-of'
import { ownPromise, ownSlip } from './own-slips'
import { changes, goesOn, isByName, type Piece, piecesOf, together, wordsIn } from './pieces'
import { isRemark } from './remarks'

type Reading = (text: string, stem: HookStem | null, reader: Reader) => Read

/** Frames with words of their own for what somebody said, showed or did: such a sentence may stand beside another. */
const strong: ReadonlySet<Frame> = new Set<Frame>([
  'thanks',
  'asked_about',
  'asked_several',
  'asked_how',
  'said_that',
  'said_quote',
  'showed',
  'showed_round',
  'told_of',
  'told_how',
  'told_that',
  'talked',
  'deed_how',
  'we_did',
  'advised_to',
])
/** A statement, and no bare thing: it may stand first though it was not typed first. */
const stated: ReadonlySet<Frame> = new Set<Frame>([
  'fact',
  'deed',
  'kept',
  'did',
  'learnt_how',
  'how_much',
  'said_about',
  'share_that',
])

/** Whether any of it is to be said at all. */
const doubts =
  /(?<!\p{L})(?:(?:don't|dont|do not) know (?:if|whether) i|not sure (?:if|whether) (?:i|to|it|that)|should i mention|check linkedin|(?:bring|take|wear|pack|print|eat|talk|speak|leave) [^.,]*next time|before sending|off the record|between us|(?:don't|do not) (?:mention|say|tell))(?!\p{L})/iu
/** "he noticed and talked about football": what? */
const wants = /^(?:s?he|they) (?:noticed|knew|saw|understood|agreed|disagreed|remembered)(?= and\b| but\b|$)/i
/** Says of what, or of whom, only beside what stands before it. */
const leans =
  /^you (?:can|could|get) |^(?:s?he|they|you) (?:has|have|had|got) (?:one|two|three|four|five|some|loads|a few)(?=$| and\b|,)|^(?:it|its|that|this|these|those|one|ones|both|some|most|none|all|half|then|there|so|which|who|where|and|but|because|same|too|also|no|not|never|another|other)(?![\p{L}-])|\bnot to (?:bother|worry)(?: next time| again)?$|(?<!\p{L})(?:hold|feed|try|taste|stroke|drive|ride|keep|take|touch|have|make) one(?= (?:while|when|before|after|home|for|myself)\b)|(?<!\p{L})(?:it|them|there|that|this|one|both|too|also|though|same)$|(?<!\p{L})(?:it|its|it's|them|the others?)(?!\p{L})|(?<!\p{L})(?:with|of|about|to|for|on|from|like) (?:this|that|these|those)(?= (?:too|also|a lot|so|and|but)\b|$)/iu
/** How somebody was, or a nod: nothing one writes to them about. */
const saysLittle =
  /^(?:after that )?I (?:finally |suddenly |really |actually )*(?:got|understood|get|understand) it$|^(?:(?:s?he|they|you|\p{Lu}\p{Ll}+)(?:'\p{L}+)? )?(?:(?:just|really|all|then) )?(?:nodded|laughed|smiled|listened|wrote (?:it|everything) down|took notes|(?:was|were|is|seemed|looked) (?:(?:so|really|very|quite|pretty|a bit) )?\p{L}+|(?:seemed|looked|sounded) (?:(?:so|really|very|quite|pretty) )?(?:happy|pleased|impressed|interested|ok|okay|fine) (?:with|by|about|in) (?:it|that|this|me|my|the|\p{L}+)(?: \p{L}+){0,2})(?: (?:a lot|at that|along|about it|too))?$|^(?:the )?\p{L}+ time (?:meeting|seeing|talking to|speaking to) (?:her|him|them)$|\bwas the one who \p{L}+$|(?:round|interview|chat|call|bit|part) was with (?:her|him|them)$|came up again$|\bwent (?:(?:way|much|a lot|so much) )?(?:better|worse|well|badly|fine|ok|okay)$/iu
/** Of the writer's own people, before what is said of the reader. */
const ofMyOwn =
  /^my (?:mum|mom|dad|mother|father|sister|brother|son|daughter|gran\p{L}*|nan|wife|husband|partner|family|uncle|aunt) (?:was|is|has|had|works?|worked|died)\b/iu
/** "didn't expect that": the one who types. */
const notMine =
  /^(?:didn't|did not|never|wasn't|hadn't) (?:expect|think|thought|know|knew|reali[sz]|imagin|seen|heard|understood|understand|got)/i
/** Not brought up by us on our own. */
const grave =
  /(?<!\p{L})(?:lost|died|dead|death|ill|cancer|quit|cried|fired|sacked|divorc\p{L}*|suicid\p{L}*|funeral|grief)(?!\p{L})/iu
/** Who or what a statement is about, in full. */
const subject =
  /^(?:you|your|the|I|we|my|our|there|this|an?|all|every|each|no|nobody|everyone|everybody|people|customers|staff)(?:'\p{L}+)? /iu

const she = /(?<!\p{L})(?:she|hers?)(?!\p{L})/iu
const he = /(?<!\p{L})(?:he|his|him)(?!\p{L})/iu

/** "she let me watch the panda, he sat on the scales", "Ben from stores, he …": is it said of the reader? */
const isOfAnother = (text: string, before: string, names: readonly string[]) =>
  // "meeting the night team, they even saved me some cake"
  (/^they\b/i.test(text) &&
    /(?<!\p{L})(?:the|his|her|your|our) (?:\p{L}+ ){0,2}(?:team|lads|crew|staff|others|children|kids|residents|students|apprentices|girls|boys|guys|nurses|drivers|class|pupils)(?!\p{L})/iu.test(
      before,
    )) ||
  ((she.test(text) || he.test(text)) &&
    (another.test(before) ||
      // "big thanks to the receptionist too, she gave me her umbrella"
      /(?<!\p{L})(?:the|our|their) (?:\p{L}+ )?(?:receptionist|porter|secretary|cleaner|assistant|gardener|caretaker|guard|volunteer|foreman|technician|apprentice|trainee|mechanic|cook)(?!\p{L})/iu.test(
        before,
      ) ||
      // "an old lecturer, Dr Hale, he taught us"
      /(?<!\p{L})(?:lecturer|teacher|tutor|professor|boss|manager|coach|colleague|friend|landlord|neighbour|supervisor|mentor)(?:'s)?,? (?:(?:Dr|Mr|Mrs|Ms|Prof|Professor)\.? )?\p{Lu}/u.test(
        before,
      ) ||
      somebodyElse(before, names) ||
      (she.test(before) && he.test(text)) ||
      (he.test(before) && she.test(text))))

/** "the apprentice": talked about, or there? */
const isSomebody = (text: string) =>
  wordsIn(text) < 4 && people.has(text.toLowerCase().split(' ').at(-1) ?? '')

/** "the handover", "bridge inspections in winter", "robot milkers"; not "six in the team", "straight talker": what of it? */
const isNamedThing = (text: string) =>
  (/^(?:the|that|this|her|his|their|your|our|my|how|what|new|\p{L}+ing) /iu.test(text) &&
    !/^(?:free )?parking /i.test(text)) ||
  /^(?!(?:good|great|nice|lovely|very|so|lots|loads|many|few|some|two|three|four|five|six|\d\S*|no|all|both|same) )\p{L}{3,} (?:\p{L}{3,} )?\p{L}{3,}[^su']s$/iu.test(
    text,
  ) ||
  (wordsIn(text) > 3 &&
    / (?:in|of|on|at|with|for|from|off|onto|to|after|before|between|into) /.test(text) &&
    !/\d|(?<!\p{L})(?:s?he|they|you|I|one|two|three|four|five|six|seven|eight|nine|ten|says?|said)(?!\p{L})/iu.test(
      text,
    ))

/** Of whoever reads, and long enough to say something: it may stand second. */
const isOfReader = ({ frame, text }: Part<Frame>) =>
  /^(?:fact|kept|did|deed)$/.test(frame) &&
  /^(?:you|your)(?:'\p{L}+)? /iu.test(text) &&
  wordsIn(text) > 6 &&
  !/(?<!\p{L})(?:I|me|my|mine|us|we|too|nodd?\p{L}*|laugh\p{L}*|smil\p{L}*|proud|nice|kind)(?!\p{L})|were \p{L}+ing\b/iu.test(
    text,
  )

/** "I liked the puzzle about the lifts." */
const likes = ({ frame, text }: Part<Frame>) =>
  frame === 'own' &&
  /^I (?:really |just |also )?(?:liked|loved|enjoyed|appreciated) (?!(?:that|it|this) (?:more|a lot|so|very|too|most)\b)/.test(
    text,
  )

/** What was read whole is one thing: nothing hangs behind it that was only put beside it. */
export const isOneThing = (plain: string, stem: HookStem | null, read: Read): boolean => {
  if (!read.ok || read.parts.length > 1) return false
  // "was late and he said no problem": the one is said of the other.
  if (read.parts.some(({ frame, text }) => frame === 'deed' && / when I was /.test(text))) return true
  if (/^(?:said_quote|asked_quote)$/.test(read.parts[0]?.frame ?? '') && stem !== 'advised_me_to') return true
  const [, ...more] = piecesOf(plain, stem)
  return more.every(goesOn)
}

/**
 * Of a note of several things those that are certain, two at most, each in a sentence of its own; what else was typed is
 * handed back as it is, so that nothing goes lost unseen. A letter takes one thing and says it well.
 */
export function oneThing(
  plain: string,
  stem: HookStem | null,
  reader: Reader,
  readAlone: Reading,
): Read | null {
  if (correction.test(plain) || doubts.test(plain)) return null
  const pieces = piecesOf(plain, stem)
  if (pieces.length < 2 && stem) return null
  const names = namesOf(reader)
  const parts: Part<Frame>[] = []
  const left: string[] = []
  for (let at = 0; at < pieces.length; ) {
    const next = pieces.findIndex((piece, index) => index > at && !goesOn(piece) && !isByName(piece))
    const end = next < 0 ? pieces.length : next
    const run = pieces.slice(at, end)
    const sure = parts.length < 2 ? longest(run, at === 0) : null
    if (sure) parts.push(sure.part)
    else left.push(...run.slice(0, 1).flatMap(({ text }) => (isRemark(text) ? [] : [text])))
    at += sure?.length ?? 1
  }
  return parts.length > 0 ? { ok: true, parts, left } : null

  /** As much of it as can be said together. */
  function longest(run: readonly Piece[], isFirst: boolean) {
    for (let length = run.length; length > 0; length--) {
      const after = run[length]
      // "Tuesdays, when the whole team cooks together": of Tuesdays alone nothing is said.
      const isNothing =
        length === 1 && wordsIn(run[0]?.text ?? '') === 1 && /^(?:when|where|who) /i.test(after?.text ?? '')
      const part =
        isNothing || (after && changes(after)) ? null : certain(together(run.slice(0, length)), isFirst)
      if (part) return { part, length }
    }
    return null
  }

  function certain(typed: string, isFirst: boolean): Part<Frame> | null {
    const text = isFirst
      ? typed
      : typed
          .replace(/^(?:and )?(?:(?:especially|particularly|mostly|also) )?(?=\S+ \S)/i, '')
          // "thanks for the water and for waiting"
          .replace(/^for (?=\p{L}+ing )/iu, '')
    // "…, and gave me her number": whose, beside somebody who was named?
    if (
      !isFirst &&
      stem === 'advised_me_to' &&
      /^(?:gave|lent|sent) me .*(?<!\p{L})(?:her|his|their)(?!\p{L})/iu.test(text)
    )
      return null
    // "sit in on a hearing, they're open to the public": the reason of the advice, and nothing of whoever gave it.
    if (
      !isFirst &&
      stem === 'advised_me_to' &&
      /^(?:they|it|there|that|this|these|those)(?:'\p{L}+)? /iu.test(text)
    )
      return null
    // "my mum was in the same hospital, he was very kind": the kindness.
    if (isFirst && !stem && pieces.length > 1 && ofMyOwn.test(text)) return null
    if (isRemark(text) || saysLittle.test(text) || (!isFirst && notMine.test(text))) return null
    if (!(isFirst && stem) && (myFault.test(text) || ownSlip(text) || ownPromise(text))) return null
    // "nights, and that nobody does four": what follows was told as well.
    const ofStem = isFirst || (stem === 'told_me_about' && /^that (?!is\b|was\b)/i.test(text)) ? stem : null
    const before = plain.slice(0, plain.indexOf(text))
    // "asked what I'd change, said the sinks": I did.
    if (
      !isFirst &&
      /^(?:said|told|went with) /i.test(text) &&
      /\basked (?:me )?(?:what|how|which|where|if|whether|about|why)\b/i.test(before)
    )
      return null
    if (!isFirst && (leans.test(text) || wants.test(text) || isOfAnother(text, before, names))) return null
    const full =
      ofStem || (!isFirst && (hostDoing.test(text) || /^for (?:the|your|all) /i.test(text)))
        ? text
        : (inFull(text, before, isFirst, names) ?? (isFirst ? text : null))
    const read = full ? readAlone(full, ofStem, { ...reader, before }) : null
    const [part, ...more] = read?.ok ? read.parts : []
    if (!part || more.length > 0 || part.text === 'I liked meeting you.') return null
    if (isFirst) {
      if (!stem && /^(?:topic|idea)$/.test(part.frame) && (!isNamedThing(text) || isSomebody(text)))
        return null
      // "from the same town nearly"
      if (stem === 'we_share' && part.frame === 'share' && /^(?:from|in|at) /i.test(text)) return null
      return part
    }
    if (strong.has(part.frame) || likes(part)) return part
    if (parts.length > 0) return isOfReader(part) ? { ...part, frame: 'besides' } : null
    return stated.has(part.frame) &&
      wordsIn(part.text) > 5 &&
      subject.test(part.text) &&
      !grave.test(part.text)
      ? part
      : null
  }
}
