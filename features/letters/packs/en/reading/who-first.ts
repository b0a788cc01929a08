import { people } from '../grammar/words'

const roles =
  /^(?:(?:the|an?|s?he's the|s?he's an?) )?(?:(?!my|your|no|not|one|two|great|good|nice|lovely|kind|big|more|new|old|best|our)[\p{L}&/-]+ ){0,3}(?:rep|lead|head|vp|svp|evp|ceo|md|cfo|cto|coo|hr|director|manager|supervisor|owner|founder|person|guy|woman|lady|man|bloke|chap|one|analyst|planner|accountant|developer|engineer|chair|partner|principal|steward|buyer|recruiter|superintendent|coordinator|controller|officer|chef|matron|surgeon|foreman|senco)(?: (?:from|in|of|for|on) (?:(?:the|their) )?[\p{L}&]+(?: [\p{L}&]+)?)?$/iu
/** Somebody else than whoever reads, as likely as not. */
const others =
  /\b(?:receptionist|porter|cleaner|apprentice|trainee|student|pupil|resident|patient|customer|client|kid|child|volunteer|intern|assistant|nobody|no one|every one|each one|any one|this one|that one|quiet|tall|older|younger|bald)\b/i
const vagueHead =
  /^(?:(?:the )?(?:big picture|general|usual|all the usual|boring|random|practical|work|admin) )?(?:stuff|things|bits and bobs|shop talk)$/i

/** "Site manager, we talked about …": who it was stands before what is said to them. Null where it does not. */
export function whoFirst(text: string): { who: string; rest: string } | null {
  const [, head = '', rest = ''] = /^([^,.:;!?"]{2,45})(?:,| [–—-]|[.:;]) ?(?=\S+ \S)(.+)$/u.exec(text) ?? []
  if (!rest || head.split(' ').length > 6) return null
  if (vagueHead.test(head) && /^(?:how|why|what|where) /i.test(rest)) return { who: head, rest }
  if (!roles.test(head) || others.test(head)) return null
  // "Head of the maths department, principal, two governors": who was there, and nothing of them.
  const first = rest.split(/[ ,]/)[0]?.toLowerCase() ?? ''
  return people.has(first) ? null : { who: head, rest }
}
