// What a bare thing is, by its words: given, done on the day, seen, or a talk of its own.

/** What the bit did is the sentence. */
export const says =
  /\b(?:made|makes|got|stuck|stayed|touched|moved|surprised|struck) (?:me|with me)\b|\b(?:was|were) (?:(?:so|really|very|just|absolutely|pretty) )?\p{L}+$/iu

/** "great coffee, great people" */
export const onlyPraise =
  /^(?:(?:such |really |very |so )?(?:great|good|nice|lovely|brilliant|friendly|fun|amazing|cool|warm|smart|fantastic|wonderful|excellent) \p{L}+(?:, and |, | and |$))+$/iu

export const aboutYours =
  /^your (?:\w+ )?(?:time(?=,|$)|story|stories|points?|questions?|answers?|advice|tips?|ideas?|example|description|explanation|laugh|smile|face|jokes?|reaction|kindness|humou?r|voice|welcome|tour|presentation|demo|analogy|metaphor|drawing|sketch|diagram|slides?|passion|view|views|honesty|remark|comments?|take|openness|frankness|candou?r|directness|generosity|flexibility|humility|warmth|transparency|thoughts?|words|patience|enthusiasm|energy|approach|interest(?= in my)|way)\b/i

/** Something one was given or taken along to. */
export const given =
  /^(?:(?:the|a|an|that|our|your) )?(?:(?!(?:no|not|my|and|or|on|of|for|in|at|about|with|big|small|more|less|\p{L}+ing)\b)\p{L}+ ){0,2}(?:tour|walk|walk-?(?:through|around|round)|lunch|dinner|breakfast|coffee|tea|cake|soup|biscuits|welcome|visit|demo|demonstration|introduction|intro|lift|map|directions|chance|look|glimpse|peek|explanations?|repl(?:y|ies)|feedback|answers?|response|honesty|openness|candou?r|frankness|patience|kindness|trust|attention|encouragement|reassurance|flexibility|hospitality|minutes|hour|offer|invitation|handshake|goodbye|send-off|pep talk)(?= (?:even|despite|of|to|through|around|round|with|at|in|by|from|on|over|before|after|about|for|when|and the|during|throughout)\b|$)/iu
/** What was made possible: "the second meeting on such short notice". */
export const allowed =
  /\b(?:meeting|interview|call|visit|appointment|slot|chance|round)\b.*\b(?:short notice|after hours|on (?:a|your|their) day off|in (?:your|their) (?:lunch|break)|so (?:late|early))\b/i
/** Done on the day, and enjoyed: "the whiteboard exercise". */
export const done =
  /^(?:the|your|that) (?:\p{L}+ ){0,3}(?:exercise|role[- ]?play|puzzle|case study|quiz|trial lesson|trial shift|tasting|task|whole interview|(?:first|second|last|third) (?:conversation|talk|chat|interview|meeting|call)|whiteboard problem|group task|taster session|workshop session)(?=,| (?:about|on|with|in|of|at)\b|$)|^(?:the )?(?:good |great |nice )?(?:banter|laugh) with /iu

export const talks =
  /^(?:(?:the|our|your|that|a) )?(?:\p{L}+ ){1,2}(?:chat|conversation|discussion|debate|banter|back and forth)$|^(?:the|our|that) (?:\p{L}+ )?(?:chat|conversation|discussion|debate|talk) (?:with|between|at|over|after|before) \S/iu
/** What one was given to eat or drink. */
export const hospitality =
  /^(?:the |your |an? )?(?:(?:nice |lovely |good |hot |free )*)(?:(?:cup|mug|glass|pot) of (?:tea|coffee|water|soup)|brew|tea|coffee|cake|biscuits?|cookies|lunch|breakfast|soup|sandwich(?:es)?|snacks|pastr(?:y|ies)|doughnuts?|donuts?|pizza|cuppa)(?: and (?:the |an? )?(?:\p{L}+(?=,|$| (?:before|after|in|on|at|with|from)\b)|(?:\p{L}+ ){0,2}(?:chat|talk|conversation|tour|walk|look|demo|welcome)(?: .+)?))?(?=,|$| (?:before|after|in|on|at|with|from|when)\b)/iu

export const seeable =
  /^(?!.*\b(?:question|task|exercise|test|round|challenge)\b)(?:the|a|an|that|those|all|that)? ?(?:\p{L}+ )?(?:wall|walls|photos?|pictures?|posters?|murals?|signs?|view|views|corridors?|garden|cats?|dogs?|puppy|simulator|whiteboards?|plants?|sofas?|canteen|kitchen|mugs?|noticeboard)\b/iu

/** Of such a thing one hears, whatever else one may do there; the samples, the kids and the machine may have been seen. */
export const topical =
  /^(?!(?:draw|paint|build|record)ings?$)\p{L}+(?:tion|sion|ment|ing|ship|ity|ness|ance|ence|ism|logy|ics|ure)s?$|^(?:plans?|strateg(?:y|ies)|schemes?|budgets?|program(?:me)?s?|projects?|systems?|process(?:es)?|polic(?:y|ies)|shifts?|hours|rotas?|cases?|software|tools?|stack|reviews?|sheets?|merger|moves?|switch|launch|roll-?out|roadmap|targets?|history|future|past|work|jobs?|roles?|structure|ways?|ideas?|problems?|issues?|challenges?|changes?|approach(?:es)?|methods?|theory|laws?|rules?|rights?|pay|trials?|research|stud(?:y|ies)|surveys?|tests?|reorg|retrofit|accounts?|(?:post[- ]?)?mortems?|deploys?|ways?|records?|rewrite|sprints?|budd(?:y|ies)|clubs?|languages|rule|docs?|guides?|handbook|nurser(?:y|ies)|teams?|groups?|networks?|choir|barbecue|socials?|delivery|induction|journey|calls?|meetings?|stand-?ups?|meals?|trains?|vans?|fleet|audits?|floods?|fires?|growth|data|tech|ai|services?|contracts?|clients?|customers?|markets?|products?|standards|figures|numbers|results|rates?|seasons?|events?|routes?|care|waste|trips?|festivals?|day|days|week|weeks|weekends?|nights?|mornings?|chains?|leave|benefits|values|goals|priorities|side|industry|sector|trade|business(?:es)?|campaigns?|funds?|grants?|exams?|courses?|curriculum|syllabus|techniques?|recipes?|menus?|crops?|forecasts?|orders|tickets|deliver(?:y|ies)|apprentices?|hospital|theatre|site|branch(?:es)?|office|offices|depot|ward|line)$/iu
