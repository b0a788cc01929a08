const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

export const pronouns = set(
  'i you he she it we they this that these those there who nobody everyone everybody someone somebody anyone no-one one',
)
export const subjects = set('i you he she it we they there nobody everyone everybody someone somebody')
export const auxiliaries = set(
  `am is are was were isn't aren't wasn't weren't has have had hasn't haven't hadn't do does did don't doesn't didn't can can't cannot could
  couldn't will won't would wouldn't shall should shouldn't must mustn't may might ought`,
)
export const determiners = set(
  'the a an this that these those my your his her its our their some any every each no both all another what which such',
)
export const prepositions = set(
  `about above across after against along among around as at before behind below beneath beside between beyond by down during
  except for from in inside into like near of off on onto out outside over past per round since through throughout to toward
  towards under until up upon via with within without`,
)
export const joiners = set(
  'who whoever whatever whichever whom whose which that what how why when where whether if because while although though as since until unless before after once whenever wherever than so',
)
export const questionWords = set('what how why when where who which whose')
export const adverbs = set(
  `also always never ever often really still just only even usually sometimes already actually once probably mostly simply first
  currently recently hardly nearly almost personally soon now then quickly slowly`,
)
/** Somebody whom "she" or "he" could mean instead of the reader. */
export const people = set(
  `boss manager ceo cto cfo founder director owner colleague predecessor successor daughter son wife husband partner mother mum mom father
  head principal dean chef captain coach foreman matron consultant surgeon leader president chair tutor governor vet priest farmer
  dad brother sister friend customer patient client guy lady woman man boy girl student pupil teacher nurse doctor apprentice
  intern teammate chef driver neighbour neighbor grandmother grandfather uncle aunt trainee resident child porter baker gardener caretaker plumber builder carpenter keeper ranger conductor editor librarian cleaner receptionist janitor welder painter butcher barber postman
  bookkeeper trainer barista waiter waitress bartender lawyer solicitor clerk sailor soldier archivist therapist physio midwife dentist optician pharmacist paramedic medic carer
  warden baby kid officer mentor supplier tenant cook secretary mechanic technician supervisor bloke chap lad`,
)
/** Grammar and time: these never keep the capital a phone gave them. */
export const small = set(
  `and or but not with without more less most least much many few lots plenty half one two three four five six seven eight nine ten
  twelve twenty thirty forty fifty hundred first second third last next new old good great real big small long short early late own same other whole very really
  quite rather too people things everything something anything nothing nobody someone everyone today yesterday tomorrow weekly daily
  monthly yearly annual night day morning evening afternoon week month year team office work job management staff nurses customers clients patients students children parents drivers teachers staffing training`,
)
/** Things one can count: without an article they get "the" in a sentence. */
export const countable = set(
  `team warehouse office project migration budget launch rota system ward machine line client customer school kitchen garden dog cat car
  canteen workshop building roadmap audit merger acquisition rebrand move handover outage incident lab trial shift schedule plan process
  product app website platform database tool book podcast course site roof store shop clinic hospital factory studio library flood fire
  strike restructure reorganisation reorganization reorg campaign backlog pipeline network server cloud tour tunnel bridge boat ship crane van truck lorry forklift
  wall board whiteboard map chart room meeting bakery farm museum classroom playground choir band newsletter survey report helpline phone line story idea joke rollout lunch group club policy committee council retreat offsite hackathon sprint standup pager rule prototype demo dashboard portal spreadsheet rulebook manual checklist deal contract
  tender bid account case judgment hearing appeal patent licence license study paper experiment dataset microscope reactor orchard greenhouse tractor herd barn vineyard kiln oven menu recipe festival exhibition gallery theatre
  theater script film magazine blog charity shelter hostel bank wing ambulance helicopter scanner conveyor depot den canal ferry tram train station airport clinic round bonus mural fountain staircase lift aquarium pool gym week redesign programme program scheme jar box tin bell rebuild`,
)

