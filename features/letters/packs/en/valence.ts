// What a thing is to hear of, which decides how it may be said.
import type { Frame } from './reading/frames'

// Of these nobody says that they enjoyed them.
export const grave =
  /\b(?:los(?:t|ing|s|ses)|di(?:ed|es|e|ing)|deaths?|dead|cancer|illness|stroke|suicid\w*|funerals?|grie[fv]\w*|bereave\w*|accidents?|injur\w*|killed|crash\w*|fires?(?! alarm)|floods?|flooded|flooding|strikes?|redundan\w*|lay-?offs?|laid off|fired|sacked|closures?|clos(?:ed|ing) down|cris[ie]s|burn-?out|burnt out|burned out|shortages?|understaff\w*|assaults?|abuse\w*|bully\w*|violen\w*|war|covid|pandemic|bankrupt\w*|went under|complaints?|difficult(?:y|ies)|short of|doubts?|failed|failing|failures?|collaps\w*|disasters?|breach\w*|outages?|bereaved|dementia|hospice|homeless\w*|refugees?|debts?|struggl\w*|divorce\w*|miscarr\w*|turnover|cuts|wrong|mistakes?|problems?|quit|hardest|worst|painful|awful|stressful|nightmare|hated?|mess)\b/i
export const delicate =
  /^(?:whether|if) |\b(?:gaps?|cv|résumé|resume|salary|pay|notice|weakness\w*|left|leaving|fired|redundan\w*|visa|health|childcare|commute)\b/i
export const hours =
  /\b(?:cover|pay|salar(?:y|ies)|contracts?|hours|shifts?|rotas?|notice|pension|probation|overtime|parking|annual leave|sick leave|on-call)\b/i
