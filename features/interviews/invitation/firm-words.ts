/** What stands before a place and is a firm's first word: "University of Vesterhavn", "Mairie de Saint-Amand". */
export const institution =
  /^(?:university|universität|université|universiteit|universidad|hochschule|école|lycée|collège|college|mairie|ville|stadt|stadtwerke|kinderopvang|landkreis|gemeente|commune|ayuntamiento|hospital|hôpital|klinikum|council|city|bank|museum|musée|museo|spital|clinique|clínica|klinik|praxis|hotel|hôtel|autohaus|bäckerei|boulangerie|librairie|librería|talleres|grupo|groupe|gruppe|banco|banque|kita|schule|kanzlei|cabinet|atelier|studio|restaurant|café|apotheke|pharmacie|farmacia|colegio|bakkerij|brouwerij|brauerei|brasserie|transports|garage|zimmerei|tischlerei|molino|cristalería|maison|domaine|les|fundación|fondation|stichting|stiftung|verein|association|asociación|instituto|institut|institute|communaut[ée]|syndicat|agence|academia|lichtspielhaus|pflegedienst|hausarztpraxis|zahnarztpraxis|steuerkanzlei|rechtsanwälte|mutuelle|notaría|agencia|panificio|hotelgruppe|metzgerei|schreinerei|fahrschule|seniorenheim|azienda|società|ristorante|albergo|residenza|st|saint|sankt)$/iu

// Words with a capital that stand beside a firm's name and are none of it.
const hiring =
  'team|teams|recruiting|recruitment|recruiters?|careers?|talent|hiring|hr|people|jobs?|interviews?|interviewing|scheduling|onboarding|personal|personalabteilung|bewerbung\\p{L}*|karriere|recrutement|carrières|rh|werving|selectie|selección|equipo|équipe|gespräch\\p{L}*|vorstellungsgespräch\\p{L}*|bewerbungsgespräch\\p{L}*|entretien\\p{L}*|sollicitatie\\p{L}*|gesprek\\p{L}*|entrevista\\p{L}*|colloquio|candidate|candidates|application\\p{L}*|screening|screen|call|chat|meeting|conversation|intro|panel|onsite|round|stage|final|first|second|technical|assessment|invitation|invite|confirmation|confirmed|update|details|schedule|scheduled|reminder|einladung|bestätigung|termin\\p{L}*|runde|uitnodiging|afspraak|kennismaking\\p{L}*|invitación|cita|confirmación|role|position|vacancy|opening|stelle|poste|functie|vacature|puesto|vacante'
const time =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sep|sept|oct|nov|dec|montag|dienstag|mittwoch|donnerstag|freitag|januar|februar|märz|mai|juni|juli|oktober|dezember|today|tomorrow|am|pm|gmt|utc|uhr'
const other =
  'zoom|google|meet|microsoft|webex|skype|i|we|you|your|our|the|it|this|that|hi|hello|dear|on|at|for|from|with|in|to|is|are|will|re|fwd|regards|thanks|best|kind|thank|please|wir|sie|ihr|ihre|ich|dein|deine|mit|nous|vous|je|merci|u|uw|wij|ik|jij|le|su|usted|unsubscribe|registered|registergericht|phone|tel|telefon|email|mail|website|linkedin|id|link|video'
export const noFirmsWord = new RegExp(`^(?:${hiring}|${time}|${other})$`, 'iu')

/** The last word of many a firm's name, by which two words with capitals are no person. */
const lastWords =
  'group|bank|banking|studios?|foods?|logistics|freight|shipping|energy|power|health|healthcare|labs|lab|media|systems?|software|insurance|mutual|trust|partners?|consulting|consultants|recruitment|recruiting|staffing|analytics|learning|school|college|university|hospitals?|council|hotels?|kitchens?|bakery|bakeries|nursery|nurseries|brewery|distillers|distillery|robotics|games|pharma|bio|biotech|solar|dental|ceramics|retail|outfitters|design|designs|films?|books?|press|publishing|records|motors|marine|technolog(?:y|ies)|solutions|ventures|capital|digital|data|cloud|networks?|mobility|mobilités|industries|engineering|construction|homes|housing|properties|estates?|farms?|fitness|sports|wear|clothing|fashion|furniture|interiors|supplies|services?|security|authority|association|society|foundation|institute|federation|airlines|airways|aerospace|railways?|transport|holdings|works|water|gas|oil|mining|metals|steel|plastics|chemicals|paper|packaging|print|printing|textiles|wines|spirits|coffee|tea|cafe|café|restaurants?|catering|travel|tours|events|entertainment|theatre|theater|gallery|museum|library|legal|law|solicitors|accountants|advisory|advisors|finance|financial|credit|payments|lending|wealth|assurances?|versicherung\\p{L}*|reederei|bau|technik|zorg|techniek|advies|bouw|detachering|werke|verlag|klinik|klinikum|spital|apotheke|handel|möbel|metallbau|maschinenbau|installatietechniek|beratung|conseil|recrutement|selección|consultores|seguros|alimentos|construcciones|transportes|renewables|relief|creative|collective|agency|associates|spa|salon|clinic|practice|surgery|vets|pets?|toys|tools|bikes|cycles|cars|market|markets|stores?|shop|grocers|butchers|deli|dairy|organics|gardens?|landscapes|joinery|roofing|plumbing|electrical|robotic|aviation|defence|defense|space|semiconductor|devices|instruments|diagnostics|outdoors?|adventures?|ballet|opera|orchestra|charity|housing|estates|lettings|mortgages|brokers|leasing|rentals|hire|cleaning|laundry|beauty|cosmetics|skincare|wellness|nutrition|fabrics|knitwear|jewellery|watches|eyewear|optics|lighting|electronics|appliances|components|fasteners|castings|foundry|forge|joiners|carpets|flooring|kitchens|bathrooms|windows|glass|timber|sawmill|quarries|aggregates|cement|bricks|tiles|paints|coatings|polymers|rubber|feeds|seeds|seafood|fisheries|meats|bakers|chocolates|juices|roasters|vineyards|cellars|taverns?|inns?|lodges?|resorts?|hostels?|cruises|ferries|coaches|buses|taxis|couriers|parcels|removals|storage|warehousing|learning|tutors|academy|academies|nurseries|childcare|homecare|hospice|pharmacy|opticians|physio|recycling|waste|environmental|ecology|forestry|outfitters|apparel|robotics|drones|telecoms?|broadband|wireless|hosting|gaming|animation|broadcasting|radio|magazine|news|journal|archives?|auctions|antiques|galleries|ateliers?|therapeutics|genomics|sciences?|research'
export const isFirmsLastWord = (word: string) => new RegExp(`^(?:${lastWords})$`, 'iu').test(word)
/** In a domain, where words run together: none that is the end of many another word. */
export const lastWordIn = new RegExp(
  `(?<=[a-z]{3})(?:${lastWords
    .replaceAll('(?:y|ies)', 'y')
    .split('|')
    .filter(word => /^[a-z]{5,}s?\??$/.test(word) || /^(?:bank|labs|bio)$/.test(word))
    .join('|')})$`,
  'u',
)

const house =
  /(?:kasse|werke?|bank|haus|schule|amt|verein|verband|klinik|zentrum|stiftung|gesellschaft|dienst|praxis|kanzlei)$/iu
/** A firm's or a house's usual word is in it. */
export const isOfFirm = (text: string) =>
  text
    .split(' ')
    .some((word, at) => institution.test(word) || house.test(word) || (at > 0 && isFirmsLastWord(word)))
