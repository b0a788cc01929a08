import { pastOfGerund, pastOfParticiple } from '../grammar/verbs'
import type { Rule } from './spelt'

const forces: Record<string, string> = {
  navy: 'Navy',
  army: 'Army',
  raf: 'RAF',
  marines: 'Marines',
  forces: 'forces',
  military: 'military',
  police: 'police',
  teachers: 'teachers',
  nurses: 'nurses',
}

/** What two people both did, do or have, as one says it of two. */
export const alike: readonly Rule[] = [
  // "ex navy, both of us"
  [/^((?:from|born|raised|into|mad about) [^,]+?),? both of us[.!]*$/i, 'both $1'],
  [/^([^,]+?),? both of us[.!]*$/i, '$1'],
  [
    /^(?:both )?(?:an )?ex[ -](navy|army|raf|marines|forces|military|police|teachers|nurses)\b/i,
    (_, what = '') => `we are both ex-${forces[what.toLowerCase()] ?? what}`,
  ],
  // "having a twin brother"
  [
    /^(?:both )?having (?=(?:an?|no|two|three|four|kids|children|twins|sisters|brothers|dogs|cats|young|small|older|big)\b(?! (?:go|laugh|chat|look|break|drink)\b))/i,
    'we both have ',
  ],
  // "having left law for something with less paper"
  [
    /^(?:both )?having (?:both )?(\p{L}+) (?=\S)/iu,
    (whole, done = '') => {
      const did = /^(?:been|both|to|a|the|had)$/i.test(done) ? null : pastOfParticiple(done.toLowerCase())
      return did ? `we both ${did} ` : whole
    },
  ],
  [
    /^(?:both )?(growing up|starting out|leaving(?= (?:school|home|uni|university|college|teaching|law|nursing|banking|retail|finance|medicine|academia|journalism|engineering|the|our)\b)|moving here|moving from|moving around|dropping out|retraining|losing(?= (?:an?|our|the)\b)|failing(?= (?:an?|our|the)\b)|coming from|switching(?= (?:careers?|jobs?|from|fields|to)\b)|training as) (?=\S)/i,
    (_, doing = '') => {
      const [first = '', ...rest] = doing.toLowerCase().split(' ')
      return `we both ${[first === 'coming' && rest[0] === 'from' ? 'come' : (pastOfGerund(first) ?? first), ...rest].join(' ')} `
    },
  ],
  [
    /^(?:both )?(thinking|believing) (?:that )?(?=\S+ \S+)/i,
    (_, doing = '') => `we both ${doing.toLowerCase() === 'thinking' ? 'think' : 'believe'} `,
  ],
  // "did night school while raising kids"
  [
    /^(did|had|got|went|came|began|grew|quit|lost|taught|ran|took|made|kept|sang|built|sold) (?=\S+ \S)/i,
    (_, did = '') => `we both ${did.toLowerCase()} `,
  ],
  [/^met (?=\S)/i, 'we met '],
  // "boys the same age"
  [
    /^(?:our )?((?:\p{L}+ )?(?:kids|children|boys|girls|sons|daughters|twins|toddlers|teenagers|grandkids|grandchildren|dogs|cats|babies))(?: of| about)? (?=(?:the )?same age\b|at the same (?:school|nursery|college|club)\b|in the same (?:class|year|school|team)\b|under (?:\d+|one|two|three|four|five)\b)/iu,
    (_, who = '') => `we both have ${who} `,
  ],
  [/^(we both have \p{L}+(?: \p{L}+)?) same age\b/iu, '$1 the same age'],
  // "same uni different decade"
  [
    /^(?:the |we went to the )?same (uni|university|school|college|course),? (?:but )?(?:in |at )?(?:a )?different (decade|year|time|era|century)s?\b/i,
    (_, school = '', when = '') =>
      `we went to the same ${school === 'uni' ? 'university' : school} ${when.toLowerCase() === 'time' ? 'at' : 'in'} different ${when.toLowerCase() === 'century' ? 'centurie' : when.toLowerCase()}s`,
  ],
]
