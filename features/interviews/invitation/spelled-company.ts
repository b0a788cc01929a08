import { bareDomain, squeezed } from './company-address'
import { explained } from './domain-beginnings'
import { isOfFirm } from './firm-words'
import { inCapitals, legal, longest, placesOf, type Spelled, tidy, wordsOf } from './name-places'

/**
 * The name that a domain runs together, as the text spells it, with what belongs to it: Hotel Miramar of
 * hotelmiramar.example, Cairnmoor Distillers of cairnmoor.example. What stands alone on a line, as a signature has it,
 * counts most. The first line is the title, where every word may have a capital: nothing there is longer for itself.
 */
export function spelledOut(
  lines: readonly string[],
  domains: readonly string[],
): { value: string; isShort: boolean } | null {
  const wanted = domains
    .flatMap(domain => [squeezed(domain), bareDomain(domain)])
    .filter(text => text.length > 2)
  if (wanted.length === 0) return null
  const places = placesOf(lines, wanted)
  const body = places.filter(({ line }) => line > 0)
  if (places.length > 0) {
    const signed = (body.some(({ alone }) => alone) ? body : places)
      .filter(({ alone }) => alone)
      .map(({ whole }) => whole)
    const said = body.map(({ whole }) => whole)
    const best = longest(signed) ?? longest(said) ?? places[0]?.core ?? ''
    const all = places.filter(({ whole }) => whole === best)
    const short = shorterOf(best, places, all)
    return { value: inCapitals(short ?? best), isShort: short !== null }
  }
  const value = explained(lines, domains) ?? partOf(lines, domains) ?? registered(lines, domains)
  return value ? { value, isShort: false } : null
}

/** What a register has ("Corrib Mutual Insurance plc"), and the text itself calls shorter; or ends as nobody says it. */
function shorterOf(best: string, places: readonly Spelled[], all: readonly Spelled[]): string | null {
  if (!all.every(({ legal }) => legal) && !foundation.test(best)) return null
  const other = places.find(
    ({ core, whole }) =>
      whole !== best && whole.endsWith(core) && (best.startsWith(`${core} `) || best.endsWith(` ${core}`)),
  )
  const [own] = all
  const isUnsaid = own && best.startsWith(`${own.core} `) && unsaid.test(best.slice(own.core.length + 1))
  return other?.core ?? (isUnsaid ? own.core : null)
}
const foundation = /^(?:Stichting|Fundación|Fondazione|Stiftung|Fondation)\s/u
const unsaid =
  /^(?:Technolog(?:y|ies)|Solutions|Services|Holdings?|International|Worldwide|Europe|Deutschland|France|UK|Ireland|Nederland|España|Italia)$/

/** "Brandvold Heating & Air LLC" of brandvoldhvac.example: a line of a name and its legal form, which begins alike. */
function registered(lines: readonly string[], domains: readonly string[]): string | null {
  for (const line of lines.slice(0, 160)) {
    const words = wordsOf(line)
    const end = words.findIndex(({ text }, at) => at > 0 && legal.test(text))
    const first = squeezed(words[0]?.text ?? '')
    if (end < 1 || end > 7 || first.length < 4 || !/^\p{Lu}/u.test(words[0]?.text ?? '')) continue
    if (domains.some(domain => squeezed(domain).startsWith(first)))
      return inCapitals(
        tidy(
          words
            .slice(0, end)
            .map(({ text }) => text)
            .join(' '),
        ),
      )
  }
  return null
}

/** "Vauzelle & Associés" of vauzelle-avocats.example: a part of the domain that the text has. */
function partOf(lines: readonly string[], domains: readonly string[]): string | null {
  const parts = domains.flatMap(domain => domain.split(/[\s-]+/)).map(squeezed)
  const wanted = parts.filter(part => part.length > 4 && !generic.test(part))
  if (wanted.length === 0 || domains.every(domain => !/[\s-]/.test(domain))) return null
  const places = placesOf(lines, wanted)
  const best =
    longest(places.filter(({ alone }) => alone).map(({ whole }) => whole)) ??
    longest(places.filter(({ core, whole }) => whole !== core).map(({ whole }) => whole)) ??
    // "Kreissparkasse Uhlental" of ksk-uhlental.example, alone on its line.
    longest(places.flatMap(({ core, line }) => wholeLine(lines[line] ?? '', core) ?? []))
  return best ? inCapitals(best) : null
}

function wholeLine(line: string, core: string): string | null {
  const words = line.trim().split(' ')
  const isNames = words.length < 5 && words.every(word => /^(?:\p{Lu}[\p{L}'’-]+|&|und|of|de)$/u.test(word))
  return isOfFirm(line.trim()) && isNames && line.includes(core) ? line.trim() : null
}

/** What many a domain has beside a name. */
export const generic =
  /^(?:avocats|notaires|hotels?|restaurant|praxis|klinik|klinikum|group|groupe|gruppe|school|primary|trust|health|media|design|studio|energy|systems?|software|solutions|services?|consulting|partners?|legal|bakery|schreinerei|stadt|gemeente|careers?|recruitment|jobs|zorg|international|steuern|cabinet|kanzlei|clinique|veto|info|team|online)$/
