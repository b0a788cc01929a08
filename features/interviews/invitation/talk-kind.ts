import { kindWords } from '../calendar/interview-words'

/** What kind of talk: its title or a label says it, a sentence hints at it. */
export function kindOf(title: string, lines: readonly string[]) {
  const label =
    lines.find(line =>
      /^[\s•*-]*(?:interview type|type|stage|round|format|event(?: name)?|what|art|phase|runde|étape|type d['’]entretien|ronde|fase)\s*:/iu.test(
        line,
      ),
    ) ?? ''
  for (const [text, sure] of [
    [title, true],
    [label, true],
    [sentencesOf(lines), false],
  ] as const) {
    const found = kindWords.find(([, words]) => text.search(words) >= 0)?.[0]
    // Anybody gets to know somebody: it need not be a recruiter.
    if (found) return { value: found, sure: sure && !/kennismak/i.test(text) }
  }
  return { value: null, sure: false }
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
