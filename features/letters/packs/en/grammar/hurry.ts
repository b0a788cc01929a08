import { properName } from './capitals'
import { slip } from './slips'

const shorthand: Record<string, string> = {
  u: 'you',
  ur: 'your',
  yr: 'year',
  yrs: 'years',
  hrs: 'hours',
  hr: 'HR',
  mins: 'minutes',
  wk: 'week',
  wks: 'weeks',
  mths: 'months',
  abt: 'about',
  incl: 'including',
  wat: 'what',
  wether: 'whether',
  frm: 'from',
  bout: 'about',
  gr8: 'great',
  l8: 'late',
  nite: 'night',
  nites: 'nights',
  tonite: 'tonight',
  ppl: 'people',
  dept: 'department',
  cert: 'certificate',
  certs: 'certificates',
  mgmt: 'management',
  mgr: 'manager',
  bc: 'because',
  'b/c': 'because',
  cos: 'because',
  cuz: 'because',
  coz: 'because',
  w: 'with',
  'w/': 'with',
  'w/o': 'without',
  '&': 'and',
  thx: 'thanks',
  ty: 'thank you',
  pls: 'please',
  rly: 'really',
  tho: 'though',
  thru: 'through',
  gonna: 'going to',
  wanna: 'want to',
  msg: 'message',
  diff: 'different',
  govt: 'government',
  esp: 'especially',
  tmrw: 'tomorrow',
  vs: 'versus',
  r: 'are',
  convo: 'conversation',
  bday: 'birthday',
  '2day': 'today',
  b4: 'before',
  cld: 'could',
  cud: 'could',
  prob: 'probably',
  probs: 'probably',
  cudnt: "couldn't",
  cn: 'can',
  wld: 'would',
  shld: 'should',
  btw: 'by the way',
  xmas: 'Christmas',
}
const misspelt: readonly (readonly [RegExp, string])[] = [
  [/^(.*)veiw/, '$1view'],
  [/^welcom$/, 'welcome'],
  [/^befor$/, 'before'],
  [/^withdrawl/, 'withdrawal'],
  [
    /^(talk|work|walk|do|go|cook|help|look|ask|learn|laugh|mak|com|tak|driv|giv|hav|see|tell|show|wait|runn|say|think|listen|speak|play|gett|sitt|chatt|noth|someth|everyth|try)in$/,
    '$1ing',
  ],
  [/^(talk|walk|ask|work|look|help|check|pick|thank|explain|show|call)d$/, '$1ed'],
  [/^(re|de|per|con)ciev/, '$1ceiv'],
  [/^(bel|ach|rel)eiv/, '$1iev'],
  [/^freind/, 'friend'],
  [/^thier/, 'their'],
  [/^wierd/, 'weird'],
  [/^seper/, 'separ'],
  [/^defin(?:ate|it|ate)ly$/, 'definitely'],
  [/^tom+or+ow$/, 'tomorrow'],
  [/^becau?s?e?$|^becuase$|^beacuse$/, 'because'],
  [/^(ocur|occur)(?=ed|ing|en)/, 'occurr'],
  [/^recom+end/, 'recommend'],
  [/^ac+om+odat/, 'accommodat'],
  [/^ne[cs]+es+ar/, 'necessar'],
  [/^experi?[ea]n[cs]e?(?=$|d|s)/, 'experience'],
  [/^int[re]{1,2}sting$/, 'interesting'],
  [/^managment/, 'management'],
  [/^enviroment/, 'environment'],
  [/^goverment/, 'government'],
  [/^collegue/, 'colleague'],
  [/^proff?es+ional/, 'professional'],
  [/^maintainance/, 'maintenance'],
  [/^diffrent/, 'different'],
  [/^buisness/, 'business'],
  [/^oppurtunit/, 'opportunit'],
  [/^(calend)er(?=s?$)/, '$1ar'],
  [/^garante/, 'guarante'],
  [/^knowlege/, 'knowledge'],
  [/^sucess/, 'success'],
  [/^untill$/, 'until'],
  [/^(writ|us|com|hav|giv|mak|driv|tak)e(?=ing$)/, '$1'],
  [/^writting$/, 'writing'],
  [/^teh$/, 'the'],
  [/^(?:adn|nad)$/, 'and'],
  [/^(real|actual|final|usual|especial|basical|total|general)y$/, '$1ly'],
  [/^alredy$/, 'already'],
  [/^wich$/, 'which'],
  [/^whith$|^wiht$/, 'with'],
]