/** What a sentence about the reader may not say in a thank-you. */
export const sour =
  /^(?:the |my |that )?(?:parking|traffic|room|train|trains|bus|wifi|wi-fi|connection|zoom|call|coffee|chairs?|test|task|journey|commute|wait|waiting|reception|lift)(?: \w+)? (?:was|were|is) (?:an? |such an? |so |really |very |too |quite |pretty |total |bit |absolute )*(?:nightmare|shambles|mess|disaster|joke|pain|hell|chaotic|chaos|confusing|stressful|exhausting|tiring|uncomfortable|freezing|cold|hot|loud|tedious|dull|boring|late|delayed|terrible|awful|horrible|bad|long|slow|broken|cancelled|tiny)\b|\b(?:(?:(?:she|he|they|you|it|interview|manager|office|team|place|pay|company|vibe|meeting|atmosphere|questions?)(?:'s| is| was| were| are| seemed| felt)(?: \w+)? |^(?:really |so |a bit |very )?)(?:terrible|awful|horrible|stupid|useless|boring|bored)|rude|arrogan\w*|(?:(?:she|he|they|you|manager|interviewer) (?:was|were|felt|seemed)|(?:was|were|seemed) (?:so|very|really|rather|a bit)) (?:\w+ )?(?:cold|late(?! for))|unfriendly|unprofessional|weird|creepy|awkward|red flags?|low ?ball\w*|underpaid|toxic|micromanag\w*|(?:she|he|you) (?:\w+ )?(?:cried|was crying|teared up|got upset|was upset|was drunk|was ill|seemed tired|looked tired|seemed stressed|looked stressed)|didn'?t like|did not like|^(?:i )?(?:hated?|disliked?)|disappoint\w*|(?:she|he|they|you|was|were)(?: \w+)? annoy(?:ed|ing)|badly organi[sz]ed|disorgani[sz]ed|late to|\d+ ?min\w* late|kept me waiting|low pay|bad pay|pay is (?:low|bad)|not (?:sure|convinced|impressed|interested)|no idea what|waste of time|grumpy|bad vibes?|sexist|racist|dodgy|smelly|scruffy)\b/i
export const myFault =
  /^(?:i (?:(?:got|had) (?:the|my|that|it|a) (?:\w+ )*wrong|took too long|talked too (?:much|long)|went blank|messed|mucked|screwed|froze|failed|rambled|blanked|stumbled|panicked|forgot|fluffed|bombed|was (?:so )?(?:nervous|late|awkward|sweating)|didn'?t (?:get|catch|know(?:$| (?:the answer|what to|how to|anything|enough|it\b|that one|any\b|much))|ask|answer|have)|couldn'?t (?:answer|think|remember)|need|must|should|have to|will need|gotta|want to ask))\b/i
export const toSelf =
  /^(?:(?:\p{L}+ )?(?:code|pin|password|passcode)(?: is)? \d{3,}|(?:check|ask|send|attach|chase|ring|prepare|forward|reply|bring) (?!me\b|you\b|in\b|and\b|out\b|of\b|with\b|on\b)\p{L}+|note to self|double[- ]?check\b|notes?:|to ?do\b|reminder\b|(?:(?:ok(?:ay)?|so|and|also),? )*remember\b(?!ing| (?:when|me|how (?:you|we|she|he|they))\b)|don'?t forget|must\b|forgot (?:to|about|my|mention)\b|need to|have to|gotta|should (?:ask|send|write|follow|mention|call|check|have)|ask (?:her|him|them|about|for|if|whether|abt|again)|chase (?:up )?(?:again)?|follow(?: |-)up\b|send (?:her|him|them|over|my|the|a link)|e-?mail (?:her|him|them|the|my)|call (?:her|him|them|back)|check (?:the|if|out|whether|with)|look (?:up|into)|google\b|find out|tell (?:her|him|them)\b(?! me)|thank (?:her|him|them)|(?:the |my |first |second )?(?:call|interview|chat|it|all|everything|overall|meeting|round|panel) (?:went|was|seemed)?,? ?(?:really |very |pretty |quite |so )*(?:well|good|ok|okay|fine|great|badly|positive)\b(?! (?:to|that|how|of|talking|hearing|meeting|seeing)\b)|(?:(?:the |my )?\p{L}+ (?:test|task|exercise|presentation|demo) )?went (?:really |very |pretty |quite |so )*(?:well|badly|ok|okay|fine|great)\b|bring up|say (?:something|that|thanks|thank)|talk about (?:the|my)|prepare\b|read up|mention (?:the|my|that|how)|refer(?:ence)? (?:to )?(?:the|my)|tbc\b|tbd\b|idk\b|dunno\b|not sure\b|maybe (?:mention|ask|say|something)|something about|can'?t remember|cannot remember|see (?:email|notes|above)|wish i\b|wished i\b)/iu
export const nothing =
  /^(?:n\/?a|none|nothing(?: (?:really|special|much))?|no|nope|yes|ok|okay|fine|good|nice|tbd|tbc|idk|test|asdf\w*|qwert\w*|xxx+|lorem.*|\.+|-+|blah.*|hmm+|meh|same|ditto|see above)$/i
export const praise =
  /^(?:(?:that|it|this)(?:'s| was| is)? )?(?:a |an |such a |what a )?(?:really |very |so |super |pretty |quite )?(?:fab|ace|solid|super|top|class|small world|fair play|fair enough|food for thought|mind blown|goals|nice touch|so true|same here|who knew|never again|game changer|legends?|respect|what a story|great|good|nice|lovely|helpful|useful|friendly|productive|brilliant|excellent|interesting|fascinating|amazing|awesome|cool|clever|smart|fun|funny|wonderful|fantastic|super|impressive|inspiring|refreshing|wow|love it|loved it|loved that|liked that|made me (?:think|laugh|smile))(?: (?:question|point|one|stuff|idea|story|thing|advice|tip|answer|chat|conversation|call|meeting|interview|energy|vibe))?$|^(?:(?:a |such a |what a )?(?:really |very )?(?:tough|hard|tricky|good|great) (?:one|question)|still laughing|what an? (?:\p{L}+ )?\p{L}+|(?:so \p{L}+,? ?(?:and )?)+|(?:i'm |i am |am )?(?:going to|will|i'll|must|need to|have to|want to) (?:remember|use|steal|write|keep|think|borrow|try)\b.{0,20}\b(?:that|this|it)(?: one| down| too)?)$/iu
/** Says how it was and nothing else: it would fit anybody. */
export const vague =
  /^(?:(?:was|is|are|were|seems?|seemed|very|really|so|super|pretty|quite|such|a|an|the|and|but|also|just|she's|he's|they're|she|he|they|you|you're|great|good|nice|lovely|kind|friendly|helpful|warm|welcoming|open|honest|smart|sharp|clever|funny|fun|cool|chill|relaxed|calm|professional|polite|pleasant|positive|energetic|enthusiastic|passionate|approachable|person|people|guy|lady|welcome|comfortable|woman|man|thoughtful|attentive|engaged|decent|solid|genuine|bloke|chap|lad|lass|gent|fella|folks?|soul|sort|crew|bunch|team|manager|leader|boss|company|culture|vibes?|vibe|energy|atmosphere|chat|talk|conversation|interview|meeting|questions?|answers?|listener|fit|place|office|sense|of|mix|round|around|throughout|humou?r|attitude|personality|amazing|awesome|brilliant|wonderful|fantastic|interesting|interested|experienced|knowledgeable|supportive|easy|to|with|lots?|overall|all|in|everything|everyone|me|felt|feel|like|liked|enjoyed|loved|it|that|i|got|on|well|we|had|chemistry|rapport|connection)[\s,.!&+]*)+$/i
/** When they will be in touch: that is the next step, and has a place of its own. */
export const promise =
  /\bdecision (?:comes|will be (?:made|taken)|would be (?:made|taken)|is (?:due|expected|by|on|next|before)|by)\b.*?(?:\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\btomorrow|\bnext (?:week|month)|\b(?:the )?end of|\bchristmas|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|\b(?:by|on|before) (?:the )?\d)|\b(?:get(?:ting)? back to (?:me|us|candidates)|be in touch|let me know|(?:will|'ll|would|'d|going to) (?:decide|(?:call|ring|phone)(?: me| us)?(?= (?:by|next|on|within|before|this|tomorrow)\b)|e-?mail me|write to me|hear))\b.*\b(?:by|next|within|in|on|before|after|end of|tomorrow|this)\b/i
