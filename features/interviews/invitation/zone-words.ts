import { isZone, offsetMinutes, toInstant, zoneFor, zoneOfCity } from '@/lib/time'
import { commonZones } from '../calendar/equal-zone'

export interface SaidZone {
  zone: string
  /** Another zone has this name too, or its clock is another one on that day. */
  sure: boolean
}

/** Zones that keep the clock a name stands for; the first is taken where the reader's own keeps another. */
const abbreviations: Record<string, { zone: string; offset?: number; sure?: boolean }> = {
  ET: { zone: 'America/New_York' },
  EST: { zone: 'America/New_York', offset: -300 },
  HNE: { zone: 'America/Toronto', offset: -300 },
  HAE: { zone: 'America/Toronto', offset: -240 },
  EDT: { zone: 'America/New_York', offset: -240 },
  CT: { zone: 'America/Chicago' },
  CST: { zone: 'America/Chicago', offset: -360, sure: false },
  CDT: { zone: 'America/Chicago', offset: -300 },
  MT: { zone: 'America/Denver' },
  MST: { zone: 'America/Denver', offset: -420 },
  MDT: { zone: 'America/Denver', offset: -360 },
  PT: { zone: 'America/Los_Angeles' },
  PST: { zone: 'America/Los_Angeles', offset: -480 },
  PDT: { zone: 'America/Los_Angeles', offset: -420 },
  GMT: { zone: 'Europe/London', offset: 0 },
  BST: { zone: 'Europe/London', offset: 60 },
  WET: { zone: 'Europe/Lisbon', offset: 0 },
  WEST: { zone: 'Europe/Lisbon', offset: 60 },
  CET: { zone: 'Europe/Paris', offset: 60 },
  CEST: { zone: 'Europe/Paris', offset: 120 },
  MEZ: { zone: 'Europe/Berlin', offset: 60 },
  MESZ: { zone: 'Europe/Berlin', offset: 120 },
  EET: { zone: 'Europe/Helsinki', offset: 120 },
  EEST: { zone: 'Europe/Helsinki', offset: 180 },
  IST: { zone: 'Asia/Kolkata', offset: 330, sure: false },
  JST: { zone: 'Asia/Tokyo', offset: 540 },
  SGT: { zone: 'Asia/Singapore', offset: 480 },
  AEST: { zone: 'Australia/Sydney', offset: 600 },
  AEDT: { zone: 'Australia/Sydney', offset: 660 },
  GST: { zone: 'Asia/Dubai', offset: 240 },
  HKT: { zone: 'Asia/Hong_Kong', offset: 480 },
  PHT: { zone: 'Asia/Manila', offset: 480 },
  AET: { zone: 'Australia/Sydney' },
  ACDT: { zone: 'Australia/Adelaide', offset: 630 },
  ACST: { zone: 'Australia/Darwin', offset: 570 },
  AWST: { zone: 'Australia/Perth', offset: 480 },
  NZT: { zone: 'Pacific/Auckland' },
  SAST: { zone: 'Africa/Johannesburg', offset: 120 },
  AT: { zone: 'America/Halifax' },
  AKST: { zone: 'America/Anchorage', offset: -540 },
  HST: { zone: 'Pacific/Honolulu', offset: -600 },
  BRT: { zone: 'America/Sao_Paulo', offset: -180 },
  MX: { zone: 'America/Mexico_City' },
  NZDT: { zone: 'Pacific/Auckland', offset: 780 },
  NZST: { zone: 'Pacific/Auckland', offset: 720 },
}
const named: [RegExp, keyof typeof abbreviations][] = [
  [
    /(?<!austral[a-z]*\s+|aus\s+|european\s+)\b(?:us )?eastern(?: standard| daylight)? time\b|\(eastern\)|\bus\/eastern\b/i,
    'ET',
  ],
  [/(?<!austral\p{L}*\s+|aus\s+)\b(?:us )?central(?: standard| daylight)? time\b/iu, 'CT'],
  [/\b(?:us )?mountain(?: standard| daylight)? time\b/i, 'MT'],
  [/\b(?:us )?pacific(?: standard| daylight)? time\b|\(pacific\)/i, 'PT'],
  [/\b(?:gulf|uae|dubai)(?: standard)? time\b/i, 'GST'],
  [/\b(?:india|indian)(?: standard)? time\b/i, 'IST'],
  [/\bsingapore(?: standard)? time\b/i, 'SGT'],
  [/\bjapan(?: standard)? time\b/i, 'JST'],
  [
    /\b(?:australian )?eastern (?:australia|australian)(?: standard| daylight)? time\b|\baustralian eastern\b/i,
    'AET',
  ],
  [/\bnew zealand(?: standard| daylight)? time\b/i, 'NZT'],
  [/\b(?:south africa|south african)(?: standard)? time\b/i, 'SAST'],
  [/\b(?:atlantic)(?: standard| daylight)? time\b/i, 'AT'],
  [/\b(?:eastern european)(?: standard| summer)? time\b/i, 'EET'],
  [/\b(?:west(?:ern)? european)(?: standard| summer)? time\b/i, 'WET'],
  [/\bhora (?:del )?centro(?: de m[ée]xico)?(?!\p{L})/iu, 'MX'],
  [/\bcentral european(?: standard| summer)? time\b|\bmitteleuropäische/i, 'CET'],
  [/\b(?:uk|united kingdom|british|greenwich mean) time\b|\bUK\b(?!\s\p{L})/iu, 'GMT'],
]
/** "AT" and "MX" are a word and a country: they stand for what is written out alone. */
const written = Object.keys(abbreviations).filter(short => !/^(?:AT|MX)$/.test(short))
const abbreviation = new RegExp(`(?<![\\p{L}])(${written.join('|')})(?![\\p{L}])`, 'u')
const cityBefore = /(?<!\p{L})(\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2}) (?:local )?time(?!\p{L})/u
const cityBehind =
  /(?:heure (?:de |d['’])|hora (?:local )?(?:de |del? )|(?:local )?time in |ora di |zeit in |tijd in )(\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+){0,2})/u
/** "(Central European Time - Amsterdam)": a calendar's clock, and whose it is. */
const cityOfClock =
  /\([^()]{0,40}(?:[Tt]ime|[Zz]eit|[Hh]eure|[Hh]ora|[Tt]ijd|[Oo]ra)(?!\p{L})[^()]{0,30} [-–] (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})\)/u
const cityTogether = /(\p{Lu}\p{L}+?)(?:er|se|sche)? (?:Ortszeit|Zeit|tijd)(?!\p{L})/u
const spelt: Record<string, string> = {
  londres: 'London',
  londen: 'London',
  londr: 'London',
  parijs: 'Paris',
  berlijn: 'Berlin',
  berlín: 'Berlin',
  wien: 'Vienna',
  zürich: 'Zurich',
  zurich: 'Zurich',
  münchen: 'Berlin',
  munich: 'Berlin',
  hamburg: 'Berlin',
  frankfurt: 'Berlin',
  köln: 'Berlin',
  bruxelles: 'Brussels',
  brussel: 'Brussels',
  amsterdam: 'Amsterdam',
  amsterdam_: 'Amsterdam',
  barcelona: 'Madrid',
  'nueva york': 'New York',
  'san francisco': 'Los Angeles',
  seattle: 'Los Angeles',
  boston: 'New York',
  austin: 'Chicago',
  bangalore: 'Kolkata',
  bengaluru: 'Kolkata',
  mumbai: 'Kolkata',
  lyon: 'Paris',
  manchester: 'London',
  edinburgh: 'London',
  ...Object.fromEntries(
    [
      [
        'Brussels',
        'bruselas antwerpen anvers gent gand liège luik namur namen charleroi leuven louvain mons',
      ],
      ['Zurich', 'bern berne basel bâle genf genève lausanne luzern winterthur lugano'],
      ['Vienna', 'viena wenen graz linz salzburg innsbruck klagenfurt'],
    ].flatMap(([city = '', towns = '']) => towns.split(' ').map(town => [town, city])),
  ),
}

/** The zone that a few words behind a time name, by IANA name, abbreviation, offset, city or in full; null for none. */
export function zoneIn(
  words: string,
  wall: string,
  ownZone: string,
  /** The zone that speaks the mail's language. */
  spoken: () => string | null = () => null,
): SaidZone | null {
  const iana = words.match(/\b[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?/)?.[0]
  const known = iana ? zoneFor(iana) : null
  if (known && isZone(known)) return { zone: known, sure: true }
  const [, sign, hours, minutes] = /(?:UTC|GMT)\s?([+-])\s?(\d{1,2})(?::?(\d\d))?/.exec(words) ?? []
  const byName = named.find(([pattern]) => pattern.test(words))?.[1] ?? null
  const listed = /\((?:UTC|GMT)[^)]*\)\s*((?:\p{Lu}[\p{L}. ]+,\s*){1,8}\p{Lu}[\p{L}. ]+)/u.exec(words)?.[1]
  const ofList = listed && zoneOfList(listed, wall, ownZone, spoken())
  if (ofList) return ofList
  const city = cityIn(words)
  if (city) return { zone: city, sure: true }
  const ofCountry = countryIn(words, ownZone)
  if (ofCountry) return ofCountry
  if (byName) return ofAbbreviation(byName, wall, ownZone)
  const short = abbreviation.exec(words)?.[1]
  if (sign && hours) {
    const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0))
    if (short && short !== 'GMT') return ofAbbreviation(short, wall, ownZone)
    return ofOffset(offset, wall, ownZone)
  }
  if (short) return ofAbbreviation(short, wall, ownZone)
  return /\bUTC\b/.test(words) ? { zone: 'UTC', sure: true } : null
}

