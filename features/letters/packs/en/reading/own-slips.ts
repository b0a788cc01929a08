const bad =
  'bad|poor|weak|wrong|rubbish|terrible|awful|stupid|silly|dreadful|shocking|useless|hopeless|crap|daft|rambling|messy|muddled|confused|confusing|shaky|pants|dire|embarrassing|too long|all over the place|blank'
const mine =
  'answers?|reply|replies|explanation|example|presentation|pitch|demo|drawing|sum|maths|calculation|estimate|mind|nerves|english|spanish|french|german|code|solution|test|sketch'
/** "it was …", but eased by whoever reads: that is thanked for. */
const eased =
  /\b(?:and|but|so) (?:s?he|they|you)\b|\b(?:s?he|they) (?:let|said|told|helped|gave|didn't|laughed|waited)\b/i

const slips: readonly RegExp[] = [
  new RegExp(
    `^(?:and |but |so |sorry,? )?(?:(?:I )?(?:think|know|feel|fear|guess) )?(?:that )?(?:I )?(?:gave|had) (?:an? |such an? |the |some )?(?:(?:really|very|pretty|quite|a bit|rather|kind of) )*(?:${bad}) (?:answer|reply|example|explanation|response|estimate|presentation)`,
    'i',
  ),
  /^(?:sorry,? )?I (?:gave|said|used|named|quoted|wrote|put|told (?:him|her|them)|mixed up|got) (?:him |her |them )?(?:the |my |a )?(?:\p{L}+ )?wrong\b/iu,
  new RegExp(
    `^my (?:\\p{L}+ )?(?:${mine})\\b[^,.]*? (?:was|were|went|is|felt|came out) (?:(?:a bit|a little|really|very|pretty|quite|so|rather|completely|totally|just|kind of) )*(?:${bad})\\b`,
    'iu',
  ),
  /^(?:I )?(?:think|reckon|guess|fear) (?:that )?I (?:bombed|blew|messed|mucked|fluffed|failed|screwed|botched|rambled|talked too)\b/i,
  /^(?:I )?should(?:'ve| have| of) (?:said|mentioned|asked|told|answered|brought|talked|explained|used)\b/i,
]

/** A slip of one's own, told bare: nobody writes that, and nothing else, to whom they want to win. */
export const ownSlip = (text: string): boolean => !eased.test(text) && slips.some(slip => slip.test(text))

/** "told her I'd send the link": still to do. */
export const ownPromise = (text: string): boolean =>
  /^(?:I )?(?:told (?:him|her|them)|said|promised(?: (?:him|her|them))?|offered(?=.* to )|agreed(?= to))(?: that)? (?:I(?:'d|'ll| would| will)|to) (?:send|e-?mail|forward|drop (?:off|in|round)|post|ring (?:him|her|them|back)|call (?:him|her|them|back)|text|get back|let (?:him|her|them) know|follow up|dig out|pass on|scan|upload|share)\b/i.test(
    text,
  )
