/**
 * A pure function of texts that remembers its last `most` answers: for what one page asks again and again. Whoever asks
 * must not change what they are given.
 */
export function keptLast<Args extends unknown[], R>(
  most: number,
  keyOf: (...args: Args) => string,
  work: (...args: Args) => R,
): (...args: Args) => R {
  const answers = new Map<string, R>()
  return (...args) => {
    const key = keyOf(...args)
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = work(...args)
    const [oldest] = answers.size >= most ? answers.keys() : []
    if (oldest !== undefined) answers.delete(oldest)
    answers.set(key, answer)
    return answer
  }
}
