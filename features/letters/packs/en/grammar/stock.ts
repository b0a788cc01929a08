const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Grammar and courtesies: they say nothing about a particular conversation. */
export const stop = set(
  `a about above after again all also am an and any are as at back be been before being best both but by can could
    dear did do does doing done each even ever every few for from further get go going good got great had has have
    having he hello her here hers hi him his how i i'd i'll i'm i've if in into is it it's its just kind know let like
    lot made make many may me meet meeting met might more most much must my nice no not now of off on once one
    only or other our out over own please really regard regards said same say saying says see shall she should so some still such
    talk talked talking than thank thanks that that's the their them then there these they thing things think this
    those time to today told tell telling too two up us very was way we well were what when where which while who whom whose why will wish wishes
    with would yes yet you you'd you'll you're you've your yours show showed showing ask asked asking stay stayed hear hearing heard keep
    thinking thought bit because since though until without within between during through around while whether something anything everything nothing
    someone everyone anyone nobody day week month year morning afternoon evening tuesday monday wednesday thursday friday saturday sunday`,
)

/** Interview talk: it would fit any letter. */
export const stock = set(
  `opportunity discuss discussion position company vision mission value values culture leadership style passion passionate technology technical impress impressed impressive everyone
    team role job work working interview interviewer question answer conversation chat insight insightful information informative interesting interest interested
    learn learning learned more excited exciting enthusiasm enthusiastic growth grow opportunities career professional experience background skill skills strong
    strength fit match contribute contribution goal goals future challenge challenges challenging strategy strategic direction innovation innovative innovate industry business organization organisation
    environment collaborative collaboration dynamic fast paced fast-paced inclusive inclusion diversity supportive support friendly warm welcoming welcome helpful kind kindness open openness honest honesty
    transparent transparency clear clarity approach perspective perspectives knowledge knowledgeable expertise expert advice feedback guidance
    appreciate appreciated appreciation enjoy enjoyed enjoyable pleasure pleasant wonderful amazing fantastic excellent awesome lovely brilliant
    look looking forward next step steps process hiring candidate application apply hear share shared sharing explain explained explaining describe described
    person people place office manager management leader colleague staff atmosphere vibe energy attitude personality humour humor product products service services customer customers client clients
    project projects plan plans success successful quality impact difference potential ambition ambitious drive driven motivated motivation
    responsibility responsibilities department organization day-to-day daily detail details overview general important importance remember memorable inspire inspired inspiring inspiration
    feel feeling felt believe true truly sincerely genuine genuinely deeply greatly level idea ideas topic lot bring join joining part want help great year balance life work-life vibes energy smart nice cool super listener chemistry rapport amazing cool chill relaxed professional polite pleasant positive energetic approachable guy lady woman man company's lots fun funny thoughtful welcome comfortable great`,
)

/** Nothing in it but what every interview has: it names no thing. */
export const fitsAnyone = (text: string): boolean =>
  (text.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? []).every(word => {
    const one = word.replace(/'s$/, '')
    return stop.has(word) || stop.has(one) || stock.has(one) || stock.has(one.replace(/s$/, ''))
  })
