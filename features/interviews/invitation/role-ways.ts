// How a text says what a job is called, in words beside it. Lists first, then the sentences made of them.

const oneOf = (...lists: string[]) => `(?:${lists.join('|')})`

const labels = oneOf(
  'role|position|title|job(?: title)?|job opening|job req(?:uisition)?|requisition|opening|vacancy|applying for',
  'stelle|vakanz|rolle|stellenbezeichnung',
  'poste|intitulé(?: du poste)?|offre',
  'functie|vacature|rol',
  'puesto|vacante|posición|cargo|posizione',
)
/** "Role: Data Analyst" */
export const label = new RegExp(`^[\\s•*-]*${labels}\\s*:\\s*(?<name>\\S.{1,100})$`, 'iu')

const article = oneOf(
  'the|our|a|an',
  'der|die|das|eine[nr]?|unserer?',
  'le|la|du|de la|un|une|notre',
  'de|het|een|onze',
  'el|una|nuestr[oa]',
)
const noun = oneOf(
  'role|position|opening|job|vacancy|opportunity',
  'stelle|rolle',
  'poste?|fonction|mission|emploi',
  'functie|vacature|rol|baan',
  'puesto|plaza|cargo|vacante|posición|posizione|posto|ruolo|vaga',
)
/** "Chargé(e)", "Werkstudent/in", "Kaufmann/-frau" */
const word = "[\\p{L}\\d&/+'’-]+(?:[.:·*][\\p{L}\\d]+|\\(\\p{L}{1,5}\\))?"
const words = (most: number) => `(?<name>${word}(?:\\s+${word}){0,${most}}?)`

/** What goes on about something else behind a job's name. */
const goesOn = oneOf(
  'at|with|in|on our|for our|within|based|reporting|will|is|was|has|have|had|which|who|that|takes?|to be|on|via|this|next|tomorrow|today|and (?:we|would)',
  'bei|am|im|zum|zur|zu|für|auf|bevor|findet|wird|werden|beworben|bewerben|interessier\\p{L}*|gemeldet|heute|morgen|hat|haben|hast|ist|sind|gut|eingegangen',
  'chez|en|au|aux|à|dans|pour|aura|est|demain|a|ont',
  'verplaatsen|verzetten|verschuiven|annuleren|verschieben|verlegen|absagen|reporter|décaler|déplacer|annuler|mover|aplazar|cambiar|spostare|rinviare|annullare',
  'bij|voor|op|wordt|zal|vandaag|heeft|hebt',
  'para|el|por|los?|será|tendrá|mañana|ha',
  'per la|per il|presso|è|si terrà',
  'ce(?:tte|t)?|dies(?:e[nmrs]?)|deze|dit|est[ea]|quest[oa]',
  '(?:et|y|en|e|und|and) (?:je|ich|i|ik|yo|nous|vous|souhait\\p{L}*|aimer\\p{L}*|serions|sommes|nos|quer\\p{L}*|wij|wir|we|zouden|möcht\\p{L}*|freuen)',
)
const until = `(?=\\s+${goesOn}(?!\\p{L})|\\s*[.,;:!?–—|]|\\s+\\(|\\((?!\\p{L}{1,5}\\))|\\s+-\\s|\\s*$)`

const applied = oneOf(
  'bewerbung|candidature|postul(?:er|é|ant)|sollicitatie|gesolliciteerd|candidatura|solicitud|application',
)
const appliesAs = oneOf(
  'als|comme|en tant que|como|come|as|for|voor|pour|para|per|a la plaza de|au poste de|op de functie van',
)
const talked = oneOf(
  'applying|application|apply|interview(?:s|ing)?|onsite|screen|loop|round|interest in',
  'bewerbung|gespräch|vorstellungsgespräch|candidature|entretien|sollicitatie|gesprek|candidatura|entrevista',
)

interface Way {
  pattern: RegExp
  /** A word for a job stands beside it; or it is what one applies for. */
  says: 'job' | 'applies' | null
}

const way = (source: string, says: Way['says'], flags = 'iu'): Way => ({
  pattern: new RegExp(source, flags),
  says,
})

/** "for the Data Analyst role", "regarding Senior Product Manager, Billing position": the first of the ways. */
const beforeNoun = way(
  `(?<!\\p{L})(?:for|about|regarding|re:|to|as|discuss)\\s+(?:${article}\\s+)?(?:open\\s+)?(?<name>(?:[\\p{L}\\d&/+.'-]+(?:\\(\\p{L}{1,5}\\))?\\s+){1,6}?)${noun}(?!\\p{L})`,
  'job',
)