export const whyLeft = /\bwhy\b.*\b(?:left|leave|leaves|leaving|quit|resigned|went|gone)\b/i
/** What is so everywhere, rather than here and now. */
export const maxim =
  /\b(?:mistakes?|you can(?:'t|not)?|never|always|hardest|best|worst|trust|matters?|easy|important|learn\w*|(?<!even )if|whoever|kindness|honest\w*|better|good \p{L}+|(?<!at )first|more than|without|before|what you)\b/iu
export const joyful = /good to|liked|enjoyed|glad/

/** "my presentation was the clearest": nobody repeats praise as a thing that somebody mentioned. */
export const kindToMe =
  /^you (?:all )?(?:don't|do not|wouldn't|would not) mind (?:that I|if I|my|me)\b|^you (?:(?:really|also|all) )?(?:liked|loved|enjoyed|remembered|were (?:impressed|struck|moved) by) my\b|^I (?:could|can|would be welcome to|'d be welcome to) (?:come|visit|bring|start|shadow|take|keep|park|work from|swap|choose|use|call|ring|email|ask|see|sit|join|try|borrow|have)\b|^(?:you(?:'d|'ll| would| will)(?= (?:pay|cover|sponsor|give|send|help|train|teach|let|show|keep|support|be happy|fund|hold|call|ring|phone|email|pair|match|wait|start me|put me|have me|take me|hire me))|you(?: can)?(?= (?:train|teach|show|help|support|send|lend|pair|pay for) me\b)|my|I|I'm|I'd|I've|I'll)\b(?!.*\b(?:need|needs|must|have to|had to|should(?! not worry)|could|might|too|less|slow|slower|wrong|lack|lacks|missing|only thing|work on|improve)\b)/i

/** What one is glad to hear of a house. */
export const warm =
  /\bno (?:such thing as an? )?(?:stupid|silly|dumb|bad) questions?\b|\bno question (?:is|was)\b|\bno such thing as an? (?:stupid|silly)|\b(?:nobody|no one) (?:eats (?:lunch )?(?:alone|at (?:their|a) desk)|gets? left|is left|works alone|gets thrown)\b|\bsafety (?:comes|is) (?:first|before)\b|\blooks? after (?:each other|one another|your people|people|staff)\b/i

/** What went wrong in the house: nobody is glad to hear of it, and whoever tells it is open about it. */
const burden =
  /\bwhy (?:the|your) (?:\p{L}+ )?(?:site|shop|branch|factory|ward|plant|office|school|store|line) (?:had to )?(?:close|closed|shut)\b|\bwhy (?:the|people|so many|half|two|three|four|five|staff|everyone|everybody|nobody|your) .*\b(?:left|leave|leaves|leaving|quit|resigned|gone)\b|\bwhat (?:\p{L}+ )?(?:went|goes|is going|was going|had gone|has gone) wrong\b|\bhow (?:you|the|your|it|they) (?:(?!after\b|when\b|because\b|before\b)\p{L}+ ){0,4}(?:failed|went wrong|fell (?:apart|through)|burned out|burnt out|collapsed|got it wrong)\b|\b(?:you|the \p{L}+) (?:nearly|almost) (?:quit|left|closed|gave up|lost|went under|failed|walked (?:out|away))\b|\b(?:losing|closing|how you lost|you lost) (?:the|a|an|your|two|three|four|half|some|that|one)\b|\bwhat (?:you|the|your) .*\b(?:struggl\w+|(?:isn't|not|doesn't|didn't|hasn't) work(?:ing|ed)?)\b|\b(?:turnover|lay-?offs|redundanc(?:y|ies)|cutbacks|budget cuts|cuts to|backlogs?|shortages? of (?:staff|nurses|drivers|teachers)|staff(?:ing)? shortages?|staffing (?:problems?|issues?|gaps?)|burn-?out|waiting lists?|sickness rates?|downsides?|(?:the )?(?:hard|difficult|tough|bad|less nice|boring|messy) (?:parts?|bits?|sides?|year|winter|months?|patch)|(?:the )?(?:problems|challenges|struggles|troubles|difficulties|issues) (?:you|with|in|at|around)|awful|(?:your|her|his) (?:own )?(?:mistakes?|failures?|regrets?|stammer|divorce|breakdown)|(?:imposter|impostor) syndrome|how (?:hard|difficult|tough|bad|badly) (?:it|things|the|you|your) |(?:last|previous) (?:person|manager|two|three|one|holder)\b.*\b(?:left|quit|burn\w* out|wrong|failed))\b/iu
/** The same as a statement. */
const trouble =
  /\b(?:most|many|half|lots of) (?:\p{L}+ ){0,2}(?:fail|leave|quit|struggle|give up)\b|\b(?:had|lost|been through|gone through|on (?:your|the)) (?:\d+|two|three|four|five|six|seven|several|many) (?:\p{L}+ )?(?:people|managers|heads|hires|staff|directors|assistants|teachers|\p{L}+s) in (?:\d+|an?|one|two|three|four|five|the (?:last|past)|under)\b|\b(?:turnover|left because|quit|resigned|walked out|burn(?:ed|t) out|short[- ]staffed|understaffed|overworked|underpaid|struggl\w*|chaotic|messy|a mess|stressful|boring|lonely|tiring|exhausting|(?:is|was|are|were|can be|gets?|been) (?:(?:really|very|quite|pretty|so|a bit|often|always|sometimes) )?(?:bad|hard|tough|rough|slow|low|difficult|tight|behind|mad|long))\b/iu

/** "how it cut the waiting list" */
const eased =
  /\b(?:cut|halved|reduced?|shortened|cleared|clearing|fixed|fixing|solved|solving|avoids?|avoided|prevents?|without|less) (?:\p{L}+ ){0,3}(?:turnover|backlogs?|waiting lists?|burn-?out|problems|shortages?|issues)\b|\bwithout (?:losing|closing)\b|\b(?:problems?|trouble|issues?|fault|leak) .*\band how (?:you|they|the \p{L}+) (?:\p{L}+ )?(?:fixed|solved|sorted|repaired|dealt|handled|turned|found|cleared|cured|got)\b/iu

const openAbout = ['I appreciated how open you were about {x}.'] as const
const openAboutHow = ['I appreciated you being so open about {x}.'] as const
const toldMe = ['I appreciated you telling me that {x}.', 'It was good of you to tell me that {x}.'] as const

/** "my portfolio needed fewer projects": nobody is glad of it, and it helps. */
const toMend =
  /\bmy (?:\p{L}+ ){1,3}(?:needs?|needed|lacks?|lacked|(?:could|should) (?:be|have|use|do)|(?:is|are|was|were|had|has) too)\b(?! (?:no|nothing|little)\b)|^I (?:needed to|need to|could have|could|should) (?:\p{L}+ ){1,3}(?:more|less|slower|louder|shorter|fewer)\b/iu
const helpful = ['It was helpful to hear that {x}.', 'It was useful to hear that {x}.'] as const

/** How what is no good news is thanked for: for being told. Null where it may be said as anything else is. */
export function candid(frame: Frame, text: string): readonly [string, ...string[]] | null {
  if (/^(?:said_that|said_of_me|told_that)$/.test(frame) && toMend.test(text)) return helpful
  if (/^(?:told_of|told_how|topic|learnt_how)$/.test(frame)) {
    if (!burden.test(text) || eased.test(text)) return null
    return /^(?:how|why|what|where|when) /.test(text) ? openAboutHow : openAbout
  }
  if (frame === 'did')
    return /\blost\b|\bclosed (?:the|a|one|two|three) (?:\p{L}+ )?(?:office|branch|shop|site|school|plant|factory|ward|store|depot)\b|\b(?:cuts|failed|redundan\w*|laid off)\b/u.test(
      text,
    )
      ? toldMe
      : null
  if (!/^(?:told_that|fact|besides|said_that)$/.test(frame)) return null
  // "the hardest part is saying no": a rule of life, and no trouble of theirs.
  return trouble.test(text) &&
    !/\b(?:hardest|used to|before|no such thing|too)\b/.test(text) &&
    !(frame === 'said_that' && maxim.test(text))
    ? toldMe
    : null
}
