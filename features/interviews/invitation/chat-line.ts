import { looksLikeName } from '@/features/contacts/piece-kinds'
import { readQuickAdd } from '../read-quick-add'
import type { ArrivalFacts } from './arrival-facts'

/** A line of a chat without its link, its day, its hour and its hello. */
function chatLine({ lines, mentions }: ArrivalFacts, ownName: string | null): string {
  const bare = lines.map((line, at) =>
    mentions
      .filter(mention => mention.line === at)
      .reduceRight(
        (text, { at: from, end }) =>
          `${text.slice(0, from).replace(/(?<!\p{L})(?:on|at|am|um|le|à|op|om|el|a las)\s+$/iu, '')} ${text.slice(end)}`,
        line,
      ),
  )
  const first = ownName?.split(' ')[0] ?? ''
  return bare
    .join(' ')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(
      new RegExp(
        `^\\s*(?:hey|hi|hello|hallo|hola|salut|hoi)?\\s*(?:${first.replace(/[^\p{L}]/gu, '')})?\\s*[!,.]\\s*`,
        'iu',
      ),
      '',
    )
    .replace(/^\s*(?:hey|hi|hello|hallo|hola|salut|bonjour|hoi|dear)\s+\p{Lu}\p{L}+\s*[!,.]\s*/iu, '')
    .replace(/\s+(?:ok|okay|passt das|ça te va|does that work|works?)\s*\?.*$/i, '')
    .replace(/\s+/g, ' ')
    .slice(0, 300)
    .trim()
}

/** A sentence is no company. */
const beginsSentence =
  "Soy|Hier|Met|Ich|Je|Ik|Im|I’m|I'm|This|Its|It|Hi|Hey|Hello|Morning|Evening|Alright|Good|Guten|Interview|Call|Meeting|Gespräch|Entretien|Gesprek|Entrevista|Moin|Hola|Hallo|Hoi|Ciao|Salut|Bonjour|Dear|Role|Position|Location|Where|Duration|Link|Stelle|Rolle|Ort|Dauer|Poste|Lieu|Functie|Locatie|Puesto|Lugar"
const asFirm = new RegExp(
  `^(?!(?:${beginsSentence})(?:\\s|$))\\p{Lu}\\S*(?: (?:\\p{Lu}|&|of|de)\\S*){0,3}$`,
  'u',
)

/** Company, people and role of a line of a chat, as the one-line form reads them. */
export function saidInChat(facts: ArrivalFacts, ownName: string | null) {
  const said = readQuickAdd(chatLine(facts, ownName))
  if (!said || !asFirm.test(said.company)) return null
  return {
    ...said,
    people: said.people.filter(
      ({ name }) => looksLikeName(name) && /^\p{Lu}\p{L}*(?:[ -]\p{Lu}\p{L}*)*$/u.test(name),
    ),
  }
}
