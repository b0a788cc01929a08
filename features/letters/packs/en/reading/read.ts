import type { HookStem, Part, Reader, RefusalName } from '../../../hook'
import { isForeign } from '../grammar/foreign'
import { type Sentence, sentencesIn } from '../grammar/sentences-in'
import { shapeOf } from '../grammar/shape'
import { tidy } from '../grammar/tidy'
import { tokensOf } from '../grammar/tokens'
import { capital, midSentence } from '../grammar/turn'
import { isBase, isPast } from '../grammar/verbs'
import { determiners, myFault, nothing, promise, sour, toSelf, vague } from '../grammar/words'
import { advised } from './advised'
import { alsoOf } from './also-of'
import { withAside } from './aside'
import { asked, question } from './asked'
import { breaths } from './breaths'
import { type Context, type Frame, part, type Read, refuse, settled } from './frames'
import { certain } from './gate'
import { helped } from './helped'
import { looseness } from './loose'
import { how } from './manner'
import { mood, surprise } from './mood'
import { pared } from './pared'
import { plainNote } from './plain-note'
import { plainer } from './plainer'
import { isRemark } from './remarks'
import { reported } from './reported'
import { quote, said } from './said'
import { bothByThem, isPluralIn, merelyAsked, parted, trailing, whileStill } from './sentences'
import { shared } from './shared'
import { showed } from './showed'
import { stuckWithMe } from './stuck'
import { splitSubject } from './subject'
import { told as readTold } from './told'
import { joined, turn } from './topic'

/**
 * Reads a note for one person: by its stem, or by rule where it has none (voice, the hook). What is read is certain of
 * its shape, or a guess that somebody looks at first. What is unclear is read once more with its aside in brackets.
 */
export function readNote(given: string, stem: HookStem | null, reader: Reader): Read {
  const text = plainer(tidy(given), stem)
  const read = readSurely(text, stem, reader)
  if (read.ok || !/^(?:unclear|unclear_who|half_a_sentence|somebody_else)$/.test(read.why)) return read
  const plain = tidy(text)
  const apart = withAside(plain)
  const again = apart === null ? null : readSurely(apart, stem, reader)
  return again?.ok ? again : (oneByOne(plain, stem, reader) ?? read)
}

function readWithAside(text: string, stem: HookStem | null, reader: Reader): Read {
  const read = readSurely(text, stem, reader)
  const apart = read.ok ? null : withAside(text)
  return apart === null ? read : readSurely(apart, stem, reader)
}

