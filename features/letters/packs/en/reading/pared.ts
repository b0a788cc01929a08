import { isRemark } from './remarks'

/** "mentions that …", told there and then. */
const told: Record<string, string> = {
  mentions: 'mentioned',
  explains: 'explained',
  tells: 'told',
  shows: 'showed',
  asks: 'asked',
  says: 'said',
  advises: 'advised',
  suggests: 'suggested',
  recommends: 'recommended',
  describes: 'described',
}
const reports = new RegExp(
  `^((?:she|he) )?(${Object.keys(told).join('|')}) (?!(?:yes|no|hello|hi|goodbye) )(?=\\p{L}+ )`,
  'iu',
)

/** A sentence without what only says that it is worth saying: "honestly", "big takeaway:", "which is great". */
export const pared = (text: string): string =>
  text
    .replace(/[,;:–—-]+$/, '')
    .replace(
      /^(?:i )?(?:just )?(?:wanted to say|have to say|must say|gotta say)(?: that| how much i)? (?=\p{L}+ \p{L})/iu,
      '',
    )
    .replace(
      /^(?:(?:what|the thing that|one thing that|this one) )?(?:(?:really|has) )?(?:stayed|stuck|resonated|landed) with me(?: was)?: ?(?=\S+ \S)/i,
      '',
    )
    // "on the ward tour he knew every cleaner"
    .replace(
      /^((?:on|in|at|during|after|before) (?:the|my|our|that) (?:\p{L}+ ){0,2}?\p{L}+) (?=(?:he|she|they|you|we)(?:'\p{L}+)? (?!and\b)\p{L}+ \p{L})/iu,
      '$1, ',
    )
    .replace(
      /^(?:her|his|their) (?:thing|line|point|take|view|motto|big thing) (?:was|is) that (?=\p{L}+ \p{L})/iu,
      'she said that ',
    )
    // "first person to tell me plainly"
    .replace(
      /^(?:the )?(?=(?:first|only) (?:person|one|interviewer|manager) (?:who|to) \p{L}+ me\b)/iu,
      'she was the ',
    )
    // "big takeaway: …"
    .replace(
      /^(?:(?:the|my|a) )?(?:(?:big|biggest|main|key|best|nicest|favou?rite|fave?|top|one) )*(?:takeaways?|take-away|highlights?|bit|part|thing|moment|memory)(?: for me)?(?: was)?: ?(?=\S+ \S)/i,
      '',
    )
    .replace(
      /^(?:it )?(?:seems|sounds|looks)(?: like| that| as if| as though)? (?=(?:they|you|she|he|the|your|their|everyone|nobody|people) )/i,
      '',
    )
    // "small thing but the biscuits were homemade"
    .replace(
      /^(?:an? )?(?:(?:small|little|silly|random|tiny|minor|odd) (?:thing|detail|point|one)|silly|random),? but (?=\S+ \S)/i,
      '',
    )
    // "the sample reports so I know what a good one looks like": what for is the writer's.
    .replace(
      /^((?:the|a|some|her|his|their) (?:\p{L}+ ){0,3}?\p{L}+),? so (?:that )?I(?:'d)? (?:know|can|could|knew|would know|have|had) .+$/iu,
      '$1',
    )
    // "brilliant that …"
    .replace(
      /^((?:so |really |very |just )*(?:brilliant|great|good|lovely|nice|impressive|amazing|refreshing|fascinating|wonderful|fantastic|interesting|cool|reassuring|touching|inspiring|surprising)) (?=(?:that|how) \p{L}+ \p{L})/iu,
      (_, how: string) => `it was ${how.toLowerCase()} `,
    )
    .replace(/^it was \p{Lu}(?=\p{Ll})/u, all => all.toLowerCase())
    .replace(/, never (?:heard|seen|thought|known)(?: of)? (?:that|it|one)(?: before)?$/i, '')
    // "was nice that they let me meet the dogs"
    .replace(
      /^(?:it )?was (?:so |really |very )?(?:nice|kind|good|lovely|great) that (?=(?:they|she|he) \p{L}+ (?:me|us)\b)/iu,
      '',
    )
    // "was nice to hear …"
    .replace(
      /^(?=(?:was|is) (?:so |really |very |pretty |quite |just )*\p{L}+ to (?:hear|see|know|find|learn|meet|talk|speak|chat|get|be|finally|hear|watch|feel)\b)/iu,
      'it ',
    )
    .replace(
      /^((?:so |really |very |pretty )*(?:nice|good|great|lovely|interesting|fascinating|reassuring|refreshing|fun|cool)) (?=to (?:hear|see|know|find|learn|meet|talk|speak|chat|watch)\b)/i,
      (_, how: string) => `it was ${how.toLowerCase()} `,
    )
    .replace(/^it was \p{Lu}(?=\p{Ll})/u, all => all.toLowerCase())
    // "thinking about the handoffs"
    .replace(/^(?:(?:still |keep |kept |been ))*thinking (?:about|of) (?=\S+ \S)/i, '')
    .replace(/^the fact (?:that )?(?=\p{L}+(?:'\p{L}+)? \p{L})/iu, '')
    .replace(/, (?:nobody|no one) (?:has )?(?:ever )?(?:asked|asks)(?: me)? (?:that|this)(?: before)?$/i, '')
    .replace(
      /,? which (?:i (?:really )?(?:love|like|loved|liked|admire|admired|appreciate|appreciated|enjoyed|respect|respected)|(?:is|was) (?:so |really |very |a (?:huge )?)?(?:huge|great|relief|amazing|nice|cool|perfect|plus|handy|brilliant|lovely|bonus))$/i,
      '',
    )
    .replace(/ and (?:told|showed|explained to) (?:me|us) (?:why|how)$/i, '')
    .replace(
      /,? so (?:that's|that is) (?:an? )?(?:really |very )?(?:good|great|nice|positive) (?:sign|thing|start)$/i,
      '',
    )
    .replace(/(?: basically|, (?:honestly|literally|to be fair))$/i, '')
    // "asked one question only: what would make you leave"
    .replace(
      /^(?:(?:she|he|they) )?asked (?:me )?(?:just |only )?(?:one|a) (?:\p{L}+ )?question(?: only)?: ([^"]+?)\??$/iu,
      '"$1?"',
    )
    .replace(
      /(?:,| [–—-]) ?(?:respect|(?:so|very|really|super|pretty) (?:helpful|useful|kind|cool|good|nice|interesting|inspiring|impressive|sweet|thoughtful|clear|honest|funny)|amazing|brilliant|impressive|wow|legend|lov(?:e|ed) (?:it|that)|inspiring|fascinating|hilarious|great stuff|genius|incredible|so there|(?:really |very )?(?:interesting|great|good|fun|lovely) (?:debate|chat|discussion|conversation|stuff|point|story)(?: about (?:that|it))?|i (?:really )?(?:liked|loved|like|love) (?:that|it|this))$/i,
      '',
    )
    .replace(
      /,? (?:that's|thats|which is|it's) (?:so |really |very |pretty )?(?:cool|great|lovely|nice|amazing|brilliant|awesome|interesting|fun|funny|clever|impressive)$/i,
      '',
    )
    .replace(
      /^(?:so|and|but|also|plus|basically|apparently|turns out|oh|oh and|well|honestly|ok|okay|yeah|and then)[, ]+(?!(?:many|much|few|far|good|that|what|if|called)\b)(?=\S+ \S+)/i,
      '',
    )
    .replace(/^(?:she|he|you) and (?:i|me) (?:both )?(?=\p{L}+ )/iu, 'we both ')
    .replace(
      reports,
      (_, who: string | undefined, verb: string) => `${who ?? ''}${told[verb.toLowerCase()]} `,
    )
    // "…, nice touch"
    .replace(/, ([^,]+)$/, (whole, tail: string) => (isRemark(tail) ? '' : whole))
    .replace(
      /,? and i (?:really )?(?:appreciate|appreciated|liked|loved|admire|respect)(?:ed)? (?:that|it|this)$/i,
      '',
    )
    .replace(/,? which i thought (?:was|were) (?:so |really |very )?\p{L}+$/iu, '')
    .replace(/, which (?:says a lot|says it all|tells you everything)$/i, '')
    .trim()
