import type { ArrivalFacts } from './arrival-facts'

/** A line of a chat without its link, its day, its hour and its hello. */
export function chatLine({ lines, mentions }: ArrivalFacts, ownName: string | null): string {
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
