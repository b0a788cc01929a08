// Base, past, participle; one word where past and participle are the same. Only verbs that people use in such notes.
const irregular = `arise arose arisen|beat beat beaten|be was been|bear bore borne|become became become|begin began begun|bend bent|bet bet|
bind bound|blow blew blown|break broke broken|bring brought|build built|burn burnt|buy bought|
catch caught|choose chose chosen|come came come|cost cost|cut cut|deal dealt|dig dug|do did done|draw drew drawn|
dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|
find found|fly flew flown|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|
give gave given|go went gone|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|
keep kept|know knew known|lay laid|lead led|learn learnt|leave left|lend lent|let let|lie lay lain|light lit|lose lost|
make made|mean meant|meet met|overcome overcame overcome|overhear overheard|pay paid|put put|quit quit|read read|
rebuild rebuilt|rewrite rewrote rewritten|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|
seek sought|sell sold|send sent|set set|shake shook shaken|shine shone|shoot shot|show showed shown|shut shut|
sing sang sung|sink sank sunk|sit sat|sleep slept|speak spoke spoken|spend spent|split split|spread spread|stand stood|
steal stole stolen|stick stuck|strike struck|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|
teach taught|tear tore torn|tell told|think thought|throw threw thrown|understand understood|undo undid undone|
wake woke woken|wear wore worn|win won|wind wound|withdraw withdrew withdrawn|write wrote written|flee fled|creep crept|shrink shrank shrunk|spin spun|weave wove woven|undergo underwent undergone|
uphold upheld|misunderstand misunderstood|overtake overtook overtaken|outgrow outgrew outgrown|foresee foresaw foreseen|redo redid redone|repay repaid|
resell resold|retell retold|babysit babysat|bleed bled|dwell dwelt|override overrode overridden|slide slid|cling clung|kneel knelt|weep wept`

const regular = `accept achieve act adapt add admit adopt advertise advise agree aim allow answer apologise apologize appear
apply appreciate approach argue arrange arrive ask assign attend audit automate avoid bake balance base believe belong blame
book borrow bother call calm cancel care carry celebrate challenge change charge chase chat check clean clear climb close
coach collaborate collapse collect combine commute compare complain complete concentrate confirm connect consider contact
continue contribute convince cook cope copy count cover crash create cry cycle dance debate decide declare decline delay delegate
deliver depend describe deserve design develop die disagree discover discuss divide double doubt drop earn edit employ
empty encourage end enjoy enter escalate establish estimate evaluate exist expand expect experience explain explore export fail
farm fetch file fill film finance finish fire fit fix focus follow force gather glad greet guess guide handle happen hate
head help hire hope host hug ignore imagine import improve include increase influence inform inherit inspect inspire
install insist introduce invent invest investigate invite involve iron join joke judge juggle jump keen kick kill knit label
land last laugh launch lift like limit link listen live load lock look love maintain manage map mark match matter measure
mend mention mentor merge migrate mind miss mix model monitor motivate mount move name navigate need negotiate note notice nurse
observe offer open operate order organise organize outsource own pack paint park pass pause perform persuade phone pick pilot
place plan plant plaster play point post practise practice praise prefer prepare present prevent print prioritise prioritize process produce
program promise promote propose protect prove provide publish pull push question quote race raise reach react realise realize
receive recognise recognize recommend record recover recruit redesign reduce refer refuse release rely remain remember
remind remove renovate rent repair repeat replace reply report request research respect respond rest restart restore restructure result
retire retrain return reuse reveal review revise roll rotate save scale schedule search seem serve settle shadow share ship shop
shout sign skip slow smell smile solve sort sound specialise spot staff start stay step stock stop store stretch struggle study
succeed suffer suggest supervise supply support suppose surprise survive switch tackle talk target taste tend test thank tidy
touch track trade train transfer translate travel treat trial trim triple trust try turn type undertake update use value vary
visit volunteer vote wait walk want warm warn email text message deploy delete log ping debug refactor code onboard mop sew solder wire drill prune harvest milk brew roast cater chop fry bandage inject prescribe diagnose discharge triage bathe comfort rehearse
sketch proofread sue plead prosecute defend bill invoice budget forecast reconcile pitch dispatch unload stack scan route refuel tow rewire retrofit insulate grade tutor graduate register interview fund sponsor donate interpret photograph rinse
peel grate whisk sand polish tile plumb tune carve dye glaze brief chair mediate coordinate oversee curate catalogue archive foster rescue
sterilise sequence breed tag cull grin nod sweat rely predict reject resist remark wash waste watch weigh welcome weld whisper wish wonder work worry wrap yell`

