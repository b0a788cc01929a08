const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const fullMonth = (short: string) =>
  months.find(month => month.toLowerCase().startsWith(short.toLowerCase().slice(0, 3))) ?? short

/** Names of more than one word. */
const brand = (typed: string) =>
  typed.toLowerCase() === 'power bi'
    ? 'Power BI'
    : typed.replace(/\b(?!of\b|the\b)\p{Ll}/gu, letter => letter.toUpperCase())

/** Small things of a hurry in phrases that everybody knows: a capital, a comma, a whole month. */
export const setPhrases = (text: string): string =>
  text
    .replace(
      /\b(last|next|in|since|by|until|till|from|before|after|this|every|maybe|around) (jan|feb|aug|sept?|oct|nov|dec|january|february|april|june|july|september|october|november|december)\b(?!\.)/gi,
      (_, before: string, month: string) => `${before} ${fullMonth(month)}`,
    )
    // "my experience in SAP and also cricket", "did same with kids"
    .replace(/ and also (?=\p{L}+(?: \p{L}+)?[.!]*$)/iu, ' and ')
    .replace(
      /\b(did|does|do|said|feel|felt|think|thought|has|have|had|kids|children) same(?= (?:age|thing|way)\b|$|[.,]| with\b)/gi,
      '$1 the same',
    )
    // "the whole lab even the cold room", "on Fridays, even December"
    .replace(
      /(?<=\p{L}{3} (?!not )\p{L}{3,})(?<!,)(?<!\b(?:do|does|did|not|is|are|was|were|or|and|so|have|has|had|can|will|would|could|who|you|they|it|we|she|he|that|maybe|then|but)) even (?=(?:the|on|in|when|at|during|after) (?:\p{L}))/giu,
      ', even ',
    )
    .replace(
      /, even (?=(?:January|February|March|April|May|June|July|August|September|October|November|December|winter|summer)\b)/g,
      ', even in ',
    )
    // "we don't sell solar we sell lower bills"
    .replace(
      /\b(we|you|they|I) (don't|do not) ([^,.;]+?)(?<! (?:if|when|that|what|how|because|and|but|than|as|where|who|so|unless|until|or|like|think|know)) \1 (?=\p{L})/giu,
      '$1 $2 $3, $1 ',
    )
    .replace(/\b(was|were) never (?=[^.,]*\bsince (?:the|that|\d))/gi, (_, be: string) =>
      be === 'were' ? 'have never been ' : 'has never been ',
    )
    .replace(/\b(five|ten|fifteen|twenty|thirty|forty|few|couple of) mins?\b/g, '$1 minutes')
    .replace(
      /\b(when|if|unless|because|and|but) its (?=(?:busy|quiet|cold|hot|wet|dark|late|early|ready|raining|snowing|needed|slow|on|off)\b)/gi,
      "$1 it's ",
    )
    .replace(/\b(mig|tig)\b(?= |$|[,.])/g, all => all.toUpperCase())
    .replace(/\bhandel (?=(?:it|the|a|an|this|that|complaints|customers)\b)/g, 'handle ')
    .replace(/\bas part of job\b/g, 'as part of the job')
    .replace(
      /\b(a|my|the|your|his|her)( (?:full|part)[- ]time)? masters(?= (?:degree|is|was|in|at|from|course|thesis|and|or|until|before|after|while|now|first)\b|$|[.,!?])/g,
      (_, whose: string, much?: string) => `${whose}${much?.replace(' time', '-time') ?? ''} master's`,
    )
    // "the hi vis"
    .replace(/\bhi[ -]?vis\b/gi, 'hi-vis')
    .replace(/\b(mother|father|sister|brother|son|daughter)s? in law\b/gi, '$1-in-law')
    .replace(/\b(five|six|seven|5|6|7) a side\b/gi, '$1-a-side')
    .replace(
      /\b(drivers?) licen([cs])e\b/gi,
      (_, driver: string, c: string) => `${driver.replace(/s$/, '')}'s licen${c}e`,
    )
    .replace(
      /\b(?:land rovers?|rolls royces?|power bi|burger king|star wars|harry potter|lord of the rings|game of thrones|great british bake off|duke of edinburgh|(?:sea|army) cadets?|(?:sea|cub|beaver) scouts?|girl guides?|gas safe(?= (?:regist|renewal|engineer|cert|card|licen|number|exam|course|training|ticket|assessment|qualif)))\b/gi,
      brand,
    )
    .replace(/\b(learn|learning|speak|speaks|spoke|bit of) polish\b/g, '$1 Polish')
