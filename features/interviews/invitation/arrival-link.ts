import { httpsUrl, meetingUrl } from '../calendar/meeting-url'
import { type Evidence, seen } from './evidence'

const joins =
  /^[\s•*-]*(?:where|location|how|join\p{L}*|link|zoom|teams|meet|video\p{L}*(?: (?:call|conference|link|meeting))?|(?:meeting|interview|call|video|join) (?:link|url)|connect|format|wo|ort|einwahl\p{L}*|zugang\p{L}*|meeting-link|lien(?: \p{L}+){0,3}|où|lieu|visio\p{L}*|waar|locatie|deelnemen|enlace(?: \p{L}+){0,3}|dónde|lugar|acceso)\s*(?:\([^()]*\)\s*)?[:–-]\s*\S?.*https:/iu
const asks =
  /(?<!\p{L})(?:join(?: us| me| the \p{L}+)?(?: here| at| via| using| on| by)|dial[- ]in|here(?:['’]s| is) (?:the|your|our) (?:\p{L}+ )?link|use (?:this|the following) link|(?:meeting|video|call) link|(?:hier|anbei)[^.]{0,20} link|unter (?:diesem|folgendem) link|(?:voici|ci-dessous) le lien|via (?:deze|de volgende|onderstaande) link|(?:este|siguiente) enlace)[^.!?]{0,60}?:?\s*https:/iu
const others =
  /(?<!\p{L})(?:cancel|reschedul|unsubscrib|survey|prepar|website|career|job (?:ad|description)|linkedin|privacy|map|directions|absag|verschieb|abmeld|datenschutz|anfahrt|annul|désinscri|afzeg|wijzig|cancela|cambia)\p{L}*/iu

const service = /zoom\.us|meet\.google|teams\.|webex\.|whereby\./i

/** "meet.google.com/abc": an address without its beginning. */
const bare =
  /(?<![\w./@:-])(?:[a-z\d-]{1,40}\.)?(?:zoom\.us|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com|whereby\.com)\/[^\s<>"')]{3,300}/gi

const sameLink =
  /(?<!\p{L})(?:(?:zoom|teams|meet|video|same|meeting|call) link|link (?:stays|is|remains|to follow|will)|same (?:zoom|teams|meet|call)|(?:selben?|gleichen?|dieselbe) link|(?:même|le) lien|(?:dezelfde|zelfde) link|(?:mismo|el) enlace|(?:stesso|il) link)(?!\p{L})/iu

/** Where the call is: a meeting service's link anywhere, else the link that a line says to join by. */
export function arrivalLink(
  written: readonly string[],
  hidden: readonly string[],
): { url: string | null; evidence: Evidence[] } {
  const lines = written.map(line => (service.test(line) ? line.replace(bare, 'https://$&') : line))
  const said = lines.filter(
    line => (joins.test(line) || asks.test(line)) && !others.test(line.replace(/https:\S+/g, '')),
  )
  const from = (location: string[], description: readonly string[]) =>
    meetingUrl({ urls: [], location: location.join('\n'), description: description.join('\n') })
  const url = from(said, [...lines, ...hidden])
  if (url === null) {
    const isNamed = [...lines, ...hidden].some(line => /https?:/.test(line) && !others.test(line))
    // "The Zoom link stays the same": there is one, elsewhere.
    const isElsewhere = lines.some(line => sameLink.test(line))
    return { url, evidence: isNamed || isElsewhere ? [] : ['plain', 'sole'] }
  }
  // Another call's link, where this one's lines are left out.
  const rest = lines.map(line =>
    line.replaceAll(url, ' ').replace(/https:\S+/g, link => (httpsUrl(link) === url ? ' ' : link)),
  )
  const other = from([], [...rest, ...hidden.filter(link => httpsUrl(link) !== url)])
  return {
    url,
    evidence: seen(
      said.some(line => from([line], []) === url) && 'text',
      from([], [url]) === url && 'plain',
      other === null && 'sole',
    ),
  }
}
