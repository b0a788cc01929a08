import { capital } from '../grammar/turn'
import { gerundOfPast } from '../grammar/verbs'
import type { Rule } from './spelt'

const kindDone =
  'remembered|asked|let|gave|took|showed|explained|noticed|read|offered|found|waited|stayed|walked|told|listened|made|lent|introduced|encouraged|helped'
const role =
  'ceo|md|cfo|cto|coo|hr|boss|director|owner|manager|founder|principal|head|chair|chef|supervisor|foreman|headteacher'

/** What is typed without a stem, in a hurry and often without a subject, told so that it stands as a sentence. */
export const freely: readonly Rule[] = [
  // "only one on the panel who smiled, and asked about my allotment"
  [
    /^(?:s?he was )?(?:the )?only (one|person|interviewer|manager)((?: (?:on|in|of|at|from|round) (?:the|that|my|your|their)(?: \p{L}+){1,2}?)?) who(?='d | \p{L}+[, ])(?!.*\b(?:not|never|nothing|bored|late|frown\p{L}*|yawn\p{L}*|interrupt\p{L}*|phone)\b|.*n't)(.+)$/iu,
    (_, one = '', where = '', did = '') =>
      `she was the only ${one.toLowerCase()}${where} who${did.replace(/, and (?=\p{Ll}+(?:ed|ad|ew|ook|ave|et) )/gu, ' and ')}`,
  ],
  // "third time we've met and she still had new questions"
  [
    /^(?:the )?(second|third|fourth|fifth) time (?:we(?:'ve| have)? (?:now )?(?:met|spoken|spoke|talked)|meeting (?:her|him))(?: now)?,? (?:and|but) (s?he) ((?:(?:still|always|even) )?\p{L}+ (?!.*\b(?:not|never|forgot|wrong|no)\b|.*n't)[^,]+)$/iu,
    (_, time = '', who = '', did = '') =>
      `I liked that ${who.toLowerCase()} ${did.replace(/[.!]+$/, '')} the ${time.toLowerCase()} time we met`,
  ],
  // "finally got to talk about the Halifax expansion"
  [
    /^(?:(?:the )?\p{L}+ time (?:meeting|seeing) (?:her|him|them), )?(?:we |I )?finally got to (?:talk|chat|speak) (?:about|through) /iu,
    'it was good to finally talk about ',
  ],
  // "30 kids in the nursery and every one of them knew where …"
  [
    /^(?:the )?(\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty) ((?!(?:minutes?|hours?|days?|weeks?|months?|years?)\b)(?:\p{L}+ )?\p{L}+s(?: (?:in|on|at|of|from) (?:the|their|her|his) [^,]+?)?),? and (?:every (?:single )?one|each one|each) of them (?=(?:gets?|got|knows?|knew|has|had|was|is|said|gave|came|can|could|\p{L}+ed) )/iu,
    'I liked that every one of the $1 $2 ',
  ],
  // "used to drive the tram himself so gets what the shifts are like"
  [
    /^((?:s?he )?(?:used to|was|started|did|grew|trained|drove|worked|came|has been|had been) [^,]*?),? so (?=(?:really |actually )?(?:gets|knows|understands|sees|feels|remembers) (?:what|how|why|that|when|it|the)\b)/iu,
    (_, did = '') => `${did}, so ${/\bhe\b|\bhimself\b/i.test(did) ? 'he' : 'she'} `,
  ],
  // "honest about the pay freeze but said …": how they were, and what they said.
  [
    /^((?:s?he |they )?(?:(?:was|were) )?(?:(?:very|really|so) )?(?:honest|open|upfront|frank|straight|candid) about [^,]+?),? but (?:s?he |they )?(said|explained|promised|mentioned) (?=\S+ \S)/i,
    (_, how = '', said = '') => `${how}. ${capital(said)} `,
  ],
  // "swapped stories about bad plumbing jobs"
  [
    /^(?:we )?(swapped|shared|traded|compared) (stories|notes|tips|recipes|tales|horror stories|war stories|anecdotes|memories) /i,
    (_, did = '', what = '') => `enjoyed ${gerundOfPast(did.toLowerCase())} ${what} `,
  ],
  [
    /^(?:(?:had )?(?:some |a )?)(?:good |great |mighty |savage )?craic (?:about|over|on|talking about) /i,
    'we talked about ',
  ],
  [
    /^(?:s?he )?asked (?:me )?the (best|cleverest|smartest|most interesting|most useful|most thoughtful) (?:one|question) (about|on) (.+)$/i,
    'I liked that she asked the $1 question $2 $3',
  ],
  [/^we (?:got|went|came) (?:onto|on to|round to|around to) (?=\p{L}+)/iu, 'we talked about '],
  // "went over the salary range and she didn't dodge it"
  [
    /^(?=went (?:over|through) (?:the|my|some|how|what)\b.* and s?he (?:didn't|did not|never) )/i,
    'I liked that we ',
  ],
  // "CEO remembered my answer": named by the role, and nobody else.
  [new RegExp(`^(?:${role}) (?=(?:${kindDone}) (?:me|my|what I|that I|how I)\\b)`, 'iu'), 'she '],
  // "the physics teacher with the question about lab safety"
  [
    /^(?:the )?(?:\p{L}+ ){0,2}(?:teacher|engineer|manager|nurse|guy|woman|lady|man|person|one|lad|chef|director|lead|head|doctor|accountant|developer|designer|scientist|technician) (?:with|who had|who asked) the (?:(?!my\b)\p{L}+ )?question (?:on|about|re) /iu,
    'asked about ',
  ],
  [
    /^(s?he) was the one (?:who|that) (?=(?:brought up|raised|asked|mentioned|explained|suggested|noticed|offered|spotted|answered|pointed out|remembered|introduced|started|talked|spoke) )/i,
    (_, who = '') => `I liked that ${who.toLowerCase()} `,
  ],
  // "spent 20 minutes on the sensor drift"
  [
    /^(?:we )?spent (?:a (?:good )?)?((?:\d+|two|three|five|ten|fifteen|twenty|thirty|forty) min(?:ute)?s?|half an hour|an hour|twenty minutes|ages|most of (?:it|the (?:time|interview|hour))|the whole (?:time|hour|interview)) (?:just )?(?:on|talking about|discussing|chatting about|going (?:over|through)) (?=\S+ \S)/i,
    (_, time = '') =>
      /ages|most|whole/.test(time)
        ? 'enjoyed the time we spent on '
        : `enjoyed the ${time.replace(/min(?:ute)?s?$/, 'minutes')} we spent on `,
  ],
  // "interesting what he said re the new shift pattern"
  [
    /^(?:(?:it )?was )?(?:(?:really|very|so) )?(?:interesting|useful|helpful|good|great|fascinating),? (what (?:s?he|they) said) (?:re|on|about|around|regarding) /i,
    '$1 about ',
  ],
  // "noticed I had worked in hospices"
  [/^(?=(?:noticed|spotted|clocked|picked up) (?:that )?I(?:'d|'ve| had| have| was| used)\b)/i, 'she '],
  // "trial shift Thursday 6am, really appreciate him offering it"
  [
    /^(?:the |a )?((?:\p{L}+ ){1,3})((?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tomorrow)(?: (?:at )?\d[\d:.]*\s?(?:am|pm)?)?), ((?:I )?(?:really |so )?appreciated?) (him|her|them) (offering|arranging|organising|organizing|suggesting|giving me|fixing|setting up|sorting(?: out)?) (?:it|that|this)[.!]*$/iu,
    (_, what = '', when = '', lead = '', _who = '', doing = '') =>
      `I ${lead.replace(/^I /, '')} you ${doing} the ${what.trim().toLowerCase()} on ${when
        .replace(/^on /, '')
        .replace(/day (?:at )?(?=\d)/, 'day at ')}`,
  ],
  [
    /^(he|she|they) (pays?|covers?|funds?|offers?) ([^,.]*? (?:if|once|when|after)) you (?=(?:stay|pass|finish|complete|join|reach|sign|do|work)\b)/i,
    '$1 $2 $3 people ',
  ],
  // "I told her I'm good with seniors and she said that's what matters most"
  [
    /^I told (?:her|him|them) (?!(?:that )?(?:I'd|I'll|I would)\b)((?:that )?(?:I|my|about)(?:'\p{L}+)? [^,]+?),? and (s?he|they) (said (?:that's|that is|it's|that was) (?:exactly |just |really )?(?:what|the|a|why|how|great|good|fine|perfect|a (?:real )?plus)\b[^,]*)$/iu,
    (_, told = '', who = '', said = '') => `glad ${who.toLowerCase()} ${said} when I told her ${told}`,
  ],
  // "his dog was in the office, called Biscuit"
  [
    /^((?:his|her|their|the office) (?:dog|cat|puppy)) ((?:was|sat|slept|lay|came) [^,.]*?),? (?:called|named) (\p{Lu}\p{Ll}+)[.!]*$/u,
    '$1 $3 $2',
  ],
]
