/** Markup that is already safe. */
export class Markup {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text
  }
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

type Piece = string | number | Markup | null | false | undefined | Piece[]

function show(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return ''
  if (Array.isArray(piece)) return piece.map(show).join('')
  if (piece instanceof Markup) return piece.text
  return String(piece).replace(/[&<>"']/g, character => ESCAPES[character] ?? character)
}

/** A template whose every value is escaped, unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...values: Piece[]): Markup {
  return new Markup(strings.reduce((text, part, index) => text + show(values[index - 1]) + part))
}
