// What a letter should say once.
const echoes = [
  /\bthank/i,
  /\bgrateful|appreciat/i,
  /\benjoy/i,
  /\bglad\b/i,
  /\bgood to\b/i,
  /\bkind of\b/i,
  /\bconversation\b/i,
  /\btalk/i,
  /\bhear(?:ing)? (?:about|from|that|how|you)\b/i,
]

/** The first sentence that repeats nothing of the rest, else the one that repeats least. */
export function leastEcho(sentences: readonly string[], rest: string): string {
  const heard = echoes.filter(echo => echo.test(rest))
  const echoed = (sentence: string) => heard.filter(echo => echo.test(sentence)).length
  return sentences.reduce((best, one) => (echoed(one) < echoed(best) ? one : best), sentences[0] ?? '')
}