/** In quotation marks. */
export const quoted = way('["„“«](?<name>[^"“”»]{3,80})["“”»]', null)

export const ways: Way[] = [
  beforeNoun,
  // "the position of Data Analyst", "poste d'animateur"
  way(
    `(?<!\\p{L})${noun}\\s+(?:of|as|als|de|d['’]|van|del?|di|da|do)\\s*(?:${article}\\s+)?${words(6)}${until}`,
    'job',
  ),
  // Stelle "Sachbearbeitung"
  way(`(?:stelle|position|rolle|poste|functie|vacature|puesto)\\s+["„“«](?<name>[^"“”]{3,80})["“”]`, 'job'),
  way(`interview you for\\s+(?:${article}\\s+)?${words(5)}${until}`, 'job'),
  // "die Stelle Sachbearbeitung Kundenservice"
  way(
    `(?:functie|vacature|[Pp]osition|[Ss]telle|[Pp]oste|[Pp]uesto|[Cc]argo)\\s+(?=\\p{Lu})${words(5)}${until}`,
    'job',
    'u',
  ),
  way(`(?<![\\p{L}])(?:als|comme|como|as an?)\\s+(?:${article}\\s+)?${words(4)}${until}`, null),
  // "wegen Anlagenmechaniker", "bzgl. der Stelle"
  way(`(?<!\\p{L})(?:wegen|bezüglich|bzgl\\.?|zwecks)\\s+(?:${article}\\s+)?${words(3)}${until}`, null),
  // "a trial shift as Night Porter"
  way(
    '(?<!\\p{L})as (?:an? |our )?(?<name>\\p{Lu}[\\p{L}-]+(?: (?:& )?\\p{Lu}[\\p{L}-]+)+)(?= (?:on|at|in|with|for|from|this|next)(?!\\p{L})|\\s*[.,;!?]|\\s*$)',
    null,
    'u',
  ),
  // "Ihr Vorstellungsgespräch (Steuerfachangestellte/r)"
  way(
    '(?:interview|gespräch|entretien|gesprek|entrevista|colloquio)\\s*\\((?<name>[^()\\d\\n]{4,60})\\)',
    null,
  ),
  quoted,
  // "On recrute un·e Chef de projet", "stiamo cercando un farmacista collaboratore"
  way(
    `(?:recrutons|recrute|cherchons|cherche|recherchons|suchen|looking for|hiring|zoeken|buscamos|busco|cerchiamo|cercando)(?:\\s\\p{L}+){0,2}?\\s+(?:an?|une?(?:·e)?|eine?n?|een|otr[oa]|another|unsere?n?)\\s+${words(4)}${until}`,
    null,
  ),
  // "Ihre Bewerbung als Assistenz im Sekretariat"
  way(`${applied}\\s+${appliesAs}\\s+(?:${article}\\s+)?${words(4)}${until}`, 'applies'),
  // "das Vorstellungsgespräch als Pflegehelfer": so one says nothing but a job.
  way(`${talked}\\s+(?:as|als|comme|como|come)\\s+(?:${article}\\s+)?${words(5)}${until}`, 'applies'),
  way(
    `${talked}(?:\\s\\p{L}+)?\\s+(?:for|to|as|als|für|pour|comme|voor|para|per|de|in)\\s+(?:${article}\\s+)?${words(5)}${until}`,
    null,
  ),
]
/** "our Data Analyst, Growth opening", "the Backend Engineer (Infrastructure) position": a field within the name. */
export const namedField =
  /(?<!\p{L})(?:[Ff]or|[Aa]bout|[Rr]egarding|[Tt]he|[Oo]ur|[Yy]our)\s+(?:the\s+|our\s+|an?\s+)?(?:open\s+)?(?<name>\p{Lu}[\p{L}\d/+-]*(?:\s+(?:(?:of|&|and|de|für)\s+)?\p{Lu}[\p{L}\d/+-]*){0,4}(?:,\s\p{Lu}[\p{L}\d/+-]*(?:\s(?:&\s)?\p{Lu}[\p{L}\d/+-]*){0,2}|\s\([^()\n]{2,30}\)))\s+(?:role|position|opening|job|vacancy|post|interview)(?!\p{L})/u
export const isBeforeNoun = (one: Way) => one === beforeNoun

