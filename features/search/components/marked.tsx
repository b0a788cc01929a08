import type { Piece } from '../mark-words'

/** A text with what was looked for marked in it: bold and underlined, so that it is told by more than a colour. */
export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  let at = 0
  return pieces.map(([text, isHit]) => {
    at += text.length
    if (!isHit) return text
    return (
      <mark key={at} className="found">
        {text}
      </mark>
    )
  })
}
