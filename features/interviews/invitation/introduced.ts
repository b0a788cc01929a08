import { isJobTitle, looksLikeName } from '@/features/contacts/piece-kinds'
import { companyWords } from '@/lib/job-words'
import { isMailboxName } from '@/lib/people/shared-mailbox'

const name = "(?<name>\\p{Lu}[\\p{L}’'-]+(?: (?:(?:van|de|der|von) )*\\p{Lu}[\\p{L}’'-]+){0,2}?)"
const behind =
  "(?=\\s+(?:here\\s+)?(?:from|at|with|of|von|vom|bei|aus|de|du|chez|van|bij|en|di|da|della|del)\\s|\\s+(?:dell|dall)['’]|\\s*[,.!(–-]|\\s+(?:here|hier|ici)(?!\\p{L})|\\s*$)"
/** How somebody says who they are, at the beginning of a message. */
const ways = [
  `(?<![\\p{L}])(?:[Tt]his is|[Ii]t['’]?s|[Ii]['’]?m|[Mm]y name is|[Ii] am|[Hh]ier ist|[Hh]ier spricht|[Hh]ier schreibt|[Hh]ier|[Ii]ch bin|[Mm]ein Name ist|[Cc]['’]est|[Jj]e suis|[Jj]e m['’]appelle|[Mm]et|[Ii]k ben|[Ss]oy|[Mm]e llamo|[Ss]ono|[Mm]i chiamo|(?:[Tt]e|[Ll]e) (?:habla|escribe))\\s+(?:die |der |de )?${name}${behind}`,
  `(?:^|[,.!]\\s+)${name}\\s+(?:here|hier|ici)(?![\\p{L}])`,
  `(?:^|[,.!]\\s+)${name}\\s+(?:from|at|von|vom|de|van|bei)\\s[^.!?]{2,40}?\\s(?:here|hier|ici)(?![\\p{L}])`,
  `^\\s*${name} (?:is inviting you|invites you|has invited you|invited you|lädt (?:Sie|dich)|vous invite|t['’]invite|nodigt (?:u|je) uit|te invita|le invita)(?![\\p{L}])`,
  `^\\s*(?:[Gg]['’]day|[Gg]ood [Mm]orning|[Mm]orning|[Ee]vening|[Aa]lright|[Gg]uten [Mm]orgen|[Mm]oin|[Hh]i|[Hh]ey|[Hh]ello|[Hh]allo|[Hh]oi|[Hh]ola|[Cc]iao|[Ss]alut|[Bb]onjour)(?: \\p{Lu}\\p{L}+)?\\s*[,!.]?\\s+(?:[Cc]hef |[Dd]r\\.? |[Cc]oach )?${name}\\s+(?:from|von|de|van|vom|at|bei|chez)\\s`,
].map(source => new RegExp(source, 'u'))
/** How they sign a message of a line or two. */
const signs = [
  `(?:^|[.!?,\\s])(?:[Bb]est|[Tt]hanks|[Tt]hx|[Cc]heers|[Rr]egards|LG|VG|[Gg]ruß|[Gg]rüße|[Dd]anke|[Ss]aludos|[Gg]racias|[Gg]roetjes|[Gg]roet|[Gg]r|[Bb]ises|[Mm]erci|[Cc]iao)[,.! ]+${name}\\s*(?:\\([^()]*\\))?\\s*$`,
  `(?:^|\\s)[–—-]\\s?${name}\\s*$`,
].map(source => new RegExp(source, 'u'))

/** Who wrote a message without a head: "Tasha here from Keystone", "Met Joris van de Kade", "Best, Zara". */
export function introduced(lines: readonly string[], isMe: (name: string) => boolean): string | null {
  const said = lines.filter(line => line.trim())
  const text = [
    ...said
      .slice(0, 3)
      .flatMap(line => line.split(/(?<=[.!?])\s+/))
      .flatMap(line => ways.map(way => way.exec(line))),
    ...said.slice(-2).flatMap(line => signs.map(way => way.exec(line))),
  ]
  for (const found of text) {
    const given = found?.groups?.name
    if (
      given &&
      looksLikeName(given) &&
      !isMe(given) &&
      !isJobTitle(given) &&
      !isMailboxName(given) &&
      !companyWords.test(given)
    )
      return given
  }
  return null
}
