import data from 'moment-timezone/data/packed/latest.json' with { type: 'json' }
import { windowsLabels, windowsZones } from './windows-zones'
import { packedRules, type ZoneRules } from './zone-rules'

// Zone names and rules come from the tzdb bundled with moment-timezone, never from the host.

/** The tzdb release the rules come from, e.g. '2026f'. */
export const tzdbVersion: string = data.version

const placeNames = new Set(['UTC', ...data.countries.flatMap(row => row.split('|')[1]?.split(' ') ?? [])])
const aliasesByTarget = new Map<string, string[]>()
const targetByAlias = new Map<string, string>()
for (const link of data.links) {
  const [target = '', alias = ''] = link.split('|')
  targetByAlias.set(alias, target)
  aliasesByTarget.set(target, [...(aliasesByTarget.get(target) ?? []), alias])
}
const allNames = [...data.zones.map(row => row.split('|')[0] ?? ''), ...targetByAlias.keys()]
const nameByLowerCase = new Map(allNames.map(name => [name.toLowerCase(), name]))
const nameByCity = new Map(
  allNames.map(name => [name.split('/').at(-1)?.replaceAll('_', ' ').toLowerCase() ?? '', name]),
)
const windowsByLowerCase = new Map([...windowsZones].map(([name, zone]) => [name.toLowerCase(), zone]))
const labelsByLowerCase = new Map(
  Object.entries(windowsLabels).map(([label, zone]) => [label.toLowerCase(), zone]),
)

/** The names to choose from: one per place (tzdb's zone.tab) and UTC, sorted. */
export const zoneNames = (): readonly string[] => [...placeNames].sort()

/** True for any tzdb name, old aliases too, spelt exactly. */
export const isZone = (name: unknown): name is string =>
  typeof name === 'string' && nameByLowerCase.get(name.toLowerCase()) === name

/** 'Asia/Calcutta' is 'Asia/Kolkata' now, 'US/Pacific' is 'America/Los_Angeles'; today's names stay as they are. */
function modernName(name: string): string {
  if (placeNames.has(name)) return name
  const target = targetByAlias.get(name) ?? name
  if (target === 'Etc/UTC' || target === 'Etc/GMT' || target === 'Etc/GMT-0') return 'UTC'
  if (placeNames.has(target)) return target
  return aliasesByTarget.get(target)?.find(alias => placeNames.has(alias)) ?? name
}

function known(name: string): string | null {
  const key = name.trim().toLowerCase()
  const found = nameByLowerCase.get(key) ?? windowsByLowerCase.get(key) ?? labelsByLowerCase.get(key)
  return found ? modernName(found) : null
}

/**
 * The IANA zone somebody's calendar meant, or null. Reads IANA names and aliases in any case, Windows names
 * ('Pacific Standard Time'), Outlook's labels ('(UTC+07:00) Bangkok, Hanoi, Jakarta') and prefixed names
 * ('/citadel.org/20190914_1/Europe/Berlin').
 */
export function zoneFor(name: string): string | null {
  const plain = name.slice(0, 200).replace(/^"|"$/g, '').replaceAll('\\,', ',').trim()
  const direct = known(plain)
  if (direct) return direct
  if (plain.startsWith('/') || plain.startsWith('tzone:')) {
    const parts = plain.split('/')
    for (const count of [3, 2, 1]) {
      const found = known(parts.slice(-count).join('/'))
      if (found) return found
    }
    return null
  }
  // Google's "custom_America/New_York", and whatever else a program puts before the name.
  const inside = /(?<![A-Za-z])[A-Za-z]+\/[A-Za-z_]+(?:\/[A-Za-z_]+)?$/.exec(plain)?.[0]
  const within = inside && inside !== plain ? known(inside) : null
  if (within) return within
  const label = /^\((?:UTC|GMT)[^)]*\)\s*(?:Greenwich Mean Time : )?(.+)$/i.exec(plain)?.[1]
  if (!label) return null
  const city = label
    .split(', ')
    .map(part => nameByCity.get(part.toLowerCase()))
    .find(Boolean)
  return known(label) ?? (city ? modernName(city) : null)
}

/** The zone that is named after a city ('New York', 'london'), or null. */
export function zoneOfCity(city: string): string | null {
  const name = nameByCity.get(city.trim().toLowerCase())
  return name?.includes('/') && !name.startsWith('Etc/') ? modernName(name) : null
}

/** The zone somebody typed by hand: 'Europe/Berlin', 'america/los angeles' or the city alone; null where there is none. */
export function readZone(typed: string): string | null {
  const text = typed.slice(0, 100).trim()
  const exact: unknown = text
  return isZone(exact) ? exact : (known(text.replaceAll(' ', '_')) ?? zoneFor(text) ?? zoneOfCity(text))
}

const rulesByZone = new Map<string, ZoneRules>()

/** Throws RangeError for an unknown zone. */
export function rulesOf(zone: string): ZoneRules {
  const known = rulesByZone.get(zone)
  if (known) return known
  const rules = isZone(zone) ? (packedRules(zone) ?? packedRules(targetByAlias.get(zone) ?? zone)) : null
  if (!rules) throw new RangeError(`Unknown time zone: ${zone}`)
  rulesByZone.set(zone, rules)
  return rules
}

const zonesByCountry = data.countries.map(row => {
  const [code = '', zones = ''] = row.split('|')
  return { code, zones: zones.split(' ') }
})

/**
 * ISO code of the country a zone is named for ('Europe/Paris' is FR), or null for UTC. A country that merely shares
 * the clock also lists an alias of its own (Nassau beside Toronto), and is passed over.
 */
export function countryOfZone(zone: string): string | null {
  const name = modernName(zone)
  const sharing = zonesByCountry.filter(country => country.zones.includes(name))
  const named = sharing.filter(({ zones }) => !zones.some(other => targetByAlias.get(other) === name))
  const [first] = (named.length > 0 ? named : sharing).sort((a, b) => a.zones.length - b.zones.length)
  return first?.code ?? null
}

/** True for an ISO code of two capitals that stands for a country or territory. */
export const isCountry = (code: string): boolean => zonesByCountry.some(country => country.code === code)

const byName = new Intl.Collator('en-GB')

/** All of them with their English names, in the order of the names. */
export function countryNames(): { code: string; name: string }[] {
  const names = new Intl.DisplayNames('en-GB', { type: 'region' })
  return zonesByCountry
    .map(({ code }) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => byName.compare(a.name, b.name))
}

/** The code of the country somebody typed by hand: its code or its English name; null where there is none. */
export function readCountry(typed: string): string | null {
  const text = typed.trim()
  if (isCountry(text)) return text
  return countryNames().find(({ name }) => sameName.compare(name, text) === 0)?.code ?? null
}

const sameName = new Intl.Collator('en-GB', { sensitivity: 'base', ignorePunctuation: true })
