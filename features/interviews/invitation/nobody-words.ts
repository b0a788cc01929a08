/** "Met mij", "Iemand van de MR" */
const pronouns =
  /(?<!\p{L})(?:i|you|they|that|which|vous|sie|usted|jij|me|myself|us|someone|somebody|everyone|ich|mich|mir|uns|jemand|moi|nous|quelqu['’]un|mij|ik|ons|iemand|yo|nosotr[oa]s|alguien|io|noi|qualcuno|ensuite|puis|dann|danach|then|luego|despu[eé]s|daarna|poi)(?!\p{L})/iu

/** "Senior Hydrologist": so far one has come, and nobody is called so. */
const grade =
  /^(?:senior|junior|deputy|principal|associate|executive|managing|interim|acting|vice|trainee|regional|national|global|chief|head|lead|staff|clinical|technical|leitende[rn]?|stellvertretende[rn]?|adjointe?|hoofd|jefe|jefa|responsable|responsabile|leiter(?:in)?|teamleider|directeur|directrice|directora?|dirett(?:ore|rice))\s/iu

/** What lists and forms say, and no name does. */
export const isNobody = (name: string) =>
  /^\p{Lu}{2,5}$/u.test(name) ||
  /^(?:dra?|mrs?|ms|prof|sr|sra|st|rd|ave|mme|pr)\.?$/iu.test(name) ||
  /^(?:mon|tue|wed|thu|fri|sat|sun|title|interviewer|estimad[oa]|dear|liebe[r]?|hallo|hi|hello|cher|chère|beste|gentile|hola|bonjour|guten|sehr|morning|mo|di|mi|do|fr|lun|mar|mer|jeu|ven|ma|wo|vr|mié|jue|vie)$/iu.test(
    name,
  ) ||
  /[’']s\s/.test(name) ||
  /^(?:ihre?|euer|eure|votre|notre|unsere?|mein|meine|onze|mijn|nuestr[oa]|nostr[oa]|la|l['’])\s/iu.test(
    name,
  ) ||
  pronouns.test(name) ||
  /\s(?:unit|services?|desk|department|division|board|committee|commission|dienst|stelle|\p{L}*commissie|\p{L}*kommission)$/iu.test(
    name,
  ) ||
  grade.test(name) ||
  /^(?:im auftrag|in vertretung|copy of|staffing unit)$/iu.test(name) ||
  /(?<!\p{L})(?:agenda|schedule|requisition|screening|call|screen|headteacher|vacancy|opening|vacature|vacante|puesto|functie|job|interview\p{L}*|team|recruiting|recruitment|talent|careers|segreteria|sekretariat|hiring|scheduling|candidate|round|review|values|portfolio|zoom|teams|meeting|session|office|details|location|time|date|your|our|the|position|stelle|gespräch|raum|ablauf|message|nachricht|poste|entretien|salle|gesprek|locatie|entrevista|sala)(?!\p{L})/iu.test(
    name,
  )
