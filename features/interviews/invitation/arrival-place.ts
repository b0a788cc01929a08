import { clip, tidyLine } from '@/lib/text'
import { placeWithoutLinks } from '../calendar/meeting-url'

const placeLabel =
  /^[\s•*-]*(?:location|where|place|venue|address|ort|wo|adresse|treffpunkt|lieu|où|locatie|waar|adres|plaats|lugar|dónde|ubicación|dirección)\s*:\s*(?<place>\S.*)$/iu
const service =
  /^(?:(?:via|über|par|per|video ?(?:call|conference|konferenz)?|online|remote|web conference|microsoft|google|cisco|zoom|teams|meet|webex|meeting|link|call|video|phone|telephone|telefon(?:isch)?|téléphone|telefonisch|teléfono|visio(?:conférence)?|videollamada|videobellen)[\s:–-]*)+$/iu
/** "This is a Google Meet web conference.": no place, where there is a link. */
const callWords =
  /(?<!\p{L})(?:google meet|zoom|teams|webex|video|online|web conference|virtual\p{L}*|visio\p{L}*)(?!\p{L})/iu
const callsYou =
  /(?<!\p{L})(?:(?:we|i|\p{Lu}\p{L}+)(?:(?:’|')ll| will) (?:call|ring|phone) you|call you|rufe(?:n)? (?:wir |ich )?(?:sie|dich)(?!\p{L}).{0,60} an(?!\p{L})|je vous appelle|nous vous appellerons|bel(?:len)? (?:u|je)|te llamar|le llamar|phone (?:call|interview|screen)|telefoninterview|telefonat|appel téléphonique|telefoongesprek|llamada telefónica|dial)/iu
const phone =
  /(?<![\d\p{L}])(?:\+|00)\d[\d ()./-]{7,18}\d(?!\d)|(?<![\d\p{L}+])\(?0\d{2,4}\)?[\d ()./-]{5,14}\d(?!\d)/u

/** Where it is: a labelled place, or the number by which somebody rings. */
export function arrivalPlace(lines: readonly string[], url: string | null): string | null {
  const labelled = lines
    .map(line => tidyLine(placeWithoutLinks(placeLabel.exec(line)?.groups?.place ?? '')))
    .find(place => place && !service.test(place) && !(url && callWords.test(place)))
  if (labelled) return clip(labelled, 300)
  if (url) return null
  const call = lines.find(line => callsYou.test(line) && phone.test(line))
  const number = call && phone.exec(call)?.[0]
  return number ? `By phone: ${tidyLine(number)}` : null
}
