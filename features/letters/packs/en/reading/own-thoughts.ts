import type { Rule } from './spelt'

/** What the one who types thinks of it, and nothing that was said, done or shown. */
export const ownThoughts: readonly Rule[] = [
  [/(?<=\p{L}),? (?:wow|omg)[.!]*$/iu, ''],
  // "I asked about progression and got a straight answer. Rare."
  [/[.!] (?:rare|refreshing|unusual|love that|loved that|like that|nice|brilliant|fair play)[.!]*$/iu, '.'],
  // "both of them stayed": they both did.
  [
    /^both of them (?=(?:(?:really|also|even) )?(?:stayed|waited|came|took|gave|made|laughed|smiled|listened|helped|walked)\b)/iu,
    'they both ',
  ],
  // "was great that he'd used it himself"
  [
    /^was (?=(?:(?:really|so|just|very) )?(?:great|good|nice|lovely|brilliant|cool|amazing|refreshing) that \S+ \S)/i,
    'it was ',
  ],
  // "long talk, hymn tunes", "the discussion on snow loads was very insightful"
  [
    /^(?:(?:had|we had) )?(?:a )?(?:(?:really|very) )?(?:long|good|great|nice|lovely|proper|fun|interesting) (?:talk|chat|natter)(?:,|:| on| re| [–—-]) (?!(?:and|but|with|in|at|over|then|no|not|also|really|very|I|we|he|she|they)\b)(?=\p{L}+)/iu,
    'we talked about ',
  ],
  [
    /^(?:the|our) (?:discussion|conversation|chat|talk) (?:on|about|around) ([^,.]+?) (?:was|felt) (?:(?:very|really|so|super) )?(?:insightful|interesting|good|great|helpful|useful|fun|lovely|fascinating|brilliant)[.!]*$/i,
    'we talked about $1',
  ],
  // "in my country we don't do like this, I was surprised that …"
  [
    /^(?:(?:in|at) (?:my|our) (?:country|home country|last job|old job|current job|last place|school|company) )(?:we|they|nobody|it's|it is|you|people|this|that) [^,.!]*[,.] (?=I (?:was|really|liked|loved)\b)/i,
    '',
  ],
  [/ \((?:yes|no|obviously|of course|obvs)\)(?=$|[.!])/gi, ''],
  [/,? and it (?:really )?show(?:s|ed)(?=$|[.,!])/gi, ''],
  [/,? and I (?:really )?believed? (?:him|her|them|it|that)(?=$|[.!])/gi, ''],
  [/^dunno really, /i, ''],
  [
    /(?:,|\.| [–—-]) (?:I(?:'d| had)? )?never (?:knew|reali[sz]ed|thought|imagined|seen|saw|heard of|heard)\b[^.!?]*[.!]*$/i,
    '',
  ],
  [/ \((?:so |very |really |quite |super )\p{L}+!?\)(?=$|[.!,])/gu, ''],
  [/ [–—-] (?:it's|its|it is) not(?:,[^.!?]*)?(?=$|[.!])/g, ''],
  [
    /,? (?:and )?that(?:'s|s| is) (?:exactly )?what I(?: would)? (?:want|need|like)(?: too| to do| as well)*(?=$|[.!])/gi,
    '',
  ],
  [
    /, which (?:is|are|was|were) (?:(?:honestly|really|frankly|still|a bit|kind of|pretty) )*(?:a )?(?:mess|messy|ugly|chaos|chaotic|terrible|awful|outdated|rubbish|broken)(?:,? (?:and|but) (?:s?he|they) (?:said|says?|admitted|knows?)(?: so| it| that)?(?: too)?)?(?=$|[.!])/gi,
    '',
  ],
  [/(?:,| [–—-]) (?:a )?fair(?: enough| point)?(?=$|[.!])/gi, ''],
  [/,? (?:thank you|thanks)(?: so much|,? thank you|,? thanks)(?=$|[.!])/gi, ''],
  [
    /(?:,|\.) (?:(?:it's|its|it is|it was) )?not (?:at all )?what I (?:expected|thought|was expecting)(?: from [^,.]+)?(?=$|[.!,])/g,
    '',
  ],
  [
    /^((?:what|how|why|when|where|who) [^?]+?)(?:,| [–—-]) (?:I )?(?:have |had |'ve )?never been asked (?:that|it)(?: before)?[.!]*$/i,
    '$1?',
  ],
  [/(?:,| [–—-]) (?:I )?(?:have |had |'ve )?never been asked (?:that|it)(?: before)?(?=$|[.!])/g, ''],
  [/ [–—-] (?:that's|thats|that is) the whole \p{L}+(?=$|[.!])/giu, ''],
  [/(?:,| [–—-]) (?:that's |it's )?my dream(?: job)?(?:,? honestly)?(?=$|[.!])/gi, ''],
  [/,? and (?:actually |really |genuinely )+seemed interested(?=$|[.!])/g, ''],
  [/[.?!]+ (?:it )?turned out (?:to be )?(?:relevant|useful|fine|great|good|ok|okay)(?=$|[.!])/gi, '.'],
  [/,? and (?:(?:s?he|they) )?(?:really |actually )?(?:means|meant|mean) it(?=$|[.!])/gi, ''],
  [
    /, which (?:is|was) (?:(?:so|very|really|a bit|quite|just|pretty) )?(?!why\b|how\b|what\b|where\b|when\b)\p{L}+(?=$|[.!])/giu,
    '',
  ],
  [/^(?:ok|okay|right|well|so),? so /i, ''],
  [/,? oh and (?:the )?(?:start date|salary|contract|notice|interview|parking)\b.*$/i, ''],
  [/, (?:no rush|no pressure|no hurry), (?=and\b)/gi, ' '],
  [/, (?:no rush|all that|and all that|that sort of thing|no pressure)(?=$|[.!,])/gi, ''],
  [
    /,? but (?:in (?:a|such a) (?:really |very )?(?:nice|kind|good|gentle|friendly|decent|respectful|lovely) way|kindly|nicely)(?=$|[.!])/gi,
    '',
  ],
  [/,? (?:but )?not in an? (?:weird|creepy|bad|awkward|nosy|funny) way(?=$|[.!])/gi, ''],
  [
    /,? and (?:(?:you|I) (?:can|could) (?:really |just )?(?:see|tell|feel)|it (?:really )?(?:shows|showed))(?: (?:that|it))?(?=$|[.!])/gi,
    '',
  ],
  [/,? which (?:they|s?he|we|everyone) (?:all )?(?:laughed|joked|smiled) (?:about|at)(?=$|[.!])/gi, ''],
  // "it was still a bit buggy": nothing one writes to them.
  [
    /, (?:but )?it(?: was| is|'s) (?:still )?(?:(?:a bit|so|really|very|quite|pretty) )?(?:buggy|broken|messy|slow|ugly|dirty|tiny|cold|boring|rough|basic|dated|loud|noisy|smelly)\b[^,.]*/gi,
    '',
  ],
  [/,? so s?he knows (?:exactly )?(?:what it(?:'s| is) like|how it (?:is|feels))(?=$|[.!])/gi, ''],
  [/, maybe [^,.]+(?=$|[.!])/gi, ''],
  [/,? I could(?:'ve| have) (?:stayed|listened|talked|watched)\b[^,.]*(?=$|[.!])/gi, ''],
  [/,? which I (?:really )?needed(?: to hear)?(?=$|[.!])/gi, ''],
  [/, (?:no idea|not sure) why(?=$|[.!])/gi, ''],
  [/,? even if I (?:don't|do not|didn't) get (?:it|this|this one|the job|this job|the role)(?=$|[.!])/gi, ''],
  [/, which I (?:will|will do|am going to)(?=$|[.!])/gi, ''],
  [
    /,? (?:and )?(?:that(?:'s|s| is| was)|which (?:is|was)) (?:(?:exactly|really|mostly|mainly) )?(?:what|the (?:bit|part|thing)) (?:that )?I (?:really )?(?:liked|loved|enjoyed|appreciated|remember|noticed|admired)(?: (?:the )?(?:most|best|about (?:it|that)|so much))*(?=$|[.!])/gi,
    '',
  ],
  [
    /(?:,| [–—-]|\.) (?:and )?I (?:really )?thought (?:that|it|this) was (?:such )?(?:an? )?(?:(?:really|very|so) )?(?:lovely|nice|good|great|kind|sweet|clever|brilliant|thoughtful|fun|cool|fair|touching)\b[^.,!?]*(?=$|[.!])/gi,
    '',
  ],
]
