import {
  academics,
  beforeFirsts,
  courtesies,
  degreeKey,
  degrees,
  keyOf,
  needsStop,
  signsFor,
  silentTitles,
  suffixes,
} from './name-words'
import { properTitle } from './proper-case'

/** "med.", "rer. nat." behind a Dr. */
const doctorOf =
  /^(med|jur|iur|phil|rer|nat|pol|oec|h|c|h\.c|habil|dent|vet|theol|medic|ing|mult|sc|techn)\.?$/
// Short ones that are surnames too: only behind a comma, or in capitals beside a name that has none.
const alsoNames = new Set('ma ba do pe jd be md rn ra kc qc ii'.split(' '))

export interface Title {
  courtesy: boolean
  academic: boolean
  /** Sir Ian, Doña Ana: said with the first name. */
  beforeFirst: boolean
  /** Dipl.-Ing., drs.: nobody is greeted with it. */
  silent: boolean
}

export function asTitle(word: string): Title {
  const key = keyOf(word)
  return {
    courtesy: courtesies.has(key),
    academic: academics.has(key),
    beforeFirst: beforeFirsts.has(key),
    silent: silentTitles.test(key),
  }
}

function isTitleWord(word: string, country: string | null | undefined): boolean {
  const key = keyOf(word)
  const stopped = word.endsWith('.')
  if (key === 'm') return stopped || ['FR', 'BE', 'LU', 'MC'].includes(country ?? '')
  if (key === 'me') return stopped || ['FR', 'BE', 'CA', 'CH', 'LU'].includes(country ?? '')
  // D. is an initial in most of the world, HR a department.
  if (key === 'd') return stopped && ['ES', 'PT'].includes(country ?? '')
  if (needsStop.has(key) && !stopped && !/^(Hr|Fr|hr|fr|mr|Mr|MR)$/.test(word)) return false
  const known = asTitle(word)
  return known.courtesy || known.academic || known.beforeFirst || signsFor.has(key)
}

const isSigning = (word: string) => signsFor.has(keyOf(word)) && (/\./.test(word) || /^(ppa|pp)$/i.test(word))

/** The titles in front of a name; at least one word is left over. */
export function takeTitles(
  words: readonly string[],
  country?: string | null,
): { titles: string[]; rest: string[] } {
  const titles: string[] = []
  let at = 0
  while (at < words.length - 1) {
    const word = words[at] ?? ''
    const next = words[at + 1] ?? ''
    if (/^(i|p|k)\.$/i.test(word) && /^(a|v|p)\.$/i.test(next) && at + 2 < words.length) {
      at += 2
      continue
    }
    // de heer De Vries
    if (/^de$/i.test(word) && /^heer$/i.test(next) && at + 2 < words.length) {
      titles.push('de heer')
      at += 2
      continue
    }
    // Old Pete, as a note calls him, is no Old.
    if (at === 0 && /^(?:old|big|wee)$/i.test(word)) {
      at++
      continue
    }
    // Lt. Col. Prior is called Colonel, a Vice Admiral Admiral.
    if (
      /^(?:lt|lieutenant|maj|major|brig|vice|rear|wing)\.?$/i.test(word) &&
      /^(?:col|colonel|gen|general|cdr|commander|admiral)\.?$/i.test(next) &&
      at + 2 < words.length
    ) {
      at++
      continue
    }
    // Charge Nurse Femi Balogun, Chief Superintendent Mark Hall
    if (
      /^(?:charge|staff|head|lead|sous|chief|detective|nurse|ward|deputy|assistant|senior|clinical|store|shift|site|class|year|fire|police|batt\.?|battalion|division|master|petty|warrant|flight|colour|color)$/i.test(
        word,
      ) &&
      /^(?:nurse|chief|chef|coach|superintendent|inspector|sergeant|constable|officer|manager|matron|sister|principal|teacher|supervisor|leader|tutor)$/i.test(
        next,
      ) &&
      at + 2 < words.length
    ) {
      // Batt. Chief Diaz and Staff Sergeant Moss are called by the last of it.
      titles.push(properTitle(/^(?:chief|sergeant)$/i.test(next) ? next : `${word} ${next}`))
      at += 2
      continue
    }
    if (/^(don|doña|dona|dom)$/i.test(word) && words.length - at > (/^do[ñn]a$/i.test(word) ? 1 : 2)) {
      titles.push(properTitle(word))
      at++
      continue
    }
    if (
      titles.length > 0 &&
      doctorOf.test(word.toLowerCase()) &&
      /^(dr|prof|dipl)/i.test(titles.at(-1) ?? '')
    ) {
      at++
      continue
    }
    // Sr. D. Carlos Vega
    if (/^D\.$/.test(word) && /^sra?\.?$/i.test(titles.at(-1) ?? '')) {
      titles.push(word)
      at++
      continue
    }
    // Station Officer Liam Keane: a rank that is not known goes with the one behind it.
    if (
      at === 0 &&
      /^(?:officer|sergeant|chief)$/i.test(next) &&
      at + 3 < words.length &&
      /^\p{Lu}\p{Ll}/u.test(words[at + 2] ?? '')
    ) {
      at += 2
      continue
    }
    // Chef Pascal Roumier, and not a chef de projet, a chief of staff.
    if (/^(?:chef|chief)$/i.test(word) && !/^\p{Lu}/u.test(next)) break
    // M. Night Shyamalan has three words, and so has M. Jean Dupont: said with a title, both can live with it.
    if (isSigning(word)) at++
    else if (isTitleWord(word, country)) {
      titles.push(properTitle(word))
      at++
    } else break
  }
  return { titles, rest: words.slice(at) }
}

/** PhD, M.Sc., Jr., III: with a comma before it or not. */
export function isDegree(word: string): boolean {
  return (
    degrees.has(degreeKey(word)) ||
    suffixes.has(keyOf(word)) ||
    /^\(?(fh|univ|hons|oxon|cantab)\)?\.?$/i.test(word)
  )
}

export function takeDegrees(
  rest: readonly string[],
  behind: readonly string[],
): { degrees: string[]; suffix: string; name: string[] } {
  const name = [...rest]
  const taken = behind.flatMap(part => part.split(' '))
  const shouted = name.every(word => word === word.toUpperCase())
  while (name.length > 1) {
    const last = name.at(-1) ?? ''
    const key = degreeKey(last)
    const isUpper = last === last.toUpperCase()
    const isCertain = suffixes.has(keyOf(last))
      ? keyOf(last) !== 'sr' || name.length > 2
      : alsoNames.has(key)
        ? isUpper && !shouted && name.length > 2
        : last !== last.toLowerCase() || /^(phd|mba|msc|bsc|llm)$/.test(key)
    if (!isDegree(last) || !isCertain || (key === 'of' && !isUpper)) break
    taken.unshift(last)
    name.pop()
  }
  // "Ana Osei MD" has two words and a degree, "Jack Ma" has none.
  const own = taken.filter(word => !suffixes.has(keyOf(word)))
  const [suffix = ''] = taken.filter(word => suffixes.has(keyOf(word)))
  return { degrees: own, suffix, name }
}
