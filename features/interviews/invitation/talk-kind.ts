import type { InterviewKind } from '@/db/enums'
import { kindWords } from '../calendar/interview-words'
import { type Evidence, seen } from './evidence'

/** What kind of talk: its title or a label says it, a sentence hints at it. */
export function kindOf(
  title: string,
  lines: readonly string[],
): { value: InterviewKind | null; evidence: Evidence[] } {
  const label =
    lines.find(line =>
      /^[\s•*-]*(?:interview type|type|stage|round|format|event(?: name)?|what|art|phase|runde|étape|type d['’]entretien|ronde|fase)\s*:/iu.test(
        line,
      ),
    ) ?? ''
  const places = [
    ['title', title],
    ['label', label],
    ['text', sentencesOf(lines)],
  ] as const
  const kindsIn = (text: string) =>
    kindWords.filter(([, words]) => text.search(words) >= 0).map(([kind]) => kind)
  const all = new Set(places.flatMap(([, text]) => kindsIn(text)))
  for (const [where, text] of places) {
    const [value] = kindsIn(text)
    if (value)
      return {
        value,
        evidence: seen(
          where,
          all.size === 1 && 'sole',
          // Anybody gets to know somebody: it need not be a recruiter.
          /kennismak/i.test(text) && 'loose',
        ),
      }
  }
  return { value: null, evidence: [] }
}

/** "Loved the case study", "following our call" tell of no talk to come. */
const praise =
  /(?<!\p{L})(?:loved|liked|impressed|great work|well done|beeindruckt|gefallen|apprécié|impressionné|onder de indruk|mooi werk|encantado|gustado|suite à (?:notre|votre)|following (?:on from )?(?:our|your)|further to our|nach unserem|na ons|tras nuestra)(?!\p{L})/iu
const sentencesOf = (lines: readonly string[]) =>
  lines
    .join('\n')
    .slice(0, 4000)
    .split(/(?<=[.!?])\s+|\n/)
    .filter(sentence => !praise.test(sentence))
    .join('\n')