// Those that are hardly ever anything but verbs, and seldom in such notes: "the boiler predates the war".
const seldom = `abandon abduct abet abide abolish abound abscond absolve absorb abstain accelerate acclimate accommodate accompany accomplish accost accrue accumulate
accuse accustom acknowledge acquiesce acquire activate adhere adjourn adjust administer admire adore adorn adsorb affect affirm afford agonize agonze
align allege allocate allot allude alter amass amaze amend amplify amuse analyse analyze anneal announce annoy annul anticipate appease append applaud
appoint appraise apprehend approve arouse ascend ascertain ascribe aspire assail assemble assert assess assimilate assist assume assure astonish
astound attach attain attest attract augment authenticate authorize avert await awaken babysit barter befriend beg beguile behave behead behold
belittle bequeath bestow betray bewilder bewitch bide bleed blend bless blurt boggle boil bounce breastfeed breathe brighten broaden bump burst bury
calculate capitalise capitalize captivate categorise categorize caulk centralize certify chant characterise characterize cherish chew chuckle
circulate circumvent cite clap clarify classify cleanse coalesce coerce coexist cohabit coincide collide collude combust commemorate commence commend
communicate compel compensate compete compile complicate comply compose comprehend comprise compute conceal concede conceive conclude concur condemn
condense condone confer confess confide configure confine conform confront confuse congratulate conjure connote conquer conserve consist consolidate
conspire constitute constrain consult consume contain contemplate contend contradict convene converge convey cooperate correspond corroborate corrode
counteract cram crave crawl creep criticise criticize crochet cruise crumble culminate cultivate curtail customize dampen darken daunt deafen debark
debilitate debrief debunk decant deceive decentralize decimate decipher decode decommission decompose decorate decouple decry decrypt dedicate deduce
deduct deepen deface defer define deflect deform defraud defrost defuse defy degrade delimit delve demean demist demolish demonstrate demoralize
denote denounce deny depart depict deplore deport deprecate depress deprive derail derange derive descale descend desist destroy detach detain detect
deter deteriorate determine devalue devastate devolve devote differ differentiate dignify diminish dine disable disappear disappoint disarm disband
disburse discard discern disclaim disclose discontinue discourage disengage disgruntle dishearten disintegrate dislodge dismantle dismiss dispel
dispense disperse displace displease dispose disprove disqualify disrupt disseminate dissipate dissuade distil distill distinguish distort distract
distribute disturb diverge diversify divert divest divulge dominate doodle download downplay drown dwell dwindle ease edify educate eject elapse elate
electrify elevate elicit eliminate elucidate elude emaciate embalm embark embarrass embody embrace embroider embroil emerge emphasise emphasize
empower emulate enable enact enchant encircle enclose encode encompass encroach encrypt encumber endanger endear endorse endow endure energize enforce
engage engender engrave engulf enhance enlarge enlighten enlist enliven enquire enrich enrol enroll ensue ensure entertain enthral entice entitle
entrain entrench entrust envelop envisage envision equip erase erupt eschew espouse etch evacuate evade evaporate evoke evolve exacerbate exaggerate
exalt examine exasperate excavate exceed excel excite exclaim exclude execute exert exhale exhilarate exhort exhume expedite expel expend expire
explode expunge extend extinguish extol exude fabricate facilitate fascinate fasten fatten fend ferment finalize flatten flatter flourish fluctuate
fold forage forbid foreclose forego foresee foreshadow forewarn formulate forsake freshen frighten frustrate fulfil fulfill fundraise furnish generate
giggle glean glide govern grab gratify grieve grout haggle hanker harass harden hasten hatch haul heal heckle heed heighten hesitate hibernate hinder
hop horrify hover hum humiliate hunker hunt hurry identify illuminate illustrate imbue imitate immerse impale impart imperil impinge implode imply
impose impoverish impress imprison improvise incite indebt indicate induce indulge infect infest inflate infuriate infuse ingest inhabit inhibit
initiate injure innovate inquire insert instil instruct insure integrate intend intensify interact interconnect interfere interrupt intersect
intervene intimidate intoxicate intrude inundate invade invalidate invert invigorate invoke irk irritate isolate justify juxtapose kidnap knead knock
laminate languish launder leap lengthen lessen lighten linger liquefy liquidate liven locate loosen lurk madden maim manipulate marinate marry
materialise materialize maximise maximize meditate melt memorize mesmerize mimic mimick mingle minimise minimize misplace misunderstand mitigate
modernise modernize modify molest morph mourn mow multiply mystify narrate neglect nibble nominate normalize notify nourish nudge obey obsess obtain
occupy occur offend omit opine oppose oppress opt optimize originate outgrow outlast outnumber outpace outrun outweigh overpower override overshadow
overtake overwhelm overwrite ovulate owe pamper paralyse partake participate patrol perceive perish permeate perplex persevere persist pervade poach
pollute popularize populate portray possess postpone pour pray preach precede preclude predate predetermine preoccupy preserve presuppose pretend
prevail proclaim procure profess prohibit prolong pronounce propel prosper protrude provoke publicize punish purr pursue qualify quash quench ratify
ravish reap reappear rearrange reassess reassure reboot reckon reclaim reconsider reconstruct recoup recreate rectify recycle redeem redefine
redevelop redirect redistribute redo reestablish refinance refine reflect refocus refract refresh refurbish regain regroup regulate rehabilitate
reheat reimburse reinforce reintroduce reinvent reiterate rejoice rejoin rejuvenate relate relax relent relieve relinquish relive reload relocate
remodel rename renew renounce reopen reorganize repay repel rephrase replay replenish replicate represent reproduce require reread resemble resent
reside resign resize resonate restate restock restrain restrict resubmit resume resurface retain retrieve reunite revamp revert revisit revitalise
revitalize revive revolve rewind reword rework rid ripen roam rub sadden safeguard salvage satisfy saturate scare scavenge scramble scrape scrub
sculpt seize sequester sever sharpen shatter shave shorten shrink shrivel shuffle shun sift signify simplify simulate slay smuggle snap socialize
soften solicit solidify soothe specialize specify speculate spellbind spill spin sprout squander squeeze stabilise stabilize standardise standardize
stare starve steer stiffen stimulate stir straighten strangle streamline strengthen strew strive stumble stun submerge submit subscribe subside
subsidize subsist substantiate subtract subvert succumb suffice summarise summarize summon suppress surmount surpass suspend suss sustain swap sway
sweeten sync synchronize tantalize tease tempt terminate terrify testify thaw threaten thrive tighten tolerate topple toughen traffick transact
transcribe transform transmit transpire tuck twist unblock uncover undergo undermine undervalue underwhelm unearth unfold unify unite unleash unlock
unnerve unplug unravel unsettle untie unveil uphold upholster upload urge utilise utilize validate vanish varnish verify vex vibrate vie visualize
waive wander weaken wean weave whip widen wield wipe wither worsen wreak wrestle yawn yearn yield`

