import type { Route } from 'next'
import { Link } from '@/components/ui/link'
import type { RoundStep } from '../steps'

/** The four things after an interview, side by side: what is done shows what came of it, what is not leads there. */
export function FourSteps({ steps }: { steps: readonly RoundStep[] }) {
  return (
    <ol className="mb-10 grid gap-px overflow-hidden rounded-lg bg-line sm:grid-cols-2">
      {steps.map(({ name, title, words, href, done }, at) => (
        <li key={name} className="grid bg-paper">
          <Link href={href as Route} className="step">
            <span className={done ? 'step-sign step-done' : 'step-sign'} aria-hidden="true">
              {done ? <span className="tick" /> : at + 1}
            </span>
            <span className="min-w-0">
              <span className="block font-semibold">{title}</span>
              <span className="wrap-anywhere text-ink-soft text-sm">{words}</span>
              <span className="sr-only">{done ? ', done' : ', open'}</span>
            </span>
          </Link>
        </li>
      ))}
    </ol>
  )
}