/** Each thing of a note by itself, where it is sure of which and of whom each speaks. */
function oneByOne(plain: string, stem: HookStem | null, reader: Reader): Read | null {
  if (stem === 'own_words') return null
  const each = breaths(plain, stem, namesOf(reader))
  if (!each) return null
  const isOf = turn(each.map(({ text }) => text).join('. '), {
    reader,
    names: namesOf(reader),
    read: () => refuse('unclear'),
  })
  if (each.length > 1 && !isOf.certain) return null
  // "the new ovens, they came in bits": who, or what?
  if (/\. they\b/i.test(isOf.text)) return null
  if (
    each.some(
      ({ text }, at) => /^they\b/i.test(text) && each[at - 1]?.stem && isPluralIn(each[at - 1]?.text ?? ''),
    )
  )
    return null
  const parts: Part<Frame>[] = []
  for (const [at, { text, stem, mark }] of each.entries()) {
    // Said of oneself beside a thanks: no fault, and no note to oneself.
    if (
      at > 0 &&
      (/^That (?:really )?made me |^It(?:'s| is) (?:called|named) |^I (?:was|felt) (?:(?:so|really|very) )?(?:nervous|lost|stuck|worried|new)$/i.test(
        text,
      ) ||
        (/^It(?:'s| is| was) /i.test(text) && each[at - 1]?.stem))
    ) {
      parts.push({ frame: 'own', text: `${capital(text)}.` })
      continue
    }
    const before = each
      .slice(0, at)
      .map(one => one.text)
      .join('. ')
    const read = (each.length > 1 ? readNote : readWithAside)(text + mark, stem, { ...reader, before })
    if (!read.ok) {
      if (read.why === 'fits_anyone' && each.length > 1) continue
      return null
    }
    parts.push(...(at > 0 ? read.parts.map(plainly) : read.parts))
  }
  return parts.length > 0 && parts.length < 4 ? { ok: true, parts } : null
}

/** "You said so twice.": what they did, beside another sentence, needs no "It struck me that". */
const plainly = (one: Part<Frame>): Part<Frame> => {
  if (!/^(?:fact|kept|deed)$/.test(one.frame) || !/^(?:you|yours|we|I)\b/i.test(one.text)) return one
  // "You pay half.": nobody tells people bluntly what they know of themselves.
  return alsoOf(one.text) ?? { frame: 'own', text: `${capital(one.text)}.` }
}

function readSurely(text: string, stem: HookStem | null, reader: Reader): Read {
  const read = readAll(text, stem, reader)
  const parts = read.ok ? read.parts : read.guess
  if (!parts || stem === 'own_words') return read
  const { sure, parts: mended } = certain(parts, reader)
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
  return { ok: false, why: read.ok ? 'unclear' : read.why, guess: isWhole ? mended : null }
}

/** "Mrs Osei described …": whoever is written to is "you", with any title. */
const untitled = (text: string, names: readonly string[]) =>
  names.reduce(
    (so, name) =>
      so.replace(
        new RegExp(
          `(?<!\\p{L})(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir)\\.? (?=${name.replace(/[^\p{L}\p{N} -]/gu, '.')}(?!\\p{L}))`,
          'giu',
        ),
        '',
      ),
    text,
  )

function readAll(text: string, stem: HookStem | null, reader: Reader): Read {
  const plain = untitled(tidy(text), namesOf(reader))
  const bare = plain.replace(/[.!?…,;:\s]+$/u, '')
  if (!/\p{L}/u.test(bare) || nothing.test(bare)) return refuse('nothing_said')
  if (isForeign(plain)) return refuse('other_language')
  const context: Context = {
    reader,
    names: namesOf(reader),
    read: (sentence, stem, isLater) => readOne(sentence, stem, context, false, isLater),
  }
  if (stem === 'own_words') return ownWords(whileStill(plain), context)
  if (
    sour.test(
      plain.replace(
        /\b(?:my|our|its) (?:terrible|awful|horrible|stupid|weird|awkward|dodgy|scruffy)\b/gi,
        '',
      ),
    ) &&
    !/\b(?:when|how|if|who|a time|customers?|the (?:old|worst)|without|never|instead of|rather than)\b/i.test(
      plain,
    )
  )
    return refuse('not_for_them')
  if (promise.test(plain)) return refuse('next_step')
  if (!stem && vague.test(bare)) return refuse('fits_anyone')
  // "is the car park free": asked, by whom?
  if (!stem && /^(?:is|are|does|do|can|will|was|were) (?:the|there|it|my|this|we|i)\b/i.test(bare))
    return refuse('unclear_who')
  const isOrder =
    reader.meant === 'advice' && (isBase(tokensOf(plain)[0]?.lower ?? '') || /^i should\b/i.test(plain))
  if (!stem && !isOrder && (toSelf.test(plain) || toThem.test(plain) || myFault.test(plain)))
    return refuse('note_to_self')
  const all = trailing(sentencesIn(plain)).flatMap(sentence => parted(sentence, stem))
  const said = all.filter(({ text }) => !isRemark(text) && !merelyAsked.test(text))
  if (said.length === 0) return refuse('fits_anyone')
  const praised = said.length < all.length
  const parts: Part<Frame>[] = []
  let doubt: RefusalName | null = null
  for (const [at, sentence] of said.entries()) {
    const read = readOne(
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
    } else parts.push(...(at > 0 && stem ? read.parts.map(plainly) : read.parts))
  }
  if (parts.length === 0) return refuse('fits_anyone')
  if (parts.length > 3) return refuse('unclear', null)
  return doubt ? { ok: false, why: doubt, guess: parts } : { ok: true, parts }
}

const isFragment = (text: string, parts: readonly Part<Frame>[]) =>
  parts.some(({ frame }) => /^(?:topic|idea|seen|given|yours|your_thing)$/.test(frame)) &&
  (!determiners.has(tokensOf(text)[0]?.lower ?? '') || / (?:apparently|too|though|i think)$/i.test(text)) &&
  !/^(?:how|when|what|why|about|and the|also the|\p{L}+ing) /iu.test(text)

/** What follows the first sentence is read by itself, unless the stem still governs it. */
const later = (sentence: Sentence, stem: HookStem | null): HookStem | null =>
  stem === 'said' && !/^(?:i|you|made|loved|that|this)\b/i.test(sentence.text) ? 'said' : null

function namesOf({ name }: Reader): string[] {
  return name
    .replace(/[([].*$/, '')
    .split(/[\s,]+/)
    .filter(
      one =>
        one.length > 1 &&
        !/\.$/.test(one) &&
        !/^(?:dr|mr|mrs|ms|miss|mx|prof|professor|sir|dame|van|von|de|der|den|la|le|du|di|da|bin|al|phd|md|mba|herr|frau|mme|madame|monsieur|sra?|señora?)$/i.test(
          one,
        ),
    )
    .map(one => one.toLowerCase())
}

function ownWords(plain: string, context: Context): Read {
  const sentences = sentencesIn(plain)
  for (const { text } of sentences) {
    const shape = shapeOf(text)
    const turned = turn(text, context)
    if (turned.changed) return refuse('unclear_who', whole([...sentences], context))
    if (
      /^(?:thank|thanks|congratulations|good luck|please|hope|looking|(?:every|each) time (?:i|we|you)\b)/i.test(
        text,
      )
    )
      continue
    if (shape !== 'clause' && shape !== 'wh' && shape !== 'half')
      return refuse('half_a_sentence', readNote(plain, null, context.reader))
    if (shape === 'half') return refuse('half_a_sentence')
  }
  return whole(sentences, context)
}

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

/** "what would you do if …": asked, though nobody typed the mark. */
const unmarked =
  /^(?:(?:what|who|when|where|how|why) (?:is|are|was|were) (?:you|your|my|the|their|our)|(?:what|how|why|when|where|who|which)(?: \p{L}+)? (?:do|does|did|would|will|are|can|could|should|have) (?:you|i|we)|(?:do|does|did|would|will|can|could|have|are|were) (?:you|i|we)|if you (?:were|could|had)\b.*\bwhat would) /iu

function readOne(
  sentence: Sentence,
  stem: HookStem | null,
  context: Context,
  praised: boolean,
  isLater: boolean,
): Read {
  const text = pared(sentence.text)
  const { names } = context
  const named = /^"([^"]+)"$/.exec(text)?.[1]
  if (
    named &&
    stem !== 'said' &&
    stem !== 'asked_me_about' &&
    shapeOf(named) === 'noun' &&
    named.split(' ').length < 5 &&
    sentence.mark !== '?'
  )
    return part(stem === 'showed_me' ? 'showed' : stem === 'told_me_about' ? 'told_of' : 'topic', text)
  if (/^["'].*["']$/.test(text) && text.length > 4) return quote(text.slice(1, -1), sentence.mark, stem)
  if (stem === 'asked_me_about') return asked(text, sentence.mark, context)
  if (stem === 'advised_me_to') return advised(text, context)
  if (stem === 'helped_me_by') return helped(text, context)
  if (stem === 'we_share') return shared(text, context)
  if (stem === 'showed_me') return showed(text, context)
  if (stem === 'said') return said(text, sentence.mark, context)
  if (stem === 'told_me_about') return readTold(text, context)

  const before = /^(.{8,}?),? (?:you|she|he|they) (?:said|told me)$/i.exec(text)?.[1]
  if (before && shapeOf(before) !== 'half' && !/\b(?:what|that|something|thing|as|everything)$/i.test(before))
    return said(before, '', context)
  const isSurprise =
    /^(?:so )?(?:you|they|she|he|we|the|your|her|his|their|no|no one|nobody|everyone|everything|all|there's)\b/i.test(
      text,
    ) && shapeOf(text) === 'clause'
  if ((sentence.mark === '?' && !isSurprise) || unmarked.test(`${text} `))
    return question(text, praised, context)
  const stuck = stuckWithMe(text, context)
  if (stuck) return stuck
  const about =
    /^what (?:you|she|he|they) (?:said|told me|told us|mentioned|explained|shared|had to say) (?:about|on) (.+)$/i.exec(
      text,
    )?.[1]
  if (about) {
    const turned = turn(about, context)
    const inside = midSentence(turned.text, context.reader.known)
    if (/^(?:noun|gerund|wh)$/.test(shapeOf(inside)))
      return settled(turned, part('said_about', joined(inside)))
  }
  if (
    /^(?:had no idea|never (?:knew|thought|reali[sz]ed|expected|imagined|considered)|kept laughing|kept thinking)\b/i.test(
      text,
    ) ||
    surprise.test(text)
  )
    return settled(
      turn(text, context),
      // "we both have twins. didn't stop talking"
      part(
        'own',
        `${/^(?:we|both)\b/i.test(context.before ?? '') ? 'We' : 'I'} ${midSentence(turn(text, context).text)}.`,
      ),
    )
  if (mood.test(text)) {
    const turned = turn(text, context)
    return settled(
      turned,
      part('own', `${/^(?:was|am|felt|got)\b/i.test(text) ? 'I' : "I'm"} ${midSentence(turned.text)}.`),
    )
  }
  const manner = how(text, context)
  if (manner) return manner
  const split = splitSubject(text, names)
  const rest = split.rest
  const subject = split.subject === 'they' && context.reader.isOutside ? 'near' : split.subject
  if (subject !== 'none' || isPast(tokensOf(rest)[0]?.lower ?? '')) {
    const read = reported(rest, subject, text, context)
    if (read) return read
  }
  return plainNote(text, context, isLater)
}
