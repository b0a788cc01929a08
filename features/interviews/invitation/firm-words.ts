/** What stands before a place and is a firm's first word: "University of Vesterhavn", "Mairie de Saint-Amand". */
export const institution =
  /^(?:university|universität|université|universiteit|universidad|hochschule|école|lycée|collège|college|mairie|ville|stadt|gemeente|commune|ayuntamiento|hospital|hôpital|klinikum|council|city|bank|museum|musée|museo|spital|clinique|clínica|klinik|praxis|hotel|hôtel|autohaus|bäckerei|boulangerie|librairie|librería|talleres|grupo|groupe|gruppe|banco|banque|kita|schule|kanzlei|cabinet|atelier|studio|restaurant|café|apotheke|pharmacie|farmacia|colegio|bakkerij|brouwerij|brauerei|brasserie|transports|garage|zimmerei|tischlerei|molino|cristalería|maison|domaine|les|fundación|fondation|stichting|stiftung|verein|association|asociación|instituto|institut|institute)$/iu

// Words with a capital that stand beside a firm's name and are none of it.
const hiring =
  'team|teams|recruiting|recruitment|recruiters?|careers?|talent|hiring|hr|people|jobs?|interviews?|interviewing|scheduling|onboarding|personal|personalabteilung|bewerbung\\p{L}*|karriere|recrutement|carrières|rh|werving|selectie|selección|equipo|équipe|gespräch\\p{L}*|vorstellungsgespräch\\p{L}*|bewerbungsgespräch\\p{L}*|entretien\\p{L}*|sollicitatie\\p{L}*|gesprek\\p{L}*|entrevista\\p{L}*|colloquio|candidate|candidates|application\\p{L}*|screening|screen|call|chat|meeting|conversation|intro|panel|onsite|round|stage|final|first|second|technical|assessment|invitation|invite|confirmation|confirmed|update|details|schedule|scheduled|reminder|einladung|bestätigung|termin\\p{L}*|runde|uitnodiging|afspraak|kennismaking\\p{L}*|invitación|cita|confirmación|role|position|vacancy|opening|stelle|poste|functie|vacature|puesto|vacante'
const time =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|montag|dienstag|mittwoch|donnerstag|freitag|januar|februar|märz|mai|juni|juli|oktober|dezember|today|tomorrow|am|pm|gmt|utc|uhr'
const other =
  'zoom|google|meet|microsoft|webex|skype|i|we|you|your|our|the|it|this|that|hi|hello|dear|on|at|for|from|with|in|to|is|are|will|re|fwd|regards|thanks|best|kind|thank|please|wir|sie|ihr|ihre|ich|dein|deine|mit|nous|vous|je|merci|u|uw|wij|ik|jij|le|su|usted|unsubscribe|registered|registergericht|phone|tel|telefon|email|mail|website|linkedin|id|link|video'
export const noFirmsWord = new RegExp(`^(?:${hiring}|${time}|${other})$`, 'iu')

/** The last word of many a firm's name, by which two words with capitals are no person. */
const lastWords =
  'group|bank|banking|studios?|foods?|logistics|freight|shipping|energy|power|health|healthcare|labs|lab|media|systems?|software|insurance|mutual|trust|partners?|consulting|consultants|recruitment|recruiting|staffing|analytics|learning|school|college|university|hospitals?|council|hotels?|kitchens?|bakery|bakeries|nursery|nurseries|brewery|distillers|distillery|robotics|games|pharma|bio|biotech|solar|dental|ceramics|retail|outfitters|design|designs|films?|books?|press|publishing|records|motors|marine|technolog(?:y|ies)|solutions|ventures|capital|digital|data|cloud|networks?|mobility|mobilités|industries|engineering|construction|homes|housing|properties|estates?|farms?|fitness|sports|wear|clothing|fashion|furniture|interiors|supplies|services?|security|authority|association|society|foundation|institute|federation|airlines|airways|aerospace|railways?|transport|holdings|works|water|gas|oil|mining|metals|steel|plastics|chemicals|paper|packaging|print|printing|textiles|wines|spirits|coffee|tea|cafe|café|restaurants?|catering|travel|tours|events|entertainment|theatre|theater|gallery|museum|library|legal|law|solicitors|accountants|advisory|advisors|finance|financial|credit|payments|lending|wealth|assurances?|versicherung\\p{L}*|reederei|bau|technik|zorg|techniek|advies|bouw|detachering|werke|verlag|klinik|klinikum|spital|apotheke|handel|möbel|metallbau|maschinenbau|installatietechniek|beratung|conseil|recrutement|selección|consultores|seguros|alimentos|construcciones|transportes|renewables|relief|creative|collective|agency|associates|spa|salon|clinic|practice|surgery|vets|pets?|toys|tools|bikes|cycles|cars|market|markets|stores?|shop|grocers|butchers|deli|dairy|organics|gardens?|landscapes|joinery|roofing|plumbing|electrical|robotic|aviation|defence|defense|space|semiconductor|devices|instruments|diagnostics|therapeutics|genomics|sciences?|research'
export const isFirmsLastWord = (word: string) => new RegExp(`^(?:${lastWords})$`, 'iu').test(word)
/** In a domain, where words run together: none that is the end of many another word. */
export const lastWordIn = new RegExp(
  `(?<=[a-z]{3})(?:${lastWords
    .replaceAll('(?:y|ies)', 'y')
    .split('|')
    .filter(word => /^[a-z]{5,}s?\??$/.test(word) || /^(?:bank|labs|bau|bouw|zorg|bio)$/.test(word))
    .join('|')})$`,
  'u',
)
