export const prefixes = /^(?:\s*(?:re|aw|fwd?|wg|tr|rv|rif|doorst|antw)\s*:\s*)+/i

/** "What: Hiring Manager Interview, Backend Engineer" */
export const aboutLine = (lines: readonly string[]) =>
  (
    lines
      .slice(0, 60)
      .map(line => about.exec(line)?.[1])
      .find(Boolean) ?? ''
  ).replace(prefixes, '')
const about =
  /^[\s•*-]*(?:subject|betreff|objet|onderwerp|asunto|oggetto|what|was|event(?: type| name)?|titel|titre|título)\s*:\s*(\S.{0,200})$/iu

/** Without a head the first line is the title, where it is no sentence. */
export function firstLine(lines: readonly string[]): string {
  const [first = '', second = ''] = lines.filter(line => line.trim())
  const isTitle =
    first.length <= 110 && !/[.!?,;:]$|https?:/.test(first) && (second !== '' || first.length < 70)
  return isTitle && !about.test(first) ? first.replace(prefixes, '') : ''
}
