import type { ReactNode } from 'react'
import { Head, Html, Link } from 'react-email'
import { darkRules, font, lamp, paint } from './colours'
import { outlookSheet } from './outlook'
import { MailTable } from './table'

/** The reader's English. */
export type MailLanguage = 'en-GB' | 'en-US'

interface FrameProps {
  lang?: MailLanguage
  /** The subject again, as the document's title. */
  title: string
  /** What the inbox shows after the subject, up to about 90 characters. */
  preview: string
  /** Why this mail came, in one sentence: "You asked for a reminder when …". */
  reason: string
  /** One-click stop for this kind of mail; left out where a mail cannot be stopped (sign-in). */
  unsubscribeUrl?: string
  preferencesUrl?: string
  children: ReactNode
}

/** What every mail stands in: the door, one sheet of paper, and below it why this came and how to stop it. */
export function MailFrame(props: FrameProps) {
  const { lang = 'en-GB', title, preview, reason, unsubscribeUrl, preferencesUrl, children } = props
  return (
    <Html lang={lang}>
      <Head>
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{title}</title>
        <style>{darkRules}</style>
      </Head>
      <body {...paint(['ground', 'ink'], { margin: 0, padding: 0, fontFamily: font })}>
        <InboxLine>{preview}</InboxLine>
        {outlookSheet.open}
        <table
          role="presentation"
          align="center"
          width="100%"
          border={0}
          cellPadding={0}
          cellSpacing={0}
          style={{ maxWidth: outlookSheet.width, margin: '0 auto' }}
        >
          <tbody>
            <tr>
              <td style={{ padding: '24px 12px' }}>
                <header>
                  <DoorAndName />
                </header>
                <MailTable {...paint('paper', { borderRadius: 12 })}>
                  <tr>
                    <td className="aw-pad" style={{ padding: '32px 36px 20px' }}>
                      <main>{children}</main>
                    </td>
                  </tr>
                </MailTable>
                <MailTable>
                  <tr>
                    <td {...paint('soft', { padding: '20px 4px 0', fontSize: 13, lineHeight: '20px' })}>
                      <footer>
                        {reason}
                        {(preferencesUrl || unsubscribeUrl) && <br />}
                        {preferencesUrl && (
                          <FootLink href={preferencesUrl}>Choose which emails you get</FootLink>
                        )}
                        {preferencesUrl && unsubscribeUrl && ' · '}
                        {unsubscribeUrl && <FootLink href={unsubscribeUrl}>Stop emails like this</FootLink>}
                        <br />
                        Afterword writes to nobody but you.
                      </footer>
                    </td>
                  </tr>
                </MailTable>
              </td>
            </tr>
          </tbody>
        </table>
        {outlookSheet.close}
      </body>
    </Html>
  )
}

/** What the inbox shows after the subject, and then nothing: not the first words of the mail. (A title of its own has the mail.) */
function InboxLine({ children }: { children: string }) {
  return (
    <div
      style={{
        display: 'none',
        overflow: 'hidden',
        lineHeight: '1px',
        opacity: 0,
        maxHeight: 0,
        maxWidth: 0,
      }}
      data-skip-in-text="true"
    >
      {children + '\u00a0\u200c'.repeat(Math.max(0, 120 - children.length))}
    </div>
  )
}

function FootLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} {...paint('soft', { textDecoration: 'underline' })}>
      {children}
    </Link>
  )
}

/** The mark out of table cells: mail programs show neither SVG nor, at first, any picture. */
function DoorAndName() {
  return (
    <table
      role="presentation"
      cellPadding={0}
      cellSpacing={0}
      style={{ margin: '0 0 16px 4px' }}
      data-skip-in-text="true"
    >
      <tbody>
        <tr>
          <td style={{ verticalAlign: 'top', fontSize: 0, lineHeight: 0 }}>
            <div {...paint('leaf', { width: 8, height: 22 })} />
          </td>
          <td style={{ verticalAlign: 'top', fontSize: 0, lineHeight: 0 }}>
            <div style={{ width: 8, height: 18, backgroundColor: lamp.fill }} />
          </td>
          <td {...paint('ink', { paddingLeft: 10, fontSize: 17, lineHeight: '22px', fontWeight: 700 })}>
            Afterword
          </td>
        </tr>
      </tbody>
    </table>
  )
}
