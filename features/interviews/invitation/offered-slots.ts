import { toInstant } from '@/lib/time'
import type { ArrivalFacts } from './arrival-facts'
import type { ChosenMoment, ReadMoment } from './choose-moment'

/** Where one of several may be to be chosen: such are no appointments. */
export const aChoice =
  /(?<!\p{L})(?:or|one of|either|choose|pick|prefer\p{L}*|suits?|works? (?:best )?for you|which|options?|slots?|availab\p{L}*|alternativ\p{L}*|let (?:me|us) know|oder|entweder|eine[nrms]? (?:der|dieser|von)|wähl\p{L}*|auswahl|passt|passen|welche[rnms]?|verfügbar\p{L}*|vorschl\p{L}*|ou|l['’]un|un de|choisi\p{L}*|convien\p{L}*|disponib\p{L}*|préf\p{L}*|créneaux?|een van|kies\p{L}*|kiezen|schik\p{L}*|uitkom\p{L}*|voorkeur|beschikbaar\p{L}*|un[oa] de|elegir|eleg?ij\p{L}*|opci\p{L}*|viene|conviene)(?!\p{L})|(?:^|\d|uur)\s*of\s/imu
/** Nobody says so but where one is to be chosen. */
const says = new RegExp(
  `(?<!\\p{L})(?:${[
    // English
    "which(?: one| of| time| slot| day| works| suits| would| you(?:['’]d| would)? prefer)|which(?=\\s*[?.,])|whichever",
    '(?:either|one|any|all) of (?:these|those|the (?:following|times|slots|two|three|below))',
    '(?:choose|pick) (?:one|a|the|from|between)|your (?:choice|pick) of|slots? (?:below|available|we|i)|times? (?:that )?(?:suits?|works?)|(?:suits?|works?) you (?:best|better)',
    '(?:two|three|four|several|some|following|these|available) (?:\\p{L}+ )?(?:slots?|options?|times)',
    // German
    'welche[rnms]? (?:termin|davon|der|von|zeit|uhrzeit|tag|passt)|eine[nrs]? (?:der|dieser) |zur auswahl|such dir|suchen sie|aussuchen',
    '(?:folgende[nr]?|zwei|drei|vier|mehrere[nr]?) (?:\\p{L}+ )?(?:termin\\p{L}*|zeiten)|(?:am besten|besser|eher) passt|passt (?:\\p{L}+ )?(?:am besten|besser|eher)',
    // French
    "lequel|laquelle|quels? (?:créneaux?|horaires?|jour|date)|au choix|créneaux (?:suivants|disponibles)|l['’]un (?:de|des)|(?:deux|trois|plusieurs|ces) (?:créneaux|possibilités|horaires|dates)",
    // Dutch
    'welke? (?:moment|tijdstip|tijd|van|optie|dag)|een van (?:deze|de)|(?:twee|drie) (?:momenten|opties|tijden)|wat (?:je|u|jou) het beste',
    // Spanish
    'cuál|qué (?:hueco|hora|día|opción)|(?:dos|tres|varias|estas|siguientes) (?:opciones|horas|franjas|fechas)|un[oa] de (?:est|l)[oa]s|lo que mejor',
    // Italian
    'quale (?:preferisc\\p{L}*|orario|giorno|dei|delle)|a scelta|(?:due|tre) (?:opzioni|orari)',
  ].join('|')})(?!\\p{L})`,
  'iu',
)
const or = /(?<!\p{L})(?:or|oder|ou (?:bien|sinon)|oppure)(?!\p{L})/iu
/** "10 uur of om 14 uur": they mean something else in English, so nothing else may stand between the two. */
const shortOr =
  /^[\s,;)]*(?:uur|h|heures?|horas?|ore)?[\s,;)]*(?:of|ou|o)(?:\s+(?:om|op|le|la|l['’]|à|a|al|el|las|alle|il|um|am)){0,3}[\s:(]*$/iu
const mostBetween = 40

/** The times that are offered to choose from, in their order and as they are written; none where one is said and done. */
export function offeredSlots(facts: ArrivalFacts, chosen: ChosenMoment | null): ReadMoment[] {
  if (!chosen || chosen.others.length === 0) return []
  if (!facts.lines.some(line => says.test(line)) && !hasOrBetween(facts) && !isList(facts)) return []
  const instant = ({ startWall, zone }: ReadMoment) => toInstant(startWall, zone).getTime()
  const slots = [chosen.moment, ...chosen.others]
    .toSorted((a, b) => instant(a) - instant(b))
    // "10:00 London time or 05:00 New York time" is one.
    .filter((slot, nth, all) => nth === 0 || instant(slot) !== instant(all[nth - 1] as ReadMoment))
  return slots.length > 1 ? slots : []
}

/** "Tuesday at ten or Wednesday at two", on a line or from one to the next. */
function hasOrBetween({ lines, mentions }: ArrivalFacts): boolean {
  const inOrder = mentions.toSorted((a, b) => a.line - b.line || a.at - b.at)
  return inOrder.some((mention, nth) => {
    const next = inOrder[nth + 1]
    if (!next || next.line - mention.line > 3) return false
    const between =
      next.line === mention.line
        ? (lines[mention.line] ?? '').slice(mention.end, next.at)
        : [
            (lines[mention.line] ?? '').slice(mention.end),
            ...lines.slice(mention.line + 1, next.line),
            (lines[next.line] ?? '').slice(0, next.at),
          ].join(' ')
    return between.length < mostBetween && (or.test(between) || shortOr.test(between))
  })
}

/** Points of a list that hold a day, an hour and nothing else. */
function isList({ lines, mentions }: ArrivalFacts): boolean {
  const bare = lines.flatMap((text, line) => {
    const here = mentions.filter(mention => mention.line === line)
    if (!/^\s*[-•*–]/u.test(text) || here.length < 2) return []
    const rest = here.reduceRight((left, { at, end }) => left.slice(0, at) + left.slice(end), text)
    return rest.replace(/[^\p{L}]/gu, '').length <= 8 ? [line] : []
  })
  return bare.some((line, nth) => bare[nth + 1] === line + 1)
}
