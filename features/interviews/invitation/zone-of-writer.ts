import { offsetAt, zoneOfTown } from './zone-words'

const languages: [zone: string, words: RegExp][] = [
  ['Europe/Berlin', /(?<!\p{L})(?:und|wir|sie|ihr|nicht|mit|für|uns)(?!\p{L})/giu],
  ['Europe/Amsterdam', /(?<!\p{L})(?:het|een|van|wij|je|voor|ons|niet)(?!\p{L})/giu],
  ['Europe/Paris', /(?<!\p{L})(?:vous|nous|votre|pour|avec|les|une|du)(?!\p{L})/giu],
  ['Europe/Madrid', /(?<!\p{L})(?:los|las|para|con|por|del|una|el)(?!\p{L})/giu],
  ['Europe/Rome', /(?<!\p{L})(?:il|che|per|con|gli|della|alle|una|sono)(?!\p{L})/giu],
  // The others' words are not these.
  ['', /(?<!\p{L})(?:the|and|you|we|for|with|your|is)(?!\p{L})/giu],
]

/**
 * Where no zone is told and whoever wrote keeps another clock than the reader: the zone that speaks the language and
 * keeps that clock. A guess.
 */
export function zoneOfWriter(
  lines: readonly string[],
  offset: number | null,
  wall: string,
  ownZone: string,
): string | null {
  if (!offset || offsetAt(wall, ownZone) === offset) return null
  const text = lines.join(' ').slice(0, 4000)
  // "1000 Bruxelles": a town behind its postal code keeps its own clock.
  for (const [, town = ''] of text.matchAll(/(?<![\d.])\d{4,5}(?: [A-Z]{2})? (\p{Lu}\p{L}+)/gu)) {
    const zone = zoneOfTown(town)
    if (zone && offsetAt(wall, zone) === offset) return zone
  }
  const ofCountry = countries.find(
    ([zone, named]) => offsetAt(wall, zone) === offset && lines.some(line => named.test(line.slice(0, 300))),
  )
  if (ofCountry) return ofCountry[0]
  const zone = zoneOfLanguage(lines)
  return zone && offsetAt(wall, zone) === offset ? zone : null
}

/** The zone that speaks the language in which most of it is. */
export function zoneOfLanguage(lines: readonly string[]): string | null {
  const text = lines.join(' ').slice(0, 4000)
  const [most, second] = languages
    .map(([zone, words]) => ({ zone, count: text.match(words)?.length ?? 0 }))
    .sort((a, b) => b.count - a.count)
  return most && most.count >= 3 && most.count > (second?.count ?? 0) && most.zone ? most.zone : null
}

/** "6000 Charleroi (Belgique)": a country that keeps one clock, where an address ends. */
const countries: [zone: string, named: RegExp][] = (
  [
    ['Europe/Brussels', 'Belgi(?:que|ë|um|en|ca|o)|Bélgica'],
    ['Europe/Zurich', 'Schweiz|Suisse|Svizzera|Switzerland|Zwitserland|Suiza'],
    ['Europe/Vienna', 'Österreich|Austria|Autriche|Oostenrijk'],
    ['Europe/Luxembourg', 'Luxemb(?:ou|u)rgo?'],
    ['Europe/Berlin', 'Deutschland|Germany|Allemagne|Duitsland|Alemania|Germania'],
    ['Europe/Amsterdam', 'Nederland|(?:The )?Netherlands|Niederlande|Pays-Bas|Países Bajos|Paesi Bassi'],
    ['Europe/Paris', 'France|Frankreich|Frankrijk|Francia'],
    ['Europe/Madrid', 'España|Spain|Spanien|Espagne|Spanje|Spagna'],
    ['Europe/Rome', 'Italia|Italy|Italien|Italie|Italië'],
  ] as const
).map(([zone, named]) => [zone, new RegExp(`(?:^|[,·|(–-]\\s*)(?:${named})(?=\\s*(?:[),.·|]|$))`, 'u')])