/** "interveiwed" → "interviewed": slips that everybody makes, and no other word. */
const respelt = (lower: string): string | null => {
  const found = misspelt.find(([wrong]) => wrong.test(lower))
  const right = found && lower.replace(found[0], found[1])
  return right && right !== lower ? right : null
}

const bare = /^(?:(do|does|did|is|are|was|were|has|have|had|ca|could|would|should|wo|must)n?t)$/
const contracted: Record<string, string> = {
  dont: "don't",
  doesnt: "doesn't",
  didnt: "didn't",
  isnt: "isn't",
  arent: "aren't",
  wasnt: "wasn't",
  werent: "weren't",
  hasnt: "hasn't",
  havent: "haven't",
  hadnt: "hadn't",
  cant: "can't",
  couldnt: "couldn't",
  wouldnt: "wouldn't",
  shouldnt: "shouldn't",
  wont: "won't",
  mustnt: "mustn't",
  im: "I'm",
  ive: "I've",
  youre: "you're",
  youve: "you've",
  theyre: "they're",
  theyve: "they've",
  weve: "we've",
  everyones: "everyone's",
  everybodys: "everybody's",
  nobodys: "nobody's",
  somethings: "something's",
  somebodys: "somebody's",
  abit: 'a bit',
  alot: 'a lot',
  aswell: 'as well',
  infact: 'in fact',
  atleast: 'at least',
  someones: "someone's",
  todays: "today's",
  thats: "that's",
  whats: "what's",
  theres: "there's",
  hes: "he's",
  shes: "she's",
  theyd: "they'd",
  youd: "you'd",
  hed: "he'd",
  whos: "who's",
  youll: "you'll",
  theyll: "they'll",
}
/** A word of a hurry as it is written: "dont" → "don't", "lisbon" → "Lisbon", "i" → "I". */
export function written(raw: string, shouted: boolean): string {
  const lower = raw.toLowerCase().replaceAll('’', "'")
  if (/^i(?:'(?:m|d|ll|ve))?$/.test(lower)) return `I${lower.slice(1)}`
  const name = raw === lower || shouted ? properName(lower) : null
  if (name) return name
  const possessive = /^(.+)'s$/.exec(lower)
  const owner = possessive?.[1] && raw === lower ? properName(possessive[1]) : null
  if (owner) return `${owner}'s`
  const full =
    contracted[lower] ??
    ((raw === raw.toUpperCase() && raw.length > 1 && !shouted) || (raw === 'R' && !shouted)
      ? undefined
      : shorthand[lower])
  // "nvq", "mri": no word has no vowel.
  if (
    !full &&
    raw === lower &&
    /^[bcdfghjklmnpqrstvwxz]{3,4}$/.test(raw) &&
    !/^(?:dbt|hmm+|shh|psst?|mrs|ltd|pty|nth|brr|tsk)$/.test(raw)
  )
    return raw.toUpperCase()
  const right = raw === lower && !full ? (respelt(lower) ?? slip(lower)) : null
  if (right) return right
  if (full && bare.test(lower)) return full
  if (full)
    return /^\p{Lu}/u.test(raw) && !shouted ? full.replace(/^\p{Ll}/u, letter => letter.toUpperCase()) : full
  return shouted ? lower : raw
}
