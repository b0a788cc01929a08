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

/** "My client would like to see you": one client, who is somebody else than whoever writes. */
const oneClient =
  /(?<!\p{L})(?:(?:my|our|the|this|a|one of (?:our|my)) client(?:['’]s)?(?=\s*[,.;:(]|\s+(?:\p{L}+ly )?(?:wants?|would|has|have|is|are|likes?|liked|loved|asked|asks|came|rang|called|in|based|who|which|will|can|says?|said|needs?|for)(?!\p{L}))|^client (?:wants|would|has|is|likes|loved)|(?:unser(?:e[nmrs]?)?|mein(?:e[nmrs]?)?) (?:kund(?:e|en|in)|mandant(?:en|in)?|auftraggeber(?:in|s)?)|(?:notre|mon|ma) client[e]?|(?:onze|mijn) (?:opdrachtgever|klant)|(?:nuestro|mi|un) cliente|(?:il nostro|il mio|un nostro|un mio) cliente)(?!\p{L})/imu
/** "Can't share the name in writing just yet", "the search is confidential" */
const keepsName =
  /(?<!\p{L})(?:(?:can['’]?t|cannot|not able to|unable to|not (?:yet )?allowed to|may not) (?:yet )?(?:share|give|say|name|disclose|tell you) (?:you )?(?:the |their |its |who )?(?:\p{L}+ )?(?:name|client|company|firm|they are)|(?:release|send|share|give you|disclose) (?:you )?(?:the|their) name(?: and address)? (?:only )?(?:once|when|after|as soon)|(?:search|vacancy|role|assignment) is confidential|aus diskretionsgründen|(?:mandat|recherche) confidentiel(?:le)?)(?!\p{L})/iu

/** A client is spoken of, or a name is kept back: whoever writes employs nobody. */
export const speaksOfClient = (lines: readonly string[]) => {
  const text = lines.join('\n').slice(0, 5000)
  return oneClient.test(text) || keepsName.test(text)
}

/** "My client, Ravensworth Packaging, …": the one of whom it is said. */
export const isNamedClient = (name: string, lines: readonly string[]) =>
  lines.some(line => {
    const at = line.indexOf(name)
    return (
      at > 0 &&
      /(?<!\p{L})(?:clients?|kund(?:e|en|in)|mandant(?:en|in)?|auftraggeber|client|opdrachtgever|cliente)\s*[,:(–-]?\s*(?:the |die |der |das |le |la |les |l['’]|el |de |het |il )?$/iu.test(
        line.slice(Math.max(0, at - 30), at),
      )
    )
  })
