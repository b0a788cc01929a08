import { isJobTitle, looksLikeName } from '@/features/contacts/piece-kinds'
import { isGivenName } from './given-names'
import { type Beside, called } from './named-beside'
import { isNoFirst } from './no-first-name'
import { zoneOfTown } from './zone-words'

const name = "(?<name>\\p{Lu}\\p{L}+(?:-\\p{Lu}\\p{L}+)?(?: \\p{Lu}[\\p{L}'’-]+)?)"
const me = '(?:me|myself|I|mir|mich|ich|mij|mezelf|ik|ikzelf|moi|moi-même|yo|conmigo|io|me)'
const and = '(?:and|und|et|en|y|e|&|sowie)'
const withWord = '(?:with |mit |avec |met |con )?'
/** At a door one asks for somebody. */
const asked =
  '(?:(?:^|[.!?] )Report to|[Ss]ee you with|[Aa]sk for|[Aa]sking for|[Ff]ragen? Sie nach|[Ff]rag nach|[Mm]elden Sie sich bei|[Mm]elde dich bei|[Dd]emande[rz]? (?:à voir )?|[Vv]raag naar|[Mm]elden bij|[Mm]eld je bij|[Pp]regunt[ae] por|[Cc]hied[ai] di|[Cc]hieda di)'
const ours = '(?:[Mm]y|[Oo]ur|[Mm]eine?|[Uu]nsere?|[Mm]on|[Mm]a|[Nn]otre|[Mm]ijn|[Oo]nze|[Mm]i|[Nn]uestr[oa])'
const relation =
  '(?:wife|husband|business partner|partner|colleague|co-owner|brother|sister|son|daughter|Frau|Mann|Kollege|Kollegin|Partner|Partnerin|Bruder|Schwester|collègue|associée?|femme|mari|frère|sœur|collega|compagnon|vrouw|man|broer|zus|compañer[oa]|soci[oa]|herman[oa]|mujer|marido)'
const ways = [
  `(?<![\\p{L}@])${me},? ${and} ${withWord}${name}`,
  `(?<![\\p{L}@-])${name} ${and} ${withWord}${me}(?![\\p{L}'’])`,
  `(?<!\\p{L})${asked} ${name}`,
  // "my wife Kris does the books"
  `(?<!\\p{L})${ours} ${relation} ${name}`,
].map(source => new RegExp(source, 'gu'))

/** What stands before a thing, and before nobody's name. */
const determined =
  /(?<!\p{L})(?:the|an?|this|that|your|his|her|its|in|der|die|das|den|dem|ein\p{L}{0,2}|dein\p{L}{0,2}|ihr\p{L}{0,2}|sein\p{L}{0,2}|le|la|les|un|une|des|ce|cette|vos|votre|de|het|een|uw|el|los|las|una|su|tu|lo|gli)\s+$/iu

/** Who is called by a first name beside whoever writes: "me and Nadia", "met mij en met Marloes", "ask for Paweł". */
/** Who will make up their minds need not be there. */
const decides =
  /(?<!\p{L})(?:make up (?:our|my) minds?|decide|decision|heads together|will sit down|sit down and|entscheiden|besprechen|décider|beslissen|overleggen|decidir|bescheid|bedankt|dank (?:voor|für)|thank you for|thanks for|merci (?:encore )?pour|gracias por|afgelopen|vergangenen)(?!\p{L})/iu

export function namedWithMe(lines: readonly string[], isMe: (name: string) => boolean): Beside[] {
  const sentences = lines.slice(0, 60).flatMap(line => line.slice(0, 600).split(/(?<=\p{L}{3}[.!?])\s+/u))
  return sentences
    .filter(line => !decides.test(line))
    .flatMap(line =>
      ways.flatMap(way =>
        [...line.slice(0, 600).matchAll(way)].flatMap(({ groups, index, 0: whole }) => {
          const said = groups?.name ?? ''
          const before = line.slice(0, index + whole.indexOf(said))
          const isSomebody =
            looksLikeName(said) &&
            (isGivenName(said.split(' ')[0] ?? '') ||
              // "your train to Edinburgh and I"
              (!zoneOfTown(said) &&
                !/^(?:\p{L}{4,}s|\p{L}{2,}(?:ung|unft|heit|keit|tion|ing))$/u.test(said))) &&
            // "deine Unterlagen und ich", "in the New Year and I"
            !determined.test(before) &&
            !called.test(`${said} `) &&
            !isMe(said) &&
            !isJobTitle(said) &&
            !said.split(' ').some(isNoFirst)
          return isSomebody ? [{ name: said, email: null, jobTitle: null, kind: null, byName: true }] : []
        }),
      ),
    )
}