const bases = new Set<string>([...regular.split(/\s+/), ...seldom.split(/\s+/)])
const basesOfPast = new Map<string, string>()
const participles = new Set<string>()
for (const entry of irregular.split('|')) {
  const [base = '', past = '', participle = past] = entry.trim().split(/\s+/)
  bases.add(base)
  basesOfPast.set(past, base)
  participles.add(participle)
}
for (const [past, base] of [
  ['were', 'be'],
  ['learned', 'learn'],
  ['dreamed', 'dream'],
  ['burned', 'burn'],
  ['gotten', 'get'],
] as const)
  basesOfPast.set(past, base)

/** Past form and base are one: "put", "set", "read". */
const sameForms = new Set(
  'bet cost cut hit hurt let put quit read set shut split spread come become run overcome'.split(' '),
)
/** A verb far less often than something else. */
const seldomVerbs = new Set(
  'lay left lost found glad keen iron model note nurse store stock trial trade target taste staff pilot mount map post mind own last like open order process program question race rest result sound type value wind slow clean clear empty present close warm light lead led head land'.split(
    ' ',
  ),
)

/** "put", "read": base and past are one. */
export const isSameForm = (word: string): boolean => sameForms.has(word)
export const isBase = (word: string): boolean => bases.has(word)
export const isSeldomVerb = (word: string): boolean => seldomVerbs.has(word)

