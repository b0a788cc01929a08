import { shapeOf } from './grammar/shape'

/**
 * What no sentence says, whatever was read: looked for once the words stand in their place, since each part by itself was
 * certain of its shape. A small word without a vowel is a slip, a capital behind a small word another sentence's.
 */
const patterns: readonly RegExp[] = [
  // "talk about that you can swap", "hear about how you" is English, "about if" is not.
  /\b(?:about|of|for) that (?:you|we|they|I|he|she|it|there|the|a|nobody|everyone|everybody|people)\b/u,
  /\b(?:the|an?|your|my|our|their) (?:the|an?|your|my|our|their)\b(?!-)/u,
  // "the meeting me at reception"
  /\b(?:the|an?|your) (?:\p{Ll}+ )?\p{Ll}+ing (?:me|us|him|my)\b/u,
  // "the mr. Hale's patience"
  /\b(?:mr|mrs|ms|dr|prof)\b\.? \p{Lu}|\b(?:the|your|our) lot of\b/u,
  // "hear that the client who sends you cakes."
  /\b(?:learn|hear)(?:ing)? that (?:the|an?|one) \p{L}+ who \p{L}+ (?:you|me|them|us) \p{L}+(?: every \p{L}+)?\.$/u,
  // "the customers is always first", "what each one do", "the given me more time"
  /\b(?:the|your|our|my) \p{Ll}{2,}\p{Ll}(?<!new|mean|work|len|ic|math|serie|specie|[suia'])s (?:is|was|has|does)\b/u,
  /\beach one (?:do|have|make|go|get|take|work)\b/u,
  /\bthe (?:given|gave|told|taught|helped) (?:me|us)\b/u,
  /\byou're \p{Ll}+ (?:won|got|made|told|said|came|went|gave)\b/u,
  /\b(?:a|an|every|each|another) (?!few|lot|couple|third|quarter|fifth|half|handful|majority|dozen|hundred|bunch|group)\p{Ll}+ (?:have|were|are|do) /u,
  // "learn that your view that forecasts …"
  /\blearn that your \p{L}+ that\b/u,
  // "talk about long about", "we have first job in common", "share a bad at small talk"
  /\babout \p{Ll}+ about\b/u,
  /\bhave (?:first|last) (?!aid\b|minute\b)\p{L}+ /u,
  /\b(?:share|have) an? (?!go\b|look\b|try\b|shot\b|crack\b|knack\b)\p{L}+ (?:at|to) \p{L}+ing\b|\bshare an? (?:bad|good|terrible|hopeless|useless) at\b/u,
  // "the grant from the Wolfson people and how they had to report": they, or you?
  /\b(?:from|by|with) the \p{Lu}\p{L}+ (?:people|lot|folks|team|crowd) and (?:how|why|what) they\b/u,
  // "giving me a hint but didn't tell"
  /\b(?:you to \p{L}+|you \p{L}+ing) (?:me|us) [^.,]* but (?:didn't|did not|never)\b/u,
  // "you were great and the coffee."
  /\b(?:was|were) (?:great|good|lovely|nice|amazing|brilliant|fantastic|fun|wonderful|excellent) and the \p{Ll}+(?: of the \p{Ll}+)?\.$/u,
  /\babout (?:next|last|this|every) \p{L}+ (?:you|they|we|I|it) \p{L}/u,
  /\([\s!?.]*\)/u,
  /\b(?:learn|hear|know) what (?:stood out|struck me|surprised me|impressed me)\b/u,
  // "when I not understand"
  /\b(?:I|you|we|they|he|she|it) not (?!only\b|just\b|even\b|to\b|so\b|always\b|\p{L}+ing\b)\p{Ll}+\b/u,
  // "that you sounded great, and how you cover the phones"
  /\b(?:learn|learning|hear|hearing) that (?:[^,."]+), and (?:how|why|what|where) \S+ \S/u,
  // "hear that the budget cut and how you plan around it"
  /\b(?:hear|hearing|learn|learning|telling me) that (?!.*\b(?:know|see|show|explain|understand|remember|decide)\p{L}*\b)[^,."]+ and (?:how|why) you \p{L}+/u,
  /(?<=\p{Ll}|,) (?:Your|My|You|They|She|He|What|That|This|Was|Were|Is|Are|And|But|With|From)(?= \p{Ll})/u,
  /(?<![\p{L}'’.&/-])(?!(?:mm|cm|km|kg|mg|ml|hr|hrs|ft|lb|lbs|vs|th|nd|rd|st|pm|kw|kwh|mph|kph|dbt|nth|hmm|mrs|mr|dr|ltd|pty|tv|cv|hq|pc|npm|gym|sky|fly|try|dry|why|my|by)(?![\p{L}]))[bcdfghjklmnpqrstvwxz]{2,}(?![\p{L}'’])/u,
]

/** "the machines need love": what many do, though a need is a thing as well. */
const needs =
  /^\S+ (?:\p{L}+ )?\p{L}+[^su\P{L}]s (?:need|want|love|cost|run|work|help|start|hate|like) \p{L}/u

/** "I liked that the beekeeping club.": a thing where a statement should stand. */
const isThing = (bare: string) => {
  const [, what] =
    /\b(?:liked|appreciated|glad|learn|hear|hearing|learning|find out) that ((?:the|your|our|my|all|every) [^,."]+)\.$/u.exec(
      bare,
    ) ?? []
  return what !== undefined && what.split(' ').length < 5 && shapeOf(what) === 'noun' && !needs.test(what)
}

/** Whether a woven sentence is none: it is asked about then, rather than sent. */
export const garbled = (sentence: string): boolean => {
  const bare = sentence.replace(/"[^"]*"/g, '"…"')
  return isThing(bare) || patterns.some(pattern => pattern.test(bare))
}
