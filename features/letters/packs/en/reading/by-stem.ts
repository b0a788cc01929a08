import type { HookStem } from '../../../hook'
import { pastOfGerund } from '../grammar/verbs'
import { clipped } from './said-plainly'
import { alike } from './shared-doing'
import type { Rule } from './spelt'
import { bareGift, bareObject } from './typed-fast'

/** "…, her words": somebody's own. */
export const inTheirWords: Rule = [
  /^"?([^"]+?)"?,? (?:(?:her|his|their) (?:exact |own )?words(?: exactly|,? not mine)?|as (?:s?he|they) put it|(?:is|that's) how (?:s?he|they) put it)[.!]*$/i,
  'she said "$1"',
]

/** "nobody gets the hang of it before month three so not to worry": what is said before says so. */
const notToWorry: Rule = [
  /,? (?:so|and) (?:(?:I |you )?(?:not to|don't|shouldn't|should not|needn't|no need to)) worry(?: (?:about it|too much))?(?=$|[.!])/gi,
  '',
]

/** What stands behind a stem, as a sentence says it. */
export const forStem: Partial<Record<HookStem, readonly Rule[]>> = {
  said: [
    // "He told me that …": who said so is said already.
    [
      /^(?:s?he|they|you) (?:said|says|told (?:me|us)|mentioned(?: to me)?|explained(?: to me)?) (?:that )?(?=\S+ \S)/i,
      '',
    ],
    notToWorry,
    [/,? and (?:so do I|I do too|me too|I am too|I agree|same here)(?=$|[.!])/gi, ''],
    [/^(?:honestly|look|frankly|basically|ok|okay|well)[?.!,:]+ /i, ''],
    [inTheirWords[0], '"$1"'],
    ...clipped,
  ],
  showed_me: [
    // "the prep kitchen, walk in and the yard": where one walks in.
    [
      /(?<=^|, |\band |\b(?:the|their|a|an|big|new) )(the )?walk in(?=$|[.,!]| (?:and|where|with)\b)/gi,
      'the walk-in',
    ],
    [/\b(the|their|a|an|big|new) the walk-in\b/gi, '$1 walk-in'],
    [/\b(kitchen|prep|meat|beer|dairy|bakery) walk in(?=$|[.,!]| (?:and|where|with)\b)/gi, '$1 walk-in'],
    // "old posters by the lifts": those that hang there.
    [
      /^(?=(?:old|original|framed|handmade|hand-drawn|hand-painted|giant|first) \p{L}+s\b[^,]* (?:by|in|on|at|behind|outside|near|above|under|along|beside) (?:the|their|his|her)\b)/iu,
      'the ',
    ],
    // "a dashboard they built": the one they did.
    [
      /^an? (?=(?:\p{L}+ ){1,3}(?:that )?(?:they|you|she|he|we) (?:built|made|wrote|designed|drew|developed|created|use|uses|used|run|runs)\b)/iu,
      'the ',
    ],
    [/,? so (?:that )?I (?:can|could|know|knew|would know)\b.*$/i, ''],
    // "the dashboard the team uses for complaints"
    [
      /^((?:the|an?|their|his|her|some) (?:\p{L}+ ){0,2}\p{L}+) (the (?:team|nurses|staff|crew|drivers|kids|children|lads|apprentices|volunteers|students|patients|residents|customers|teachers)) (?=(?:uses?|runs?|keeps?|wears?|plays?|loves?|likes?|works?|sends?|gets?|goes?|reads?|writes?|fills?|checks?|need|needs|share|shares) ?)/iu,
      '$1 that $2 ',
    ],
    [/^my desk(?=$|[.,!]| (?:by|in|next|near|with|at|beside|opposite|and the)\b)/i, 'the desk I would have'],
    [
      /(\p{L}) the (kids|children|pupils|students|team|staff|apprentices|residents|volunteers|trainees) (did|made|built|painted|drew|wrote|grew) /gu,
      '$1 that the $2 $3 ',
    ],
  ],
  asked_me_about: [
    // "gap on my cv", "time at the council": the one in it, the writer's own.
    [
      /^(?=(?:(?:career|long|big|two year|one year) )?(?:gaps?|break|hole) (?:on|in|between|after|from) |gap[.!?]*$)/i,
      'the ',
    ],
    [
      /^(?!work in progress)(?=(?:time|stint|move|switch|decision|placement|internship|commute|year|years|summer|semester|route|journey|job|role|work|experience|background|last job|last role|old job|previous job|current job|first job) (?:at|in|to|from|with|on|as|into|abroad|during) |(?:first|last|old|current) (?:job|boss|role|shift|class|flat)(?:$|[.,?!]))/i,
      'my ',
    ],
    [/^(?=(?:time|times|day|moment) (?:when |that )?I )/i, 'the '],
    // "my dog, and then my licence"
    [/^((?:my|the|an?) [^,]+), and then (?:about )?(?=(?:my|the|how|why|what|whether)\b)/i, '$1 and '],
    [
      /,? and (?:s?he|they|you) (?:really|actually|genuinely|properly) (?:wanted to know|cared)(?: about (?:it|that))?(?=$|[.!])/gi,
      '',
    ],
    [/^(?:(?:s?he|they|you) )?(?:asked|was asking|were asking) (?:me|us) (?:about )?(?=\S)/i, ''],
    [
      /^(music|books|podcasts|films|games|things|tools|places|hobbies|projects) (?=(?:that )?I \p{L})/iu,
      'the $1 ',
    ],
    [/ and if (?=I\b)/g, ' and whether '],
    [
      /^(?:the |some )?(volunteer(?:ing| work)|voluntary work|thesis|dissertation|degree|master's|PhD|gap year|career (?:break|change)|side project|accent|portfolio|cover letter|apprenticeship|stammer)(?=$|[.,!?]| (?:on|in|at|about|from|and|with|for|of|to)\b)(?!.*\b(?:they|you|there|the team|the school)\b)/i,
      'my $1',
    ],
    [
      /,? even though (?:it's|it is|it was) (?:not|un)(?:related|relevant|important| related| relevant| needed| the same)?(?=$|[.!])/gi,
      '',
    ],
    [
      /^(?=(?:languages|hobbies|studies|plans|goals|strengths|weaknesses|qualifications|certificates|references|grades|ambitions|travels|interests|experience|availability|training|degree|dissertation|thesis|background|family|kids|children|volunteering)(?:$|[.,])|volunteering (?:at|with|in|for) )/i,
      'my ',
    ],
    [/,? especially ((?:the|my)\b[^,.?!]+)$/, ' (especially $1)'],
  ],
  told_me_about: [
    // "her first year as head and nearly quitting"
    [
      /^((?:her|his|their) [^,.]+?) and (nearly|almost) (\p{L}+ing)\b/iu,
      (whole, what = '', how = '', doing = '') => {
        const did = pastOfGerund(doing.toLowerCase())
        return did ? `${what} and how they ${how.toLowerCase()} ${did}` : whole
      },
    ],
    // "opening the second bakery and nearly running out of flour"
    [
      /^(\p{L}+ing) ((?:the|a|an|her|his|their) [^,.]+?) and (nearly|almost) (\p{L}+ing)\b/iu,
      (whole, first = '', what = '', how = '', then = '') => {
        const [began, did] = [first, then].map(one => pastOfGerund(one.toLowerCase()))
        return began && did ? `how they ${began} ${what} and ${how.toLowerCase()} ${did}` : whole
      },
    ],
    [/^training(?=, )/i, 'the training'],
    [
      /^(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:\p{L}+ )?(?:lunches|drinks|meetings|calls|breakfasts|sessions|demos|walks|runs|quizzes|socials)\b)/iu,
      'the ',
    ],
    [
      /^(pension|bonus|salary|rota|contract|budget|timeline|canteen|probation period|training plan|notice period|mentoring|training|induction|onboarding|scheduling|supervision|coaching|funding|staffing)[.!]*$/i,
      'the $1',
    ],
    [
      /^(?:my|the) first (\d+|two|three|six|thirty|sixty|ninety|hundred) (days|weeks|months)[.!]*$/i,
      'what my first $1 $2 would look like',
    ],
    [/^(?:moving|switching|migrating) to /i, 'their move to '],
    [/ but also (?=(?:how|why|what)\b)/gi, ' and '],
    // "growing up on a farm", "him leaving school at 15"
    [
      /^(?:his |her |him )?(growing up|starting out|leaving school|starting as) (?=\S)/i,
      (_, doing = '') =>
        `how she ${{ growing: 'grew up', leaving: 'left school' }[doing.split(' ')[0]?.toLowerCase() ?? ''] ?? doing.toLowerCase().replace('starting', 'started')} `,
    ],
    [/^(?=plans? (?:to|for) )/i, 'their '],
    [/^there (?!is\b|are\b|was\b|were\b|will\b|has\b|have\b|being\b)(?=\p{L}+)/iu, 'their '],
  ],
  helped_me_by: [bareGift, bareObject],
  advised_me_to: [
    bareObject,
    [
      /(?<=\p{L} )(\p{Lu}\p{Ll}+) who (?=(?:has|had|did|does|is|was|runs|works|worked|knows|made|went|came)\b)/gu,
      '$1, who ',
    ],
    [/^that (?:I|you) (?:should|ought to|need to|must) /i, ''],
  ],
  we_share: [
    ...alike,
    [/^(left|right)[- ]handedness\b/i, '$1-handed'],
    [/,? (?:unfortunately|unfortunatly|sadly|alas|tragically|for (?:my|our) sins)[.!]*$/i, ''],
    [
      /^(?!we )(?=(?:\d|two|three|four|five|six|an? |the same number of )[^,]*)([^,]+?) each[.!]*$/iu,
      'we both have $1',
    ],
    [/ \((?:sadly|unfortunately|alas|sorry|for (?:my|our) sins|don't (?:tell|judge) \p{L}+)\)/giu, ''],
    [
      /^(?:we )?both (hate|love|like|dislike|prefer|fear|work|live|play|run|cycle|swim|bake|cook|garden|knit|sing|dance|drive|use|read|collect|support|follow|ski|climb|hike|paint|fish|sail|ride|teach|speak|come|believe|think|know|enjoy|drink|eat|watch|grow|keep|miss|own|volunteer|get|go|cry|write|walk)(?= \p{L}| ?$)/iu,
      'we both $1',
    ],
    [/^(?:the )?same (idea|view|opinion|belief|feeling),? that /i, 'the $1 that '],
    [
      /^(?:the )?same ((?:footy|football|rugby|cricket|hockey|baseball|basketball) (?:team|club|side))\b/i,
      'we support the same $1',
    ],
    [/^(?:(?:the )?same )?home ?town\b/i, 'we come from the same hometown'],
    [
      /^(?:our |my |both our )?first (job|placement|role|shift|flat|house) (in|at|with|on) the same /i,
      'we had our first $1 $2 the same ',
    ],
    [/^(?:the )?same first (?=employer|job|boss|company|school|teacher)/i, 'we had the same first '],
    [
      /^(two|three|four|twin|twins|small|young|teenage|a|an)((?: \p{L}+)?) (kids|children|boys|girls|sons|daughters|toddlers|teenagers|dogs|cats|twins|dog|cat)\b(?: each\b)?/iu,
      'we both have $1$2 $3',
    ],
    [/^twins\b/i, 'we both have twins'],
    [/^(\p{Lu}\p{L}+ fans)(?:,? (?:unfortunately|sadly|alas|for our sins))$/u, '$1'],
    [/^(\p{Lu}\p{L}+ fans)(?=$|[.,!])/u, 'we are both $1'],
    [
      /^(?:the )?(?:very )?same (old |first |former )?((?:maths? |art |music |science |history |english |pe )?teacher|tutor|boss|coach|headteacher|lecturer|landlord)\b/i,
      'we had the same $1$2',
    ],
  ],
}