const notPast = new Set(
  'hatred beloved rugged need feed speed shed bed red seed weed hundred indeed embed breed exceed proceed succeed naked wicked sacred kindred biased'.split(
    ' ',
  ),
)
const isRegularPast = (word: string) => /[a-z]{2}ed$/.test(word) && !notPast.has(word)

/** "froze", "went": can be nothing but a past tense. */
export const isPlainPast = (word: string): boolean =>
  basesOfPast.has(word) && !participles.has(word) && !bases.has(word)
export const isPast = (word: string): boolean =>
  (basesOfPast.has(word) &&
    (!bases.has(word) || sameForms.has(word) || word === 'found' || word === 'left')) ||
  isRegularPast(word)
export const isParticiple = (word: string): boolean => participles.has(word) || isRegularPast(word)

/** "run" for "runs", or null when it is no verb we know. */
export function baseOfThird(word: string): string | null {
  const special: Record<string, string> = { has: 'have', does: 'do', is: 'are', was: 'were', goes: 'go' }
  if (Object.hasOwn(special, word)) return special[word] ?? null
  if (!/[a-z]s$/.test(word) || /ss$/.test(word)) return null
  const tries = [
    ...(/[^aeiou]ies$/.test(word) ? [`${word.slice(0, -3)}y`] : []),
    ...(/(?:s|x|z|ch|sh|o)es$/.test(word) ? [word.slice(0, -2)] : []),
    word.slice(0, -1),
  ]
  return tries.find(base => bases.has(base)) ?? null
}