/** The law's little brackets: "(m/w/d)", "H/F". */
export const genders =
  '\\(?(?<![\\p{L}])(?:[mwfdhvxMWFDHVX]\\s?[/|]\\s?){1,4}[mwfdhvxMWFDHVX](?![\\p{L}])\\)?|\\((?:all genders|gn|m\\*w\\*d)\\)'
const capital = "\\p{Lu}[\\p{L}\\d/&+*.'’-]*"
/** "Pflegefachkraft (m/w/d)", "Comptable H/F": they stand behind a job, whatever its words. */
export const beforeGenders = new RegExp(
  `(?<name>${capital}(?:\\s+(?:(?:für|im|in|der|des|und|&|de|du|en|van|y|et)\\s+)?${capital}){0,5})\\s*,?\\s*(?:${genders})`,
  'u',
)
/** "your Junior Animator interview", "the Teaching Assistant interviews" */
export const ofTalkAhead =
  /(?:your|the|an?|our|for)\s+(?:(?:upcoming|next|first|second|final|scheduled|online|virtual)\s+)?(?<name>(?:\p{Lu}[\p{L}\d&/+'-]*\s+){1,5})(?:interviews?|phone screen|screening|assessment (?:day|centre|center)|(?:Assessment|Trial|Selection) (?:Day|Centre|Center|Shift|Morning)|trial (?:day|shift))(?!\p{L})/u
/** "Data Analyst role" where a part of a line begins. */
export const bareNoun = new RegExp(
  `(?:^|[(,–:-]\\s?|(?<!\\p{L})${article}\\s+)(?<name>(?:\\p{Lu}[\\p{L}\\d&/+-]*\\s+){1,5})${noun}(?!\\p{L})`,
  'u',
)

/** "Which role did you apply for?": what stands below is its answer. */
export const asksForRole =
  /^(?:(?:for|auf|für|pour|à|voor|op|a|para|per) )?(?:which|what|welche[nrs]?|quel(?:le)?|welke?|qué|cuál|quale) (?:\p{L}+ ){0,2}(?:role|position|job|vacancy|stelle|poste|functie|vacature|puesto|vacante|posizione)(?!\p{L})[^?]{0,60}\?\s*$/iu
/** "invited you to a phone interview for", and below it what for. */
export const openEnd =
  /(?:(?<!\p{L})(?:for|as|als|für|pour|comme|voor|para|per|position of|role of|poste de|functie van|puesto de)(?: (?:the|our|a|die|le|la|de|het|el|il))?(?: (?:role|position|job|post|vacancy))?)\s*:?\s*$/iu

/** What ends as a word for somebody who does something, in one of the languages: "driver", "Tischlerin", "cariste". */
const doer =
  /(?:^|\s|-)(?!(?:other|another|further|summer|winter|better|number|order|newer|later|whatever|never|after|over|under|offer|letter|paper|matter|computer|november|december|october|september|center|manner|partner|october|november|monsieur|heure|jour|bonheur|ailleurs|plusieurs|leur|pour|sur|dinner|super|ever|dossier|premier|dernier|papier|février|janvier|oktober|ihrer|unserer|einer|immer|wieder|oder|aber|unter|über|nummer|zimmer|sommer|señor|favor|mejor|mayor|por|color|valor|enero|febrero|primero|pero|dinero|numero|maggiore|ore|fiore|cuore)(?:\s|$))(?:\p{L}{2,}(?:(?<!\p{L}[aeiou])er|ers|eer|ister|ianist|ist|istin|erin|kraft|frau|mann|leitung|assistenz|hilfe|gesell(?:e|in)|ling|eur|euse|eure|trice|ier|ière|ienne|ien|iste|aire|logue|ologue|medewerker|ster|dor|dora|tor|tora|ero|era|ista|tore|trice|iere|iera|atto|peut[ae]?|[ëe]rge|sistent\p{L}*|kundige|leid(?:er|ster)|gog[ae]?)|nurse|cook|crew|hand|clerk|guide|steward|host|hostess|guard|apprentice|trainee|azubi|vendeur|serveur|commis|chef|aide|agent|kok|bediende|verpleegkundige|docent|camarero|auxiliar|cajera?|addett\p{L}|cuoc[oa]|barista|commess[oa]|impiegat[oa]|operai[oa]|segretari[oa]|infermier[ea]|cociner[oa]|dependient[ea]|emplead[oa]|operari[oa]|enfermer[oa]|kelner|magazijn\p{L}+)(?:\/\p{L}{1,4}|[*:·]\p{L}{1,4})?(?=$|\s)/iu
/** Somebody does so for a living, by how the word ends. */
export const mayDo = (text: string) => doer.test(text)
