import type { ReactNode } from 'react'
import { Heading, Link, Text } from 'react-email'
import { paint } from './colours'

export function MailTitle({ children }: { children: ReactNode }) {
  return (
    <Heading
      as="h1"
      {...paint('ink', { margin: '0 0 12px', fontSize: 24, lineHeight: '30px', fontWeight: 700 })}
    >
      {children}
    </Heading>
  )
}

export function MailHeading({ children }: { children: ReactNode }) {
  return (
    <Heading
      as="h2"
      {...paint('ink', { margin: '32px 0 8px', fontSize: 17, lineHeight: '24px', fontWeight: 600 })}
    >
      {children}
    </Heading>
  )
}

export function MailText({ children }: { children: ReactNode }) {
  return <Text {...paint('ink', { margin: '0 0 16px', fontSize: 16, lineHeight: '25px' })}>{children}</Text>
}

/** A quieter line: a time, a caveat. */
export function MailNote({ children }: { children: ReactNode }) {
  return <Text {...paint('soft', { margin: '0 0 16px', fontSize: 14, lineHeight: '21px' })}>{children}</Text>
}

export function MailLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} {...paint('link', { textDecoration: 'underline', fontWeight: 600 })}>
      {children}
    </Link>
  )
}
