import { Fragment, type ReactNode } from 'react'
import { MailActions } from './actions'
import { paint } from './colours'
import { MailTable } from './table'
import { MailLink } from './text'

// The colour stays with `paint`: a `border` shorthand would take it away again.
const rule = (side: 'Top' | 'Bottom') => ({ [`border${side}Width`]: 1, [`border${side}Style`]: 'solid' })

/** Who this is about: name, what they are, and the one thing to remember. */
export function PersonBlock({ name, role, detail }: { name: string; role?: ReactNode; detail?: ReactNode }) {
  return (
    <MailTable {...paint('line', { margin: 0, ...rule('Top') })}>
      <tr>
        <td {...paint('ink', { padding: '12px 0', fontSize: 16, lineHeight: '24px' })}>
          <strong>{name}</strong>
          {role && <span {...paint('soft')}>, {role}</span>}
          {detail && (
            <>
              <br />
              <span {...paint('soft', { fontSize: 14 })}>{detail}</span>
            </>
          )}
        </td>
      </tr>
    </MailTable>
  )
}

/** Their words, as they were said. */
export function QuoteBlock({ by, children }: { by?: ReactNode; children: ReactNode }) {
  return (
    <blockquote
      {...paint(['ink', 'line'], {
        margin: '0 0 20px',
        padding: '2px 0 2px 16px',
        borderLeftWidth: 3,
        borderLeftStyle: 'solid',
        fontSize: 16,
        lineHeight: '25px',
      })}
    >
      {children}
      {by && (
        <>
          <br />
          <span {...paint('soft', { fontSize: 14 })}>{by}</span>
        </>
      )}
    </blockquote>
  )
}

/** A draft ready to copy: address and subject above, then nothing but the text, each line as it was written. */
export function DraftBlock({ to, subject, body }: { to?: string; subject?: string; body: string }) {
  return (
    <MailTable {...paint('sunken', { margin: '0 0 20px', borderRadius: 8 })}>
      {(to || subject) && (
        <tr>
          <td
            {...paint(['soft', 'line'], {
              padding: '14px 18px 10px',
              ...rule('Bottom'),
              fontSize: 14,
              lineHeight: '22px',
            })}
          >
            {to && <>To: {to}</>}
            {to && subject && <br />}
            {subject && (
              <>
                Subject: <strong {...paint('ink')}>{subject}</strong>
              </>
            )}
          </td>
        </tr>
      )}
      <tr>
        <td {...paint('ink', { padding: '14px 18px 18px', fontSize: 16, lineHeight: '25px' })}>
          <div className="aw-apart">
            {body.split('\n').map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines keep their place
              <Fragment key={index}>
                {index > 0 && <br />}
                {line}
              </Fragment>
            ))}
          </div>
        </td>
      </tr>
    </MailTable>
  )
}

export interface MailLine {
  key: string
  /** A time or a day, already in the reader's zone. */
  when?: string
  title: string
  detail?: string
  href?: string
  /** What can be done about it with one tap. */
  taps?: readonly { label: string; href: string }[]
}

/** Several small things in one mail: the digest, the week. */
export function LineList({ lines }: { lines: readonly MailLine[] }) {
  return (
    <MailTable style={{ margin: '0 0 20px' }}>
      {lines.map(line => (
        <tr key={line.key}>
          <td
            {...paint(['ink', 'line'], {
              padding: '12px 0',
              ...rule('Top'),
              fontSize: 16,
              lineHeight: '24px',
            })}
          >
            <div className="aw-apart">
              {line.when && (
                <>
                  <span {...paint('soft', { fontSize: 14 })}>{line.when}</span>
                  <br />
                </>
              )}
              {line.href ? (
                <MailLink href={line.href}>{line.title}</MailLink>
              ) : line.detail ? (
                <strong>{line.title}</strong>
              ) : (
                line.title
              )}
              {line.detail && (
                <>
                  <br />
                  <span {...paint('soft', { fontSize: 15 })}>{line.detail}</span>
                </>
              )}
            </div>
            {line.taps && <MailActions actions={line.taps} />}
          </td>
        </tr>
      ))}
    </MailTable>
  )
}

/** A code to type, set wide, and selectable as one word. */
export function CodeBlock({ code }: { code: string }) {
  return (
    <MailTable {...paint('sunken', { margin: '0 0 20px', borderRadius: 8 })}>
      <tr>
        <td
          {...paint('ink', {
            padding: '16px 18px',
            fontFamily: "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Courier New', monospace",
            fontSize: 26,
            lineHeight: '32px',
            fontWeight: 700,
            letterSpacing: '0.18em',
          })}
        >
          {code}
        </td>
      </tr>
    </MailTable>
  )
}
