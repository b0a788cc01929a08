'use client'

interface Props {
  /** In percent of the line. */
  share: number
  promisedAt: number | null
  nudgeAt: number | null
  words: string
}

/** How long one has waited, as a line and in words; here so that it is sent as four figures and not as a drawing. */
export function WaitLine({ share, promisedAt, nudgeAt, words }: Props) {
  return (
    <>
      <span aria-hidden="true" className="wait">
        <span style={{ width: `${share}%` }} />
        {promisedAt !== null && <b style={{ left: `${promisedAt}%` }} />}
        {nudgeAt !== null && <i style={{ left: `${nudgeAt}%` }} />}
      </span>
      <span>{words}</span>
    </>
  )
}
