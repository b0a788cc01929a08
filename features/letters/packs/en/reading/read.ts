import type { HookStem, Part, Reader, RefusalName } from '../../../hook'
import { isForeign } from '../grammar/foreign'
import { type Sentence, sentencesIn } from '../grammar/sentences-in'
import { shapeOf } from '../grammar/shape'
import { tidy } from '../grammar/tidy'
import { tokensOf } from '../grammar/tokens'
import { capital } from '../grammar/turn'
import { isBase, isPast, isPlainPast } from '../grammar/verbs'
import { auxiliaries, determiners, myFault, nothing, promise, sour, toSelf, vague } from '../grammar/words'
import { type Context, type Frame, type Read, refuse } from './frames'
import { certain } from './gate'
import { looseness } from './loose'
import { namesOf, untitled } from './names-of'
import { thanked } from './narrated'
import { isOneThing, oneThing } from './one-thing'
import { ownPromise, ownSlip } from './own-slips'
import { plainer } from './plainer'
import { readSentence } from './read-sentence'
import { isRemark } from './remarks'
import { bothByThem, merelyAsked, parted, trailing, whileStill } from './sentences'
import { turn } from './topic'
import { askedKindly } from './turned-round'
import { whoFirst } from './who-first'

/**
 * Reads a note for one person: by its stem, or by rule where it has none (voice, the hook). What is read is certain of
 * its shape, or a guess that somebody looks at first. Of a note of several things those are said that are certain.
 */
export function readNote(given: string, stem: HookStem | null, asGiven: Reader): Read {
  const plain = tidy(given)
  const reader = { ...asGiven, known: [...(asGiven.known ?? []), ...namesTyped(given)] }
  const named = stem ? null : whoFirst(plain)
  if (named) {
    const read = readNote(capital(named.rest), null, asGiven)
    return read.ok ? { ...read, left: [named.who, ...(read.left ?? [])] } : read
  }
  const text = plainer(plain, stem)
  // "who I'd be up against, joke": what of it was meant, only the writer knows.
  if (stem !== 'own_words' && inJest.test(text)) return { ok: false, why: 'unclear', guess: null }
  const kindly = askedKindly(text, stem) ?? askedKindly(plain, stem)
  if (kindly) {
    const read = readSurely(kindly, null, reader)
    if (read.ok) return read
  }
  const read = readSurely(text, stem, reader)
  if (
    stem === 'own_words' ||
    isOneThing(text, stem, read) ||
    (!read.ok && !/^(?:unclear|unclear_who|bare_thing|half_a_sentence|somebody_else)$/.test(read.why))
  )
    return read
  const one = oneThing(text, stem, reader, readSurely)
  if (one) return one
  // Several things of which none is certain by itself.
  return read.ok && read.parts.length > 1 ? { ok: false, why: 'unclear', guess: read.parts } : read
}

const inJest = /, (?:(?:just |only )?(?:joking|kidding)|just a joke|joke|jk)(?=$|[,.!])/i

