// Whoever places people with others writes in the name of a client.

const writesForClient =
  /(?<!\p{L})(?:(?:my|our|the|their|a|one of our) clients?|on behalf of|unser(?:e[nmrs]?)? (?:kunde[n]?|mandant(?:en|in)?|auftraggeber\p{L}*)|im auftrag (?:von|unseres)|(?:notre|mon|mes) client\p{L}*|pour le compte|onze opdrachtgever|mijn opdrachtgever|namens|(?:nuestro|mi|nostro|mio|un nostro) cliente|agenzia per il lavoro|recruitment (?:consultant|agency)|personalberat\p{L}*|consultante? en recrutement|executive search|staffing|uitzend\p{L}*|flexkracht\p{L}*|employment (?:agency|business)|empresa cliente|(?:look after|handle) (?:the )?recruitment for|zeitarbeit\p{L}*|personaldienst\p{L}*|int[ée]rim|headhunt\p{L}*)(?!\p{L})/iu

/** In a name or an address: whoever places people with others. */
const agency =
  /staffing|recruit|uitzend|flexkracht|zeitarbeit|personaldienst|personalvermittlung|int[ée]rim|headhunt|search|talent(?:s|werk)?(?=[.-]|$)|personnel|resourcing|placement|detacher|selecci[oó]n/i

/** "Tallaght People Recruitment", below a name. */
const agencyName =
  /\p{Lu}\p{L}+ (?:Recruitment|Recruit|Staffing|Personnel|Placements|ETT|Int[ée]rim|Zeitarbeit|Personaldienstleistungen|Detachering|Uitzendbureau)(?!\p{L})/u

/** An agency, by its address or by what it is called below a name. */
export const isAgencys = (address: string, signed: readonly string[]) =>
  agency.test(address.split('@')[1] ?? '') || signed.some(line => agencyName.test(line))

/** Words for a client, in the title, the head or the text. */
export const saysClient = (lines: readonly string[]) => writesForClient.test(lines.join('\n').slice(0, 5000))