/** "(UTC+10:00) Canberra, Melbourne, Sydney": a calendar's name of a zone, by its cities; the reader's own, if it is one. */
function zoneOfList(cities: string, wall: string, ownZone: string, spoken: string | null): SaidZone | null {
  const zones = cities.split(/,\s*/).flatMap(city => zoneOfTown(city.trim()) ?? [])
  const own = zones.find(zone => offsetAt(wall, zone) === offsetAt(wall, ownZone))
  const spelling = spellings.find(([written]) => cities.includes(written))?.[1]
  const meant = [spoken, spelling, 'Europe/Berlin', 'Europe/Paris', zones[0]].find(
    zone => zone && (zones.includes(zone) || zone === spelling),
  )
  return own ? { zone: ownZone, sure: true } : meant ? { zone: meant, sure: false } : null
}

/** How a calendar that speaks a language writes it: where that is spoken. */
const spellings: [written: string, zone: string][] = [
  ['Berlijn', 'Europe/Amsterdam'],
  ['Berlino', 'Europe/Rome'],
  ['Bruselas', 'Europe/Madrid'],
  ['Bruxelles', 'Europe/Paris'],
]

export const zoneOfTown = (town: string) => zoneOfCity(spelt[town.toLowerCase()] ?? town)

/** "ora italiana", "deutsche Zeit", "German time": a country that keeps one clock. */
const countryTimes = (
  [
    ['ora italiana|italian time', 'Europe/Rome'],
    ['heure française|french time', 'Europe/Paris'],
    ['heure belge|belgische tijd|belgian time', 'Europe/Brussels'],
    ['heure suisse|schweizer zeit|ora svizzera|swiss time', 'Europe/Zurich'],
    ['hora (?:española|peninsular)|spanish time', 'Europe/Madrid'],
    ['hora portuguesa|portuguese time', 'Europe/Lisbon'],
    ['deutsche[rn]? zeit|german time', 'Europe/Berlin'],
    ['österreichische[rn]? zeit|austrian time', 'Europe/Vienna'],
    ['nederlandse tijd|dutch time', 'Europe/Amsterdam'],
    ['irish(?: standard| summer)? time', 'Europe/Dublin'],
  ] as const
).map(([said, zone]) => ({
  // "Spanish time is one hour later", "the German time slot": neither says in which zone this one is.
  said: new RegExp(`(?<!\\p{L})(?:${said})(?!\\p{L}|\\s+(?:slots?|zones?|is|difference)(?!\\p{L}))`, 'iu'),
  zone,
}))
/** Nothing but the hour stands before it. */
const onlyHour =
  /^(?:[^\p{L}]|(?<!\p{L})(?:[ap]\.?m\.?|noon|uhr|uur|h|heures?|horas?|ore|to|until|bis|tot|à|a|alle)(?!\p{L}))*$/iu

