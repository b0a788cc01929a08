import type { Slot } from '../../templates/slots'
import { tokensOf } from './grammar/tokens'
import { midSentence } from './grammar/turn'
import { isBase, isPast } from './grammar/verbs'
import { saidSo } from './slot-said'
import { adjective, weekly } from './slot-shapes'
import { time } from './slot-times'

/** What has a subject of its own, and lost only its article: "boss put me on a double". */
export const lacksMy =
  /^(?=(?:boss|manager|wife|husband|partner|mum|mom|dad|son|daughter|sister|brother|car|landlord|kids|childminder|contract|current contract|notice|notice period|(?:(?:final|last|new|current|other) )?(?:shift|exam|train|flight|class|lecture|visa|lease|sitter|babysitter|bus|laptop|knee|flat|roof|boiler|course|placement|child|toddler|nan|gran|mother|father))\b(?! (?:with|and|of|for|strike|delays?|trouble|problems?)\b))/i
const adverb =
  /^((?:(?:still|really|just|also|finally|already|recently|only|now|actually|since) )+)(?=\p{L})/iu
/** Verbs that a person says of themselves without "I". */
const own =
  /^(?:need|want|prefer|like|love|miss|hope|wish|think|know|believe|feel|plan|can't|cannot|won't|don't|didn't|couldn't|wouldn't|haven't|should(?! (?:be|i|we|it)\b))\b(?! ?(?:you|wait)\b)/i
/** "double booked myself, so sorry": the letter says it already. */
const apology =
  /^(?!(?:i'm|i am)(?: (?:so|very|really))? sorry$)(.+?),? (?:(?:so|very|really) )?sorry(?: (?:about|for) (?:this|that|it|the (?:\p{L}+ )?(?:trouble|notice|inconvenience|hassle)))?$/iu

interface Given {
  slot: Slot
  text: string
  /** The text as it stands after other words. */
  lower: string
}

interface Beginning {
  at: RegExp
  /** The details that it is read in; every one where none is named. */
  in?: readonly Slot[]
  except?: Slot
  /** The words that were missing before it; or the whole of it, null where it is another's after all. */
  says: string | ((given: Given, found: RegExpExecArray) => string | null)
}

/** What lost its first words, and which these are. The first that fits says it. */
const beginnings: readonly Beginning[] = [
  {
    // What they are asked to do: "don't tell Halden yet", "put me forward", "feel free to call".
    at: /^(?:(?:just )?(?:don't|do not|never|be(?! (?:so |really )?(?:good|great|nice|lovely|wonderful)\b)|feel free|put|set|let(?!'s)|give|send|call|ring|drop|keep)|just (?:ask|tell|say|email|text))\b/i,
    in: ['ask', 'door_open', 'future_line', 'opt_out'],
    says: ({ lower }) => `please ${lower.replace(/^just /i, '')}`,
  },
  {
    at: /^(clash|conflict|overlap)(?:es|s)? with\b/i,
    says: ({ lower }) =>
      `It ${lower.replace(/^(?:clash|conflict|overlap) /, one => `${one.trim()}${/h $/.test(one) ? 'es' : 's'} `)}`,
  },
  {
    at: /^(?:am|am going|got) (?:to )?\p{L}/iu,
    says: ({ text, lower }) => (isPast(tokensOf(text)[1]?.lower ?? '') ? null : `I ${lower}`),
  },
  { at: /\?$/, says: ({ text }) => text },
  {
    // What was planned did.
    at: /^(?:fell through|came up|ran over|(?:just )?didn't (?:suit|work out|feel right|fit)|was (?:cancelled|called off|moved)|got (?:cancelled|moved|called off))\b/i,
    in: ['reason'],
    says: 'It',
  },
  {
    // "keen as ever, and …"
    at: /^(?:still )?(?:just )?(?:as )?(keen|interested|excited|enthusiastic) as (?=ever\b|before\b)/i,
    says: ({ text }, [found, how]) => `I'm as ${how?.toLowerCase()} as ${text.slice(found.length)}`,
  },
  { at: /^(?:(?:also|very) )?glad to\b/i, says: "I'd be" },
  {
    at: /^(?:(?:also|very) )?(?:happy|willing|ready) to\b.* (?:me|my)\b/i,
    in: ['went_well'],
    says: 'They were',
  },
  {
    at: /^(?:(?:also|very|more than) )?(?:happy|willing|able|ready) to\b/i,
    in: [
      'ask',
      'availability',
      'door_open',
      'flexibility',
      'future_line',
      'new_info',
      'opt_out',
      'preference',
      'reason',
      'start_availability',
      'still_keen',
      'what_changed',
      'what_i_will_do',
      'why_keen',
    ],
    says: "I'm",
  },
  { at: /^still (?:(?:very|really) )?(?:keen|interested)\b/i, in: ['what_changed'], says: "I'm" },
  {
    at: /^(?:the |my |our )?(school|nursery|road|office|airport|station|line) (closed|shut|blocked)\b(?!.* (?:last|yesterday|ago|on|in|at|when|during)\b)/i,
    in: ['reason'],
    says: ({ text }) => `the ${text.replace(/^(?:the |my |our )?(\p{L}+) /iu, '$1 is ')}`,
  },
  {
    at: /^(?:an? |the )?(?:(?:much|far|slightly|even) )?better offer\b/i,
    in: ['reason'],
    says: ({ lower }) =>
      `I've had ${lower.replace(/^(?:(?:an?|the) )?(?=(even)?)/, (_, even) => (even ? 'an ' : 'a '))}`,
  },
  {
    // "dentist, sorry"
    at: /^(?:(?:an?|the|my) )?(dentist|doctor|gp|vet|hospital|optician|physio|midwife)(?:'?s)?(?: (?:appointment|appt|visit))?$/i,
    in: ['reason'],
    says: (_, [, whose = '']) =>
      `I have ${/^o/i.test(whose) ? 'an' : 'a'} ${/^gp$/i.test(whose) ? 'GP' : whose.toLowerCase()}${/^(?:dentist|doctor|vet|optician)$/i.test(whose) ? "'s" : ''} appointment`,
  },
  {
    // "would be great to hear from you"
    at: /^(?:would |'d )?(?=be (?:so |really )?(?:good|great|nice|lovely|wonderful)\b)/i,
    says: ({ lower }, [found]) => `it would ${lower.slice(found.length)}`,
  },
  { at: own, says: 'I' },
  {
    at: /^(?:would|will|could|might|can) (?!there\b|this\b|you\b|it\b|they\b|he\b|she\b|i\b|we\b|be (?:good|great|nice|lovely))\p{L}/iu,
    says: 'I',
  },
  {
    at: /^have (?:an?|another|two|three|some|my|your|the|just|now|finally|also|been|to|had|got)\b/i,
    says: 'I',
  },
  // Done to the writer.
  { at: /^(?:made redundant|laid off|let go|promoted|elected|awarded|shortlisted)\b/i, says: 'I was' },
  { at: /^now (?:qualified|certified|registered|licensed|chartered)\b/i, says: "I'm" },
  { at: /^not sure\b/i, says: "I'm" },
  { at: /^back \p{L}/iu, says: "I'm" },
  { at: /^rather \p{L}/iu, says: "I'd" },
  {
    at: /^(?:really )?(?:going|planning|hoping|waiting|trying|looking|thinking) (?:to|on|for|about|of)\b/i,
    except: 'future_line',
    says: "I'm",
  },
  {
    at: adverb,
    says({ text, lower }, [hurried]) {
      const then = tokensOf(text.slice(hurried.length))[0]?.lower ?? ''
      const verb = isPast(then) || (isBase(then) && own.test(then))
      return verb && !adjective.test(text) ? `I ${lower}` : null
    },
  },
  { at: lacksMy, says: 'my' },
  {
    // "if something comes up later please think of me"
    at: /^(if [^,]+?),? ((?:(?:please|do|just) )*(?:let|give|drop|keep|call|ring|e-?mail|message|text|think|bear|shout) .+)$/i,
    says: (_, [, on, then = '']) => `${on}, ${/^(?:please|do|just) /i.test(then) ? then : `please ${then}`}`,
  },
  { at: /^not (?:the|a|an|quite|enough|really)\b/i, in: ['reason'], says: "It's" },
  {
    at: /^(\d+|one|two|three|four|six|an?)[- ](week|month|day)s?['’]?(?: of)? notice(?: period)?(?:$|,? (so|but|and|maybe|possibly|or) )/i,
    says({ text }, [short, count = '', unit, more]) {
      const notice = `I have to give ${count} ${unit}${/^(?:1|one|an?)$/i.test(count) ? "'s" : "s'"} notice`
      const then = text.slice(short.length)
      const start = more && time(then)
      if (start) return `${notice}, so I could start ${start}`
      return more ? `${notice}, ${more} ${then}` : notice
    },
  },
]

/**
 * What is short of its first words only, with them: "clashes with a wedding", "need to ask my wife", "if anything comes
 * up give me a shout". Anything else as it is.
 */
export function whole(slot: Slot, typed: string, known: readonly string[] = []): string {
  const text = saidSo(slot, slot === 'reason' ? (apology.exec(typed)?.[1] ?? typed) : typed)
  const given = { slot, text, lower: midSentence(text, known) }
  for (const one of beginnings) {
    const found = one.except === slot || one.in?.includes(slot) === false ? null : one.at.exec(text)
    const said =
      found && (typeof one.says === 'string' ? `${one.says} ${given.lower}` : one.says(given, found))
    if (said) return said
  }
  return bySlot(given)
}

/** "same course at uni" */
const same =
  /^(?:the )?same (course|team|shift|committee|project|board|ward|class|year|unit|club|choir|office|village|street|band|school|uni|university|college|company|firm|gym)\b/i
const placeOf = (what: string) =>
  /^(?:course|team|shift|committee|project|board|ward)$/i.test(what)
    ? 'on'
    : /^(?:class|year|unit|club|choir|office|village|street|band)$/i.test(what)
      ? 'in'
      : 'at'

/** What is done and still holds: "took a job nearer home" → "I've taken a job nearer home". */
const perfect = (text: string) =>
  /\b(?:last (?:week|month|year|night)|yesterday|ago|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i.test(
    text,
  )
    ? text
    : text.replace(
        /^(?:i )?(took|accepted|decided|found|moved|signed) (?!me\b|us\b|it\b)/i,
        (_, verb: string) => `I've ${verb.toLowerCase() === 'took' ? 'taken' : verb.toLowerCase()} `,
      )

/** "worked together at Brannigans": both of us. */
const together =
  /^(?:(?:both|once|used to) )?(?:work|worked|studied|met|trained|played|lived|served|volunteered|sat|sang|were|shared)\b/i

function bySlot({ slot, text, lower }: Given): string {
  if (slot === 'shared_context') return sharedContext(text, lower)
  if (slot === 'reason') return perfect(text)
  if (slot === 'new_info' || slot === 'what_changed') return /\bnow\b/i.test(text) ? perfect(text) : text
  // "you, if the salary can move a bit"
  if (slot === 'preference' && /^you(?=$|,| (?:if|but)\b)/i.test(text)) return `I'd prefer to join ${lower}`
  return text
}

function sharedContext(text: string, lower: string): string {
  if (same.test(text))
    return text.replace(same, (_, what: string) => `we were ${placeOf(what)} the same ${what}`)
  if (/^both (?:in|at|from|on)\b/i.test(text)) return `we were ${lower}`
  if (together.test(text)) return `${/\bwith (?:you|your)\b/i.test(text) ? 'I' : 'we'} ${lower}`
  if (weekly.test(text) && !tokensOf(text).some(token => isPast(token.lower))) return `our ${lower}`
  return text
}