/** A third person form of any verb, when it is certain to be one: "runs" → "run", "micromanages" → "micromanage". */
export function thirdToBase(word: string): string {
  const known = baseOfThird(word)
  if (known) return known
  if (/(ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2)
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
  return word.replace(/s$/, '')
}

const doubled =
  /^(?:[^aeiou]*[aeiou][bdgklmnprt]|begin|forget|permit|equip|compel|propel|deter|defer|occur|submit|transmit|omit|dispel|concur|babysit|refer|prefer|commit|admit|upset|program)$/
const notDoubled = /(?:[wxy]|open|(?<!equ)(?:[aeiou]{2}.)|visit|offer|listen|answer|enter)$/

export function gerund(base: string): string {
  if (base === 'be') return 'being'
  if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`
  if (doubled.test(base) && !notDoubled.test(base)) return `${base}${base.at(-1)}ing`
  return `${base}ing`
}

/** "finding" for "found", "waiting" for "waited". */
export function gerundOfPast(past: string): string {
  const base = basesOfPast.get(past)
  if (base) return gerund(base)
  if (/(gree|free|tee)d$/.test(past)) return `${past.slice(0, -1)}ing`
  if (/ied$/.test(past)) return `${past.slice(0, -3)}ying`
  return past.replace(/ed$/, 'ing')
}

/** "left" for "leaving", "ran" for "running"; null where no verb is known. */
export function pastOfGerund(gerund: string): string | null {
  const stem = /^(.+)ing$/.exec(gerund)?.[1]
  if (!stem) return null
  const base = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].find(one => bases.has(one))
  const past = base && (pastsOf.get(base) ?? pastOf(base)[0])
  return past || null
}
const pastsOf = new Map(
  irregular.split('|').flatMap(entry => {
    const [base = '', past] = entry.trim().split(/\s+/)
    return past ? [[base, past] as const] : []
  }),
)
/** "grew" for "grown", "left" for "left"; null where it is no participle. */
export function pastOfParticiple(participle: string): string | null {
  const base = basesOfParticiple.get(participle)
  return (base && pastsOf.get(base)) ?? (isPast(participle) ? participle : null)
}

/** Of those, the ones that are verbs after a noun: "the ward runs on three nurses". */
export const isMostlyVerb = (base: string): boolean => mostlyVerbs.has(base)
const mostlyVerbs = new Set('run start need hope stop help love work play turn rest lead'.split(' '))

/** Verbs that are as often things: "the visits to the farm", "a fix in a week". */
export const isNounToo = (base: string): boolean => nounsToo.has(base)
const nounsToo = new Set(
  `visit plan change trip walk work talk chat check return reply offer report request travel drive test design view debate study dance respect trust
  email text message pitch budget bill code route stack scan grade fund log
  experience hope cover focus challenge end supply search start love need interview move repair release struggle lift sign ride run review update break rest turn
  service order help care support cost advice feedback practice play cook guide host judge farm film race coach nurse train share question answer increase trial bet
  fight joke stand stop cut delay store purchase result name export import link matter point lead smell house record match label mark phone book paint fire file
  ship shop process track pilot model staff map stock target step trade value type sound set thank wish drop lock look laugh hit hug kick race shout touch watch wait welcome
  call cycle end fall feed get-together buy build deal draw find win show catch throw blend bounce bump burst chant cruise download doodle ease giggle grout haul hop hum hunt hurry knock leap
  nudge rub scare snap spill spin squeeze stare sway thaw twist upload varnish whip yawn override reboot refresh replay reload rework revamp ferment hatch
  sprout scramble shuffle glide slide crawl creep urge haggle nibble stir tile dye glaze invoice sketch brief chair fold boil tease swap patrol`.split(
    /\s+/,
  ),
)

/** Whether an -ing form comes from a verb we know: "finding", not "morning". */
export function isGerund(word: string): boolean {
  if (!/[a-z]{2}ing$/.test(word)) return false
  if (
    /^(?:bring|sing|ring|cling|swing|wing|fling|sting|sling|morning|evening|thing|nothing|something|anything|everything|during|king|spring|string|ceiling|wedding|building|meeting|feeling|training|interesting|amazing|inspiring|fascinating|exciting|surprising|outstanding)$/.test(
      word,
    )
  )
    return false
  return true
}

/** "freeze" for "froze" and "frozen"; null where the rule for all others does. */
export const basePast = (word: string): string | null =>
  basesOfPast.get(word) ?? basesOfParticiple.get(word) ?? null
const basesOfParticiple = new Map(
  irregular.split('|').flatMap(entry => {
    const [base = '', , participle] = entry.trim().split(/\s+/)
    return participle ? [[participle, base] as const] : []
  }),
)

/** Every form of every verb there is here, for whoever looks for slips of the finger. */
export const everyVerbForm = (): string[] =>
  [...bases]
    .flatMap(base => [base, third(base), gerund(base), ...pastOf(base)])
    .concat([...basesOfPast.keys()], [...participles])

const pastOf = (base: string) =>
  irregularBases.has(base)
    ? []
    : [
        /e$/.test(base)
          ? `${base}d`
          : /[^aeiou]y$/.test(base)
            ? `${base.slice(0, -1)}ied`
            : gerund(base).replace(/ing$/, 'ed'),
      ]
const third = (base: string) =>
  /(?:[sxz]|[cs]h)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`
const irregularBases = new Set(irregular.split('|').map(entry => entry.trim().split(/\s+/)[0] ?? ''))
