import { clsx } from 'clsx'
import { OutsideButton } from '@/components/ui/button'
import { mailtoLink } from '@/features/letters/ways-out'
import type { SharedView } from '../view'
import { SharedFacts, SharedNeeds } from './shared-facts'
import { SharedProcess } from './shared-process'

// What is needed comes first on a phone, and beside where things stand on a desk and on paper.
const twoColumns =
  'lg:grid-cols-[3fr_2fr] lg:grid-rows-[auto_1fr] print:grid-cols-[3fr_2fr] print:grid-rows-[auto_1fr]'

/**
 * What a recruiter sees: where things stand, what the person wants, what to do. No script needed, and on a phone too
 * old for our style sheet still a page: drawings bring their own size. `inside` stands in a page of ours, as the preview.
 */
export function SharedPage({ view, inside = false }: { view: SharedView; inside?: boolean }) {
  const Title = inside ? 'h3' : 'h1'
  const named = view.processes.filter(one => one.as === 'named')
  const unnamed = view.processes.filter(one => one.as === 'unnamed')
  const level = inside ? 'h4' : 'h2'
  const zones = new Set(named.flatMap(({ rounds }) => rounds.map(({ zone }) => zone)))
  const zone = zones.size === 1 ? [...zones][0] : undefined
  return (
    <article>
      <header className="mb-8">
        <p className="mb-1 text-ink-soft text-sm">Shared with you through Afterword</p>
        <Title className="font-bold text-2xl">{view.name}</Title>
        <p className="mt-1">Where my interviews stand, what comes next, and what you can do.</p>
        <p className="mt-1 text-ink-soft text-sm">
          {view.frozen ? 'As it stood on ' : 'As of '}
          <time dateTime={view.asOf.iso}>{view.asOf.words}</time>
        </p>
        {view.note && <p className="mt-5 max-w-read whitespace-pre-line text-lg">{view.note}</p>}
      </header>
      <div className={clsx('grid gap-x-14 gap-y-10 print:gap-x-10', !inside && twoColumns)}>
        {view.needs && (
          <div className={clsx('grid gap-6', !inside && 'lg:col-start-2 print:col-start-2')}>
            <SharedNeeds needs={view.needs} level={level} />
            <Reply view={view} inside={inside} />
          </div>
        )}
        <div
          className={clsx(
            'grid content-start gap-10',
            !inside && 'lg:col-start-1 lg:row-span-2 lg:row-start-1',
            !inside && 'print:col-start-1 print:row-span-2 print:row-start-1',
          )}
        >
          {named.map(one => (
            <SharedProcess
              key={`${one.company} ${one.role}`}
              process={one}
              level={level}
              saysZone={zones.size > 1}
            />
          ))}
          {zone && !view.asOf.words.endsWith(`(${zone})`) && (
            <p className="text-ink-soft text-sm">Times are {zone}.</p>
          )}
        </div>
        <div
          className={clsx(
            'grid content-start gap-8',
            !inside && 'lg:col-start-2 print:col-start-2',
            !inside && !view.needs && 'lg:row-span-2 lg:row-start-1 print:row-span-2 print:row-start-1',
          )}
        >
          {!view.needs && <Reply view={view} inside={inside} />}
          <SharedFacts view={view} level={level} />
        </div>
        {unnamed.length > 0 && <OtherProcesses lines={unnamed.map(one => one.line)} level={level} />}
      </div>
      <p className="mt-12 border-line border-t pt-4 text-ink-soft text-sm">
        We count how often this page is opened. Nothing else about you is stored. The link works until{' '}
        {view.openUntil}.
      </p>
    </article>
  )
}

/** The one thing the reader can press; in the preview it is no act of the page around it. */
function Reply({ view, inside }: { view: SharedView; inside: boolean }) {
  if (!view.replyTo) return null
  return (
    <OutsideButton
      href={mailtoLink({ to: view.replyTo, subject: 'Where things stand', body: '' }).href}
      look={inside ? 'quiet' : 'act'}
      size="lg"
      wide
      className="print:hidden"
    >
      <span className="min-w-0 wrap-anywhere">Reply to {view.firstName}</span>
    </OutsideButton>
  )
}

function OtherProcesses({ lines, level: Level }: { lines: string[]; level: 'h2' | 'h4' }) {
  return (
    <section className="break-inside-avoid">
      <Level className="border-line border-b pb-2 font-semibold text-base">Also in progress</Level>
      <ul className="divide-y divide-line">
        {lines.map(line => (
          <li key={line} className="py-3">
            {line}
          </li>
        ))}
      </ul>
    </section>
  )
}
