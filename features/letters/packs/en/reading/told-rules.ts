import { inTheirWords } from './by-stem'
import type { Rule } from './spelt'

/** The same told so that it stands as a sentence. */
export const told: readonly Rule[] = [
  // "Was lovely meeting the residents": it was.
  [
    /^was (?:so |really |very )?(lovely|great|good|nice|interesting|fun|amazing|brilliant|fascinating) (?=(?:that I|meeting|seeing|talking|hearing|being|to (?:meet|see|talk|hear|speak|chat|walk|be|watch|learn)) )/iu,
    'it was $1 ',
  ],
  [
    /^(?:thanks|thank you|many thanks) to [^,]{2,60}, (?:particularly|especially|mainly|mostly) for /i,
    'thanks for ',
  ],
  [/^thank (?:her|him|them) for /i, 'thanks for '],
  [/^(?:a )?(?:lot|lots|loads|bit) of (?:talk|chat|chatting|talking) (?:about|on) /i, 'we talked about '],
  // "you can tell they look after people"
  [
    /^you (?:can|could) (?:(?:really|just|totally|already) )*(tell|see|feel) (?:that )?(?=(?:they|the|everyone|everybody) \p{L})/iu,
    'I could $1 that ',
  ],
  // "was lovely of her to walk me back"
  [
    /^(?:it )?was ((?:so |really |very )?(?:kind|nice|good|lovely|sweet|generous|thoughtful|decent|brilliant|great)) of (?:her|him|them) to /i,
    'it was $1 of you to ',
  ],
  [
    /^so much (?=(?:patience|kindness|warmth|enthusiasm|energy|care|interest|passion|honesty|trust)(?: |$))/i,
    'her ',
  ],
  [/^(?:such |real |genuine |so much )*interest in (?=my\b)/i, 'her interest in '],
  // "their old lift is being repaired so she carried the boxes with me"
  [
    /^(?!(?:s?he|they|you|I|we|it)\b)([^,;.]+? (?:is|was|are|were|had|has) [^,;.]+?),? so (s?he|they) ((?:\p{L}+ed|gave|took|let|brought|came|drove|lent|made|found|met|ran|sent|got) [^,;.]*\b(?:me|my)\b[^,;.]*)$/iu,
    (_, cause = '', who = '', did = '') =>
      `${who} ${did} because ${cause.replace(/^(?:their|his|her) /i, 'your ')}`,
  ],
  // "Really appreciated her telling me about the bad reviews too"
  [
    /^(?:I )?(?:(?:really|also|so|very much) )*(?:appreciated|liked|loved|enjoyed) (?:her|him|them|his|their) (?=\p{L}+ing (?:me|us|my|that|the|about|to|how|why|it)\b)/iu,
    'thanks for ',
  ],
  // "that you can bring your kid": anybody can.
  [
    /^(that )?you can (?!.*\b(?:s?he|they|me|my|I)\b)([^,;.]*)\byour\b([^,;.]*)$/i,
    (_, that = '', what = '', rest = '') => `${that}people can ${what}their${rest}`,
  ],
  // "The apprentice, Callum, he showed me"
  [
    /^(?:the|a|an|one|her|his|their) (?:\p{L}+ )?(?:apprentice|trainee|student|owner|manager|chef|nurse|teacher|engineer|driver|colleague|assistant|receptionist|foreman|founder|partner|son|daughter|brother|sister|wife|husband),? (\p{Lu}\p{Ll}+), (?:s?he |they )?(?=(?:showed|gave|told|let|took|walked|made|came|explained|brought|offered|introduced) )/u,
    '$1 ',
  ],
  // "a big thank you to Jo for the tour"
  [
    /^(?:a )?(?:big |huge |special |extra )?(?:thank you|thanks|shout-?out) to (\p{Lu}\p{Ll}+) (?=for (?:the|a|all|showing|letting|giving|explaining|taking|helping|making))/u,
    'please thank $1 ',
  ],
  // "great laugh about the fax machine"
  [
    /^(?:(?:had )?(?:a|such a|really) )*(?:great|good|nice|proper|big|fun|little|right)? ?(?:laugh|giggle) (?:about|over|at) (?=\S+ \S)/i,
    'we laughed about ',
  ],
  [/\b(talked|talking|spoke|chatted) (?:for )?(?:ages|hours|loads|forever) about /i, '$1 about '],
  // "the woman from finance, Ngozi, explained the grants really well"
  [
    /^(?:the|a|one) (?:\p{L}+ )?(?:woman|man|lady|guy|lad|girl|person|colleague|nurse|manager|engineer|teacher|one)(?: (?:from|in|on|at|with) [^,]+)?, (\p{Lu}\p{Ll}+),? (?=\p{L}+(?:ed|d|t|w|k|ve) )/u,
    '$1 ',
  ],
  [/(?<=\p{L}) and then (?=(?:let|gave|showed|took|introduced|walked|offered) me\b)/giu, ' and '],
  // "he showed me how to hold the hawk and let me try"
  [
    /^((?:s?he|they|you) )?showed (?:me|us) ([^,.;]+?),? and (?:s?he |they |you )?(let|gave|taught|lent) me /iu,
    (_, who = 'she ', what = '', did = '') =>
      `${who}showed me ${what}. ${who.replace(/^\p{Ll}/u, letter => letter.toUpperCase())}${did} me `,
  ],
  [
    /^showed (?:(?:real|genuine|such|a real|a lot of|so much) )?interest in (?=my\b|me\b)/i,
    'she was interested in ',
  ],
  [
    /^(?:(?:a|the|really|very) )*(?:good|great|nice|lovely|interesting|long|proper|quick) (chat|talk|conversation|discussion) with (?!her\b|him\b|them\b)(?=\p{Lu}\p{Ll}+ (?:about|on|over) )/iu,
    'enjoyed the $1 with ',
  ],
  // "the technical test being something they actually use"
  [
    /^(?=(?:the|their|your|my|every|each) )(?!.*\b(?:is|was|were|are|has|had|have)\b)((?:\p{L}+ ){1,4}?)being (?=(?:so|really|very|a|an|the|something|about|on|in|real|open|paid|free|short)\b)/iu,
    (_, what = '') => `I liked that ${what.replace(/^\p{Lu}/u, letter => letter.toLowerCase())}was `,
  ],
  // "the bit about how they do stand-ups outside"
  [
    /^(?:the )?(?:bits?|parts?|stuff|(?:whole )?thing|details?) (?:about|on|of) (?=(?:how|why|what|where) \S+ \S)/i,
    '',
  ],
  // "the story with the container"
  [/\b(stor(?:y|ies)) with (?=(?:the|an?|his|her|their) )/gi, '$1 about '],
  [
    /^(?:the )?(interview|chat|whole thing|meeting|conversation|call) was ((?:\p{L}+ )?\p{L}+)[,;.] (?:it )?felt (more like [^,.]+)[.!]*$/iu,
    (_, what = '', how = '', like = '') => `the ${what.toLowerCase()} was ${how} and felt ${like}`,
  ],
  // "the part where he explained how the pumps get sized"
  [
    /^(?:the )?(?:bit|part|moment) (?:where|when) (s?he|they) (explained|described|showed me|told me|walked me through|talked about|went through) /i,
    '$1 $2 ',
  ],
  [
    /^((?:(?:really|very) )?(?:good|great|nice|interesting) (?:chat|talk|discussion|conversation)) (?:regarding|concerning|around|re) /i,
    '$1 about ',
  ],
  [
    /^(?:the )?(?:first|second|third|last|final) (?:interview|round|call) (?:went|was) (?:(?:way|much|so much) )?(?:better|well|good)[,;.] (?=(?:s?he|they)\b)/i,
    '',
  ],
  // "third time I've met her now and she always remembers the details"
  [
    /^(?:the )?(?:first|second|third|fourth|fifth) time (?:I've |I have |I )?(?:met|seen|spoken to|talked to) (?:her|him|them)(?: now)?,? and (s?he|they) ((?:(?:always|still|even) )?(?:remembers?|remembered|knows|knew) .+)$/i,
    'I liked that $1 $2',
  ],
  [
    /^((?:I )?(?:really )?(?:liked|loved|appreciated) (?:that |how )?|that |how )?(all|both(?= of them (?:were|was|stayed|made|asked|listened|had|let|gave|took|introduced) ))((?: two| three| four| five| 2| 3| 4| 5)?) of them(?= (?:were|was|stayed|made|asked|listened|had|have|let|gave|took|introduced|knew|know|worked|work|started|came|did|do|remembered|laughed|smiled) )/iu,
    (_, lead = '', all = '', many = '') =>
      `${lead}${all}${({ ' 2': ' two', ' 3': ' three', ' 4': ' four', ' 5': ' five' } as Record<string, string>)[many] ?? many} of you`,
  ],
  [
    /^(?:(?:really|very|such|some) )?(?:good|great|nice|interesting|tough|hard|fair) questions?,? (?:and )?(?:especially|particularly) the one (?:on|about|re) /i,
    'question about ',
  ],
  // "The trial lesson: they gave me the room early"
  [
    /^(?:the|my|our|their|time|that)(?: \p{L}+){0,4}[:.] (?=(?:they|she|he) (?:gave|let|showed|lent|took|made|stayed|waited|moved|found) )/iu,
    '',
  ],
  // "the coffee was good and he read my CV"
  [
    /^(?:the )?(?:coffee|tea|lunch|food|cake|biscuits|room|parking|journey) (?:was|were) (?:(?:really|very|so) )?(?:good|nice|great|lovely|fine|easy)(?:,| and|, and) (?=(?:s?he|they|you) )/i,
    '',
  ],
  [
    /^(?:they|she|he|everyone) (?:(?:was|were) )?(?:all )?(?:so |very |really )?(?:nice|lovely|kind|friendly|great|welcoming),? and (?=\p{Lu}?\p{L}+ (?:explained|showed|told|gave|let|took|introduced|walked|made|found|lent) )/iu,
    '',
  ],
  [
    /^(s?he|they|you) (?:actually|even|really|properly) (?=(?:had )?(?:read|listened|remembered|looked|watched|knew|tried|answered) )/i,
    '$1 ',
  ],
  [/^((?:s?he|they) )?said it (?:straight|plainly|as it is|openly): /i, '$1said '],
  inTheirWords,
  [/^both of us (?!are\b|were\b|have\b|had\b|from\b|in\b|at\b|with\b|left\b)(?=\p{L}+ \p{L})/iu, 'we both '],
  [/^(?:a )?big fans? of ([^,.!]+), (?:same here|me too|so am I)[.!]*$/i, 'we are both big fans of $1'],
  [
    /^(?:(?:so|such|very|really) )*(?:quiet|shy|serious|stern|cold|scary|reserved|nervous) at first but (lit up|warmed up|opened up|smiled|laughed|relaxed) /i,
    'I liked that she $1 ',
  ],
  [
    /^they ((?:gave up|stopped|dropped|changed|moved|closed|scrapped|switched|left)\b[^,]+?),? and (s?he) explained why[.!]*$/i,
    '$2 explained why they $1',
  ],
  [
    /^(?:the )?(first|second|third|fourth) time (?:meeting|seeing|talking to|speaking to) (?:her|him) and (s?he) (?:still )?(remembered|knew|asked about) ([^,.]+)[.!]*$/i,
    'I liked that $2 $3 $4 the $1 time we met',
  ],
  [
    /^(?:s?he )?asked (?:me )?the (hard|tough|tricky|difficult|awkward|big) (?:one|question) about (.+)$/i,
    'I liked that she asked the $1 question about $2',
  ],
  [
    /^(?:s?he )?asked (?:for )?my (opinion|advice|view|views|thoughts) (and .+|on .+)$/i,
    'I liked that she asked my $1 $2',
  ],
  [
    /(?<=[.!] )(?:[Ss]he |[Hh]e )?asked (?:for )?my (opinion|advice|view|views|thoughts) (and .+|on .+)$/i,
    'I liked that she asked my $1 $2',
  ],
  [
    /^(?:the |s?he's |his |her |their )?question (?:about|on|re) (.+?) (?:was|is) (?:(?:so|very|really|quite|pretty|a) )?(?:tough|hard|good|fair|great|interesting|tricky|clever|brilliant|difficult)(?: one)?(?: but \p{L}+| and \p{L}+)?(?:,? (?:and |it |which )*(?:really )?made me think)?[.!]*$/iu,
    'asked about $1',
  ],
  [/^(what would (?:make|stop|get|keep|help|bring) you [^?]+?)[.!]*$/i, '$1?'],
  [
    /^(s?he was the one who [^,.]+), ((?:works|plays|runs|teaches|leads|manages|lives) (?:on|in|at|for|with|the) [^,.]+)[.!]*$/i,
    '$1, and that she $2',
  ],
  [
    /^(?:the )?first time (an?|any) (interviewer|manager|boss|employer) (?:has|'s) (?:ever )?(?=\p{L}+ me\b)/iu,
    'it was the first time $1 $2 had ',
  ],
  // "you get 40% off": who works there does.
  [
    /^((?:told me|said|mentioned)\b(?: that)? .*?)\byou (?=(?:only |also |all )?(?:get|can swap|can choose|can buy)\b)/i,
    '$1staff ',
  ],
  [/^(the |a )?quick (?=(?:tour|look|walk|chat|visit)\b)/i, '$1'],
  [
    /^(?:(?:a|such a|the) )?(?:(?:very|really|so) )?(warm|lovely|kind|nice|friendly|great) welcome from /i,
    'the $1 welcome from ',
  ],
  // "talking with me about the garden": both did.
  [/^(talking|chatting|speaking) (?:with|to) me (?=(?:about|through|on) )/i, '$1 '],
  [/^(?:the )?(?:story|tale) (?:of|about|behind) (?=(?:how|why|when) )/i, 'told me '],
  [
    /^(?=(?:\p{L}+ ){0,2}(?:test|task|exercise|interview|trial|assessment|presentation|tour|demo|role play|simulator|caseload|workload|quiz|puzzle|case study|canteen|journey|kitchen|atmosphere) (?:was|were|is|ran|went|took|lasted|felt) )(?!the |my |that |this |our |your |her |his |their |an? |no |each |every |said |told |and |but |it |she |he |they |we |I |what |how |why |when |if |explained |mentioned |thought |glad )/iu,
    'the ',
  ],
  [/^last (?=(?:talk|chat|conversation)\b)/i, 'our '],
  // "third time they've seen me and still gave me a full hour"
  [
    /^(?:the )?(second|third|fourth) time (?:they've|they have|s?he's|s?he has) (?:now )?(?:seen|met|interviewed|had) me(?: in)?(?: now)?,? and (?:they |s?he )?(still )?(?:even )?(gave|let|made|took|asked|remembered|found) ([^,]+)(?:,.*)?$/i,
    (_, time = '', still = '', did = '', what = '') =>
      `I liked that she ${still}${did} ${what} the ${time.toLowerCase()} time we met`,
  ],
  // "was running late, still gave me the full time": who was?
  [
    /^(?:(?:s?he|they|I) )?(?:was|were) (?:running )?(?:late|behind|so busy|busy|really busy|tired|not well),? (?:but |and )?(?:(?:s?he|they) )?still (?=(?:gave|let|made|took|stayed|showed|answered|waited|found) )/i,
    'she still ',
  ],
  [/^(?:we )?had a (good |great |real )?laugh (about|over) /i, 'I enjoyed the $1laugh we had $2 '],
  [
    /^I was (?:(?:so|very|really|a bit|\d+ min(?:ute)?s?) )?late (?:because|as|since|due to|thanks to)\b[^,]*?,? (?:and|but) (?:s?he|they) still (saw|waited for|took|gave|interviewed) (me\b[^,.]*)[.!]*$/i,
    'I liked that she still $1 $2 even though I was late',
  ],
  [
    /^(?:the )?(coffee|tea|biscuits|cake|lunch|soup)[!.,]+ and (?:the |a )?(?=\p{L})(?!for\b|.*\b(?:me|us|s?he|they|was|were|is|are)\b)/iu,
    'the $1 and the ',
  ],
  [
    /^we went (?=(?:over|through) (?:the|my|some|our|real|an?) (?!rough\b|bad\b|hard\b|difficult\b|tough\b))/i,
    'going ',
  ],
  [
    /^((?:we )?(?:discussed|talked about|chatted about|debated) .{12,}?),? and (?:we )?(?:dis)?agreed(?: (?:a (?:bit|little|lot)|on (?:most|some) of it))?(?:, in a (?:good|nice) way)?[.!]*$/i,
    '$1',
  ],
  // "every bolt is checked, he told us, even the ones nobody can see"
  [
    /^((?:every|all|each|the|no|nobody|everyone|half|most|it)\b[^.!?]{8,}?), (s?he|they) (?:told|said|explained)(?: (?:us|me))?(?=$|[,.!])/i,
    '$2 said $1',
  ],
  [/(?:,|[.!]) explained (?:(?:really|so|very) )?(?:properly|well|clearly)(?: for once)?(?=$|[.!])/gi, ''],
  [
    /^I was (?:(?:so|really|very|a bit) )?nervous(?: at first)?,? (?:and|but) (s?he|they) (?:noticed|saw(?: it| that)?)(?:,| and) (?=\p{L}+ )/iu,
    '$1 ',
  ],
  [
    /^(?:I )?got to (?=(?:try|hold|taste|sit|watch|ask|play|drive|use|make|touch|feed|walk|help|shadow|ride|handle|have a go) )/i,
    'I enjoyed getting to ',
  ],
  [/^told me (?:her|him)self,? /i, 'told me '],
  [
    /^(?:s?he )?asked (?:me )?the (?:hardest|best|toughest|trickiest|funniest) question(?: of [^,:–—-]+)?(?: [–—-]|:) ([^"]+?)[?.!]*$/i,
    '"$1?"',
  ],
  [
    /^(?:the )?(?:first|second|third|fourth|last|\d(?:st|nd|rd|th)) (?:interview|round|call|meeting) and (s?he) (remembered|knew|asked about) ([^,.]+)[.!]*$/i,
    'I liked that $1 $2 $3',
  ],
  [/^(?:the )?first person (?:ever )?to (?=\p{L}+ me\b)/iu, 'she was the first person to '],
  [/^wanted to (hear|know) (?=about\b|how\b|what\b|why\b)/i, 'she wanted to $1 '],
  [/^also (has|is|was|does|did|had|keeps|plays|runs|grew|started|worked) /i, 'she also $1 '],
  [/^(?:got|had) (?:to have )?a (?:\p{L}+ )?(?:peek|look|glimpse) (?:at|inside|into) /iu, 'got to see '],
  [/^(got to see [^,]+), (still (?:smells|looks|runs|works|ticks|has)\b[^,]+)$/i, '$1 that $2'],
  [/^showed (?=(?:the|all|every|their|his|her)\b)/i, 'showed me '],
  [
    /^((?:(?:really )?(?:liked|loved) )?(?:(?:that|the) (?:thing|bit|line)|what) (?:s?he|they|you) said (?:about|on) ([^,:"–—-]+))(?:,| [–—-]|:) ((?:let|never|always|don't|keep|take|make|do|ask|trust|start|leave|listen)\b[^"]+?)[.!]*$/i,
    'she said "$3" about $2',
  ],
  [/\bI told the one about\b/g, 'I told her the one about'],
  [
    /^([^.!?]+?), (?:I )?(?:really )?(?:want to|would love to|'d love to) (do that too|do that as well|try that|try it|see it|learn that)(?=$|[.!])/gi,
    '$1. I would like to $2',
  ],
  [
    /^((?:no one|nobody|everyone|everybody|apprentices|people|staff|trainees|new starters)\b[^,.]*?) there(?= \p{L}|$|,|\.)(?! (?:is|are|was|were)\b)/iu,
    '$1',
  ],
]
