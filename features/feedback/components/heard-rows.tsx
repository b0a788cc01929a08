'use client'

import { RowButton } from '@/components/ui/list'
import { Quote } from '@/components/ui/quote'

interface Heard {
  id: string
  about: string
  text: string
  by: string
}

/** Here so that what was said is sent once as HTML and once as its words. */
export function HeardRows({ rows }: { rows: readonly Heard[] }) {
  return (
    <div className="grid gap-4 py-1">
      {rows.map(({ id, about, text, by }) => (
        <Quote
          key={id}
          by={
            <>
              {by}
              <RowButton form="remove-feedback" name="id" value={id} about={about}>
                Remove
              </RowButton>
            </>
          }
          className="wrap-anywhere"
        >
          <strong className="block font-medium">{about}</strong>
          <span className="whitespace-pre-line">{text}</span>
        </Quote>
      ))}
    </div>
  )
}