function countryIn(words: string, ownZone: string): SaidZone | null {
  for (const { said, zone } of countryTimes) {
    const at = said.exec(words)?.index
    if (at !== undefined) return { zone, sure: zone === ownZone || onlyHour.test(words.slice(0, at)) }
  }
  return null
}

function cityIn(words: string): string | null {
  for (const pattern of [cityBefore, cityBehind, cityOfClock, cityTogether]) {
    const said = pattern.exec(words)?.[1]
    if (!said) continue
    const zone = zoneOfTown(said)
    if (zone) return zone
  }
  return null
}

export const offsetAt = (wall: string, zone: string) => offsetMinutes(toInstant(wall, zone), zone)

export const isOffsetOf = (minutes: number, wall: string, zone: string) => offsetAt(wall, zone) === minutes

/** The reader's own zone keeps its name when its clock is the same one. */
function ofAbbreviation(short: string, wall: string, ownZone: string): SaidZone {
  const { zone, offset, sure = true } = abbreviations[short] ?? { zone: 'UTC' }
  const meant = offset ?? offsetAt(wall, zone)
  if (offsetAt(wall, ownZone) === meant) return { zone: ownZone, sure }
  // "EST" in July is a slip of the pen more often than not.
  return { zone, sure: sure && offsetAt(wall, zone) === meant }
}

function ofOffset(offset: number, wall: string, ownZone: string): SaidZone {
  if (offset === 0) return { zone: offsetAt(wall, ownZone) === 0 ? ownZone : 'UTC', sure: true }
  if (offsetAt(wall, ownZone) === offset) return { zone: ownZone, sure: true }
  const zone = commonZones.find(name => offsetAt(wall, name) === offset)
  return zone ? { zone, sure: false } : { zone: 'UTC', sure: false }
}

const zoneLabel = /^(?:time ?zone|zeitzone|fuseau(?: horaire)?|tijdzone|zona horaria)\s*:\s*(.+)$/iu

/** "Time zone: Europe/Berlin", on a line of its own. */
export function zoneOfLabel(lines: readonly string[], wall: string, ownZone: string): SaidZone | null {
  for (const line of lines) {
    const said = zoneLabel.exec(line.trim())?.[1]
    if (!said) continue
    const city = zoneOfTown(said.trim())
    const zone = zoneIn(said, wall, ownZone) ?? (city ? { zone: city, sure: true } : null)
    if (zone) return zone
  }
  return null
}
