import { clsx } from 'clsx'
import type { Route } from 'next'
import type { ReactNode } from 'react'
import type { DeskAction, DeskLink } from './desk-nav'
import { Link } from './ui/link'

interface Props {
  links: readonly DeskLink[]
  bar: readonly Route[]
  action: DeskAction
  isHere: (href: string) => boolean
}

/** The foot of a phone: as many of `bar` as fit, the action in the middle, the rest behind "More". */
export function PhoneBar({ links, bar, action, isHere }: Props) {
  const all = links.length <= 4
  const shown = bar.slice(0, all ? 4 : 3).flatMap(href => links.find(link => link.href === href) ?? [])
  const rest = links.filter(link => !shown.includes(link))
  const slots = shown.map(link => <BarLink key={link.href} link={link} here={isHere(link.href)} />)
  return (
    <nav
      aria-label="Main"
      className="phone-bar fixed inset-x-0 bottom-0 z-30 border-line border-t bg-paper pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden"
    >
      <ul className="mx-auto grid h-bar max-w-[34rem] grid-cols-[1fr_1fr_1.25fr_1fr_1fr]">
        {slots.slice(0, 2)}
        <li className="grid place-items-center">
          <Link
            href={action.href}
            aria-label={action.label}
            aria-current={isHere(action.href) ? 'page' : undefined}
            className="-mt-4 grid size-[4.5rem] place-items-center content-center gap-0.5 rounded-lg bg-act font-semibold text-on-act text-xs shadow-float"
          >
            {action.icon}
            {action.short}
          </Link>
        </li>
        {slots.slice(2)}
        {rest.length > 0 && <More links={rest} isHere={isHere} />}
      </ul>
    </nav>
  )
}

function Slot({ here, children }: { here: boolean; children: ReactNode }) {
  return (
    <span
      className={clsx(
        'relative grid h-full place-items-center content-center gap-1 text-xs',
        here ? 'font-semibold text-ink' : 'text-ink-soft',
      )}
    >
      {here && <span className="absolute top-0 h-0.75 w-8 bg-act" />}
      {children}
    </span>
  )
}

function BarLink({ link, here }: { link: DeskLink; here: boolean }) {
  return (
    <li className="grid">
      <Link href={link.href} aria-current={here ? 'page' : undefined}>
        <Slot here={here}>
          {link.icon}
          {link.label}
        </Slot>
      </Link>
    </li>
  )
}

function More({ links, isHere }: { links: readonly DeskLink[]; isHere: (href: string) => boolean }) {
  return (
    <li className="grid">
      <button type="button" popoverTarget="more-ways">
        <Slot here={links.some(link => isHere(link.href))}>
          <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5" fill="currentColor">
            <path d="M2.5 6.5h3v7h-3zM8.5 6.5h3v7h-3zM14.5 6.5h3v7h-3z" />
          </svg>
          More
        </Slot>
      </button>
      <div id="more-ways" popover="auto" className="sheet p-3">
        <ul aria-label="More" className="grid">
          {links.map(link => (
            <li key={link.href}>
              <Link
                href={link.href}
                aria-current={isHere(link.href) ? 'page' : undefined}
                onClick={event => event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()}
                className="flex min-h-12 items-center gap-4 rounded px-3 hover:bg-glow aria-[current]:bg-glow aria-[current]:font-semibold"
              >
                {link.icon}
                {link.label}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </li>
  )
}
