import type { Piece } from '../mark-words'

/** A text with what was looked for marked in it: bold and underlined, so that it is told by more than a colour. */
export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(([text, isHit], at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, which never move
    isHit ? (
      <mark key={at} className="found">
        {text}
      </mark>
    ) : (
      text
    ),
  )
}
