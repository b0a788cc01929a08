import { Fragment, type ReactNode } from 'react'
import { Button, Text } from 'react-email'
import { lamp, paint } from './colours'
import { isLetter } from './render-mail'
import { MailLink } from './text'

/** The single thing this mail asks for, in lamp light. One per mail. */
export function MailButton({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Button
      href={href}
      style={{
        margin: '8px 0 16px',
        padding: '14px 22px',
        borderRadius: 8,
        backgroundColor: lamp.fill,
        color: lamp.ink,
        fontSize: 17,
        fontWeight: 600,
      }}
    >
      {children}
    </Button>
  )
}

interface MailAction {
  label: string
  href: string
}

/** The other ways on, side by side: "I sent it · Tomorrow · They replied". */
export function MailActions({ actions }: { actions: readonly MailAction[] }) {
  return (
    <Text {...paint('soft', { margin: '0 0 16px', fontSize: 15, lineHeight: '32px' })}>
      {actions.map((action, index) => (
        <Fragment key={action.href}>
          {index > 0 && <span data-skip-in-text="true"> · </span>}
          <span {...(isLetter(action.href) ? { 'data-skip-in-text': 'true' } : { className: 'aw-own-line' })}>
            <MailLink href={action.href}>{action.label}</MailLink>
          </span>
        </Fragment>
      ))}
    </Text>
  )
}
