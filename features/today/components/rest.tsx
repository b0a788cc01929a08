import type { Route } from 'next'
import type { ReactNode } from 'react'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Summary } from '@/components/ui/summary'
import type { Today } from '../arrange-today'

/** On the evening after a no the day's lists rest behind one line; an interview's minute is all that may knock. */
export function Rest({ today: { gentle, now }, children }: { today: Today; children: ReactNode }) {
  if (!gentle || now[0]?.kind === 'minute') return children
  return (
    <>
      <EmptyState
        title="You’re done for tonight"
        light="none"
        action={
          <LinkButton href={`/pipelines/${gentle.id}/vent` as Route} look="quiet">
            Get it off your chest
          </LinkButton>
        }
      >
        <span className="wrap-anywhere">{`${gentle.company} said no today.`}</span> Everything else can wait
        until morning.
      </EmptyState>
      <details>
        <Summary>Show the day anyway</Summary>
        <div className="mt-4">{children}</div>
      </details>
    </>
  )
}