/** "we talked about Ozu films": a capital within a sentence was meant, where not every word has one. */
function namesTyped(given: string): string[] {
  const words = given.split(/\s+/)
  const isShouted = words.filter(word => /^\p{Lu}/u.test(word)).length * 2 > words.length
  return isShouted
    ? []
    : [...given.matchAll(/(?<=\p{Ll},? )\p{Lu}\p{Ll}+(?!\p{L}|')/gu)].map(([name]) => name)
}

function readSurely(text: string, stem: HookStem | null, reader: Reader): Read {
  const read = readAll(text, stem, reader)
  const parts = read.ok ? read.parts : read.guess
  if (!parts || stem === 'own_words') return read
  const { sure, parts: mended } = certain(parts.map(thanked), reader)
  const loose = read.ok && sure ? looseness(text, stem, mended) : null
  if (loose) return { ok: false, why: loose, guess: mended }
  if (read.ok && sure) return { ok: true, parts: mended }
  // A guess is a whole sentence too: at worst what was typed, as what was written down.
  const isWhole =
    sure ||
    mended.every(
      ({ frame, text }) =>
        frame !== 'noted' ||
        (!/["]|\b(?:she|he|her|his|him|you|your|you're|you've)\b/i.test(text) && text.split(' ').length > 3),
    )
  // Not even a thing.
  const why = read.ok || (!sure && read.why === 'bare_thing') ? 'unclear' : read.why
  return { ok: false, why, guess: isWhole ? mended : null }
}

function readAll(text: string, stem: HookStem | null, reader: Reader): Read {
  const plain = untitled(tidy(text), namesOf(reader))
  const bare = plain.replace(/[.!?…,;:\s]+$/u, '')
  if (!/\p{L}/u.test(bare) || nothing.test(bare)) return refuse('nothing_said')
  if (isForeign(plain)) return refuse('other_language')
  const context: Context = {
    reader,
    names: namesOf(reader),
    read: (sentence, stem, isLater) => readSentence(sentence, stem, context, false, isLater),
  }
  // Under any stem what is still to do is nobody's letter.
  const asked = plain.replace(/^please /i, '')
  // "not sure yet, will write this bit tonight"
  if (
    stem === 'own_words' &&
    /^(?:not sure|no idea|dunno|idk|tbc|tbd|todo|to do|later|something (?:about|like)|come back to|fill (?:this )?in)\b|(?<!\p{L})(?:(?:I(?:'ll| will)|will|must|need to|have to) (?:write|do|add|finish|fill|think about|sort|come back to) (?:this|it|that|something|more|the rest)|(?:write|finish|do|add) (?:this|it|that|the rest) (?:later|tonight|tomorrow))(?!\p{L})/iu.test(
      plain,
    )
  )
    return refuse('note_to_self')
  if (
    stem === 'own_words' &&
    isBase(tokensOf(asked)[0]?.lower ?? '') &&
    toSelf.test(asked) &&
    !/^(?:say|send) (?:my )?(?:thanks|thank you|hello|hi) to \p{L}/iu.test(asked)
  )
    return refuse('note_to_self')
  if (stem === 'own_words') return ownWords(whileStill(plain), context)
  if (
    sour.test(
      plain
        .replace(
          /\b(?:not |never |didn't |did not |wasn't |were not )mind(?:ing)? (?:that )?(?:me |my |I )(?:being |was |came |got )?(?:\p{L}+ )?(?:\d+ \p{L}+ )?late\b|\bstupid questions?\b|\b(?:didn't|did not|never) make (?:it|that|things) (?:awkward|weird)\b/giu,
          '',
        )
        .replace(
          /\b(?:my|our|its) (?:terrible|awful|horrible|stupid|weird|awkward|dodgy|scruffy)\b|\bweird (?:and wonderful|little)\b/gi,
          '',
        ),
    ) &&
    !/\b(?:when|how|if|who|a time|customers?|the (?:old|worst)|without|never|instead of|rather than)\b/i.test(
      plain,
    )
  )
    return refuse('not_for_them')
  if (!stem && unsaid.test(plain)) return refuse('not_for_them')
  if (!stem && stillToAsk.test(plain)) return refuse('note_to_self')
  if (!stem && ownSlip(plain)) return refuse('not_for_them')
  if (!stem && ownPromise(plain)) return refuse('note_to_self')
  // "what Rafal said on shift pay"
  const quoted = stem
    ? null
    : /^(?:I (?:liked|loved) )?[Ww]hat (?:(?:Mr|Mrs|Ms|Dr)\.? )?(\p{Lu}\p{Ll}+) (?:said|told|thinks|mentioned|explained)\b/u.exec(
        plain,
      )?.[1]
  if (quoted && !context.names.includes(quoted.toLowerCase())) return refuse('somebody_else')
  if (promise.test(plain)) return refuse('next_step')
  if (!stem && vague.test(bare)) return refuse('fits_anyone')
  // "is the car park free": asked, by whom?
  if (!stem && /^(?:is|are|does|do|can|will|was|were) (?:the|there|it|my|this|we|i)\b/i.test(bare))
    return refuse('unclear_who')
  const isOrder =
    reader.meant === 'advice' && (isBase(tokensOf(plain)[0]?.lower ?? '') || /^i should\b/i.test(plain))
  // "I was nervous and he told me to take my time": what was done for it.
  const isEased =
    /^I was (?:so |really |very |a bit )*(?:nervous|late|awkward)\b[^,.]*,? (?:and|but) (?:s?he|they) (?:still |just )?(?:told|let|gave|waited|smiled|stayed|slowed|offered|took|made|helped|got|brought)\b/i.test(
      plain,
    )
  if (!stem && !isOrder && (toSelf.test(plain) || toThem.test(plain) || (myFault.test(plain) && !isEased)))
    return refuse('note_to_self')
  const all = trailing(sentencesIn(plain)).flatMap(sentence => parted(sentence, stem))
  const said = all.filter(({ text }) => !isRemark(text) && !merelyAsked.test(text))
  if (said.length === 0) return refuse('fits_anyone')
  const praised = said.length < all.length
  const parts: Part<Frame>[] = []
  let doubt: RefusalName | null = null
  for (const [at, sentence] of said.entries()) {
    const read = readSentence(
      { ...sentence, text: bothByThem(whileStill(sentence.text)) },
      at === 0 ? stem : later(sentence, stem),
      {
        ...context,
        before: said
          .slice(0, at)
          .map(one => one.text)
          .join('. '),
      },
      praised,
      at > 0,
    )
    // "different years though": a fragment behind a sentence is no thing of its own.
    if (read.ok && at > 0 && isFragment(sentence.text, read.parts)) doubt ??= 'unclear'
    if (!read.ok) {
      // "great to meet you, and …": the rest says enough.
      if (read.why === 'fits_anyone' && said.length > 1) continue
      if (!read.guess) return at === 0 && said.length === 1 ? read : refuse(read.why, null)
      doubt ??= read.why
      parts.push(...read.guess)
    } else parts.push(...read.parts)
  }
  if (parts.length === 0) return refuse('fits_anyone')
  if (parts.length > 3) return refuse('unclear', null)
  return doubt ? { ok: false, why: doubt, guess: parts } : { ok: true, parts }
}

/** "parking", "salary never came up": nobody writes that to them. */
const unsaid =
  /^(?:the )?(?:parking|salary|pay|holidays?|pension|benefits|notice period|wages?)[.!]*$|^(?:the )?(?:salary|pay|money|holidays?|hours|benefits|start date|pension|bonus|visa|sponsorship|notice(?: period)?) (?:(?:was|were|is) )?(?:(?:not|never|wasn't|weren't|didn't|did not) (?:really )?(?:came up|come up|got mentioned|get mentioned|mentioned|discussed|talked about|covered|clear))\b|^(?:the )?(?:salary|pay|money|offer|wages?) (?:was|is|were|would be|seems?) (?:(?:a bit|much|way|quite|really|very) )*(?:lower|low|less|bad|poor|rubbish|not)\b|^I (?:think|feel|fear|guess|reckon) I (?:talked|spoke|said|rambled|was|sounded) (?:way |far )?too\b|\b(?:don't|dont|do not|never) do (?:that|this|it) (?:again|next time)\b/i
/** "…, ask hr tomorrow" */
const stillToAsk =
  /(?:^|[,.;!?] |[–—-] )(?:(?:so|and|must|need to|remember to|don't forget to|I'll|will|better) )*(?:ask|email|call|ring|text|chase|(?:check|clarify|confirm|follow up) with) (?!me\b|us\b|you\b)(?:the )?\p{L}+(?:(?: (?:about|re|on) [^.,]+)? (?:tomorrow|tonight|later|next week|first thing)(?=$|[.,!])| what (?:s?he|they) thinks?\b)/iu

const isFragment = (text: string, parts: readonly Part<Frame>[]) =>
  parts.some(({ frame }) => /^(?:topic|idea|seen|given|yours|your_thing)$/.test(frame)) &&
  (!determiners.has(tokensOf(text)[0]?.lower ?? '') || / (?:apparently|too|though|i think)$/i.test(text)) &&
  !/^(?:how|when|what|why|about|we|and the|also the|\p{L}+ing) /iu.test(text)

/** What follows the first sentence is read by itself, unless the stem still governs it. */
const later = (sentence: Sentence, stem: HookStem | null): HookStem | null =>
  stem === 'said' && !/^(?:i|you|made|loved|that|this)\b/i.test(sentence.text) ? 'said' : null

function ownWords(typed: string, context: Context): Read {
  // "Thanks for the straight answers, Nuala!": the letter has called her by her name.
  const plain = typed.replace(/, (\p{L}[\p{L}'-]*)(?=[.!]*$)/u, (whole, last: string) =>
    context.names.includes(last.toLowerCase()) ? '' : whole,
  )
  const sentences = sentencesIn(plain).flatMap(one => {
    const [first = '', second] = unspliced(one.text).split('. ')
    return second && one.text !== unspliced(one.text)
      ? [
          { text: first, mark: '.' as const },
          { ...one, text: capital(second) },
        ]
      : [one]
  })
  for (const [at, { text }] of sentences.entries()) {
    const shape = shapeOf(text)
    const turned = turn(text, context)
    if (turned.changed) return refuse('unclear_who', whole([...sentences], context))
    if (
      /^(?:thank|thanks|say (?:hello|hi|thanks|thank you) to|sorry (?:again )?(?:for|about)|congratulations|good luck|please|hope|looking|i (?:left|came away|came out|walked out|drove home|went home) \p{L}+ing \p{L}|(?:every|each) time (?:i|we|you)\b)/iu.test(
        text,
      )
    )
      continue
    // "Seeing the under 9s out in that rain told me more than …"
    const says = shape === 'gerund' && tokensOf(text).some(({ lower }, at) => at > 2 && isPlainPast(lower))
    if (says) continue
    if (shape === 'noun' && isWritten(text)) continue
    // "Not everyone does.", "Your point … stuck with me."
    if (shape !== 'half' && (at > 0 || stayed.test(text))) continue
    if (shape !== 'clause' && shape !== 'wh' && shape !== 'half')
      return refuse('half_a_sentence', readNote(plain, null, context.reader))
    if (shape === 'half') return refuse('half_a_sentence')
  }
  return whole(sentences, context)
}

/** "I drove home more certain than when I came in": a subject and its verb, whatever a second one does. */
const isWritten = (text: string) =>
  text.split(' ').length > 3 &&
  (/^I(?:'m|'d|'ve|'ll) \p{L}+ /u.test(text) ||
    /^(?:After|Having|Since|Before|When) [^,]+, I(?:'\p{L}+)? \p{L}/u.test(text) ||
    (/^I /.test(text) &&
      tokensOf(text)
        .slice(1, 4)
        .some(({ lower }) => isPast(lower) || isBase(lower) || auxiliaries.has(lower))) ||
    /^(?:Your|The|My|Our|Your) (?:(?!who\b|that\b|which\b|you\b|I\b)[\p{L}'-]+ ){1,8}(?:meant|makes?|made|gave|helped|shows?|stayed|was|were|is|are|has|have|will|would) \p{L}/u.test(
      text,
    ))

const stayed =
  /\b(?:stuck|stayed|landed|resonated|struck|helped|inspired|reassured|impressed) (?:with )?me\b/i

/** "…, it gave me a true picture": two sentences, whatever stood between them. */
const unspliced = (text: string) =>
  text
    .replace(
      /^([^,"]{12,}), (?=(?:most|other|many|few) (?:places|people|firms|companies|managers|jobs) )/iu,
      '$1. ',
    )
    .replace(
      /^((?:thank|thanks|I|it|you|your|the) [^,"]{12,}), (?=(?:it (?:was|is|gave|made|meant|really|helped)|I (?:really |also |just )?(?:enjoyed|liked|loved|appreciated|learned|learnt|felt|left)|I (?:have not|haven't|still|can't|cannot|keep)|you (?:were|made|gave)) )/i,
      '$1. ',
    )
    .replace(/^(I (?:know|was|am|left|came|really) [^,"]{6,}), (?=(?:and )?(?:thanks|thank you)\b)/i, '$1. ')
    .replace(/^(sorry (?:again )?(?:for|about) [^,"]{4,}), (?=(?:and )?(?:thanks|thank you)\b)/i, '$1. ')
    .replace(/^((?:thank|thanks|many thanks)\b[^,"]{5,}), (?=(?:I|it|you|we)(?:'\p{L}+)? \S)/iu, '$1. ')
    .replace(
      /^((?!when|if|as|while|although|since|because|after|before|once|until|so|in |at |on )[^,"]{20,}), (?=(?:I|they|it|you|we) (?:was|were|is|are|did|have|had|will|would|should|must|still|want|said|asked|think|thought|felt|really|also|enjoyed|loved|liked|learned|never|can|could) )/i,
      '$1. ',
    )

export const whole = (sentences: Sentence[], context: Context): Read => ({
  ok: true,
  parts: sentences.map(({ text, mark }) => ({
    frame: 'own' as const,
    text: capital(turn(text, context).text) + (mark || '.'),
  })),
})

/** "call Dave re the second interview": something still to do. */
const toThem =
  /^(?:[Cc]all|[Rr]ing|[Ee]mail|[Tt]ext|[Mm]essage|[Cc]hase|[Pp]hone|[Cc]ontact|[Pp]ing) (?:\p{Lu}\p{Ll}+\b(?! (?:cent|hand))|(?!cent|hand|vol|out|queue)\p{L}+ (?:re|about|abt|back|tomorrow|tonight|today|before|by|on \p{Lu}))/u
