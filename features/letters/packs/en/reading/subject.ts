import { isFiniteAt } from '../grammar/finite'
import { tokensOf } from '../grammar/tokens'
import { isNounToo, isPast } from '../grammar/verbs'
import { isMisspelt } from '../grammar/who-else'

export type Subject = 'none' | 'you' | 'they' | 'near' | 'we'

/** "she", "Ana" or "you" before a reporting verb: the reader. */
export function splitSubject(text: string, names: readonly string[]): { subject: Subject; rest: string } {
  const match =
    /^(?:(?:and|also|so|then|when|like) )?(you(?: and (?:your|the) team)?|she|he|they|we|\p{L}+(?: \p{L}+)?)(?='s telling | (?:also |really |just |then |always |even |actually |kindly |once )*\p{L}+(?:ed|t|d|e|k|w|n|s|g|ing)?\b)/iu.exec(
      text,
    )
  const who = match?.[1]?.toLowerCase() ?? ''
  const rest = match ? text.slice(match[0].length).trim() : text
  const words = who.split(' ')
  if (who === 'we') return { subject: 'we', rest }
  if (/^(?:you|she|he)\b/.test(who))
    return {
      subject: words.length > 1 && !who.startsWith('you and') ? 'you' : 'you',
      rest: words.length > 1 && !who.startsWith('you and') ? `${words.slice(1).join(' ')} ${rest}` : rest,
    }
  if (words[0] === 'they') return { subject: 'they', rest: words[1] ? `${words[1]} ${rest}` : rest }
  if (words[0] && names.includes(words[0])) {
    const full = words[1] && names.includes(words[1])
    return { subject: 'you', rest: full || !words[1] ? rest : `${words[1]} ${rest}` }
  }
  if (words[0] && names.some(name => isMisspelt(words[0] as string, name)))
    return { subject: 'near', rest: words[1] ? `${words[1]} ${rest}` : rest }
  return { subject: 'none', rest: text }
}

/** "people stay", "work comes first": the first word can be what the sentence is about. */
export function isSubjectLike(text: string): boolean {
  const [first, second] = tokensOf(text)
  return (
    Boolean(
      second &&
        (isPast(second.lower) ||
          /^(?:is|are|was|were|has|have|had|can|could|will|would|should|must|[\p{L}]+s)$/u.test(
            second.lower,
          )),
    ) ||
    // "design system is called potato"
    (isNounToo(first?.lower ?? '') &&
      tokensOf(text).some((_, at) => at > 1 && isFiniteAt(tokensOf(text), at))) ||
    /^(?:people|staff|management|nurses|work|change|trust)$/.test(first?.lower ?? '')
  )
}
