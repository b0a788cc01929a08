import type { HookStem, Part, Reader } from '../../../hook'
import { capital } from '../grammar/turn'
import { alsoOf } from './also-of'
import { breaths } from './breaths'
import { type Frame, type Read, refuse } from './frames'
import { namesOf } from './names-of'
import { terms } from './said'
import { isPluralIn } from './sentences'
import { turn } from './topic'

type Reading = (text: string, stem: HookStem | null, reader: Reader) => Read

/** Somebody named in it who is not the reader. */
const named = (text: string, names: readonly string[]) =>
  [
    ...text.matchAll(
      /(?:(?:speak|talk|spoke|talked|listen|write|introduced me|say hi|go) to|with|by|ask|met|meet|meeting|called|named|like) (\p{Lu}\p{Ll}+)/gu,
    ),
  ].some(([, name = '']) => !names.includes(name.toLowerCase()))

/** Each thing of a note by itself, where it is sure of which and of whom each speaks. */
export function oneByOne(
  plain: string,
  stem: HookStem | null,
  reader: Reader,
  { readNote, readWithAside }: { readNote: Reading; readWithAside: Reading },
): Read | null {
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
  // "speak to Maria in accounts, she started the same way": Maria, as likely.
  if (each.some(({ text }, at) => /^s?he\b/i.test(text) && named(each[at - 1]?.text ?? '', namesOf(reader))))
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
    if (at > 0 && terms.test(text)) return null
    const before = each
      .slice(0, at)
      .map(one => one.text)
      .join('. ')
    const read = (each.length > 1 ? readNote : readWithAside)(text + mark, stem, { ...reader, before })
    if (!read.ok) {
      return null
    }
    parts.push(...(at > 0 ? read.parts.map(plainly) : read.parts))
  }
  return parts.length > 0 && parts.length < 4 ? { ok: true, parts } : null
}

/** "You didn't have to." stands plainly beside another sentence; of any other fact it is said that it is remembered. */
export const plainly = (one: Part<Frame>): Part<Frame> => {
  if (!/^(?:fact|kept|deed)$/.test(one.frame) || !/^(?:you|yours|we|I)\b/i.test(one.text)) return one
  return alsoOf(one.text) ?? { frame: 'own', text: `${capital(one.text)}.` }
}
