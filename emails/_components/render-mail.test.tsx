import { expect, test } from 'vitest'
import { MailActions, MailButton } from './actions'
import { DraftBlock, QuoteBlock } from './blocks'
import { MailFrame } from './frame'
import { renderMail } from './render-mail'
import { MailTitle } from './text'

const mail = (
  <MailFrame
    title="Thank Agnieszka"
    preview="Only for the inbox"
    reason="You asked for it."
    unsubscribeUrl="https://a.example/stop"
  >
    <MailTitle>Thank Agnieszka, by five</MailTitle>
    <QuoteBlock>Two warehouses & a weekend</QuoteBlock>
    <DraftBlock to="a@b.example" subject="Good to meet you" body={'Dear Agnieszka,\n\nThank you.\nMira'} />
    <MailButton href="https://a.example/open">Open it</MailButton>
    <MailActions
      actions={[
        { label: 'I sent it', href: 'https://a.example/sent' },
        { label: 'Tomorrow', href: 'https://a.example/later' },
      ]}
    />
  </MailFrame>
)

test('the plain text reads like a letter', async () => {
  const { text } = await renderMail(mail)
  expect(text).toBe(
    [
      'Thank Agnieszka, by five\n',
      '> Two warehouses & a weekend\n',
      'To: a@b.example',
      'Subject: Good to meet you\n',
      'Dear Agnieszka,\n',
      'Thank you.',
      'Mira\n',
      'Open it https://a.example/open',
      'I sent it https://a.example/sent',
      'Tomorrow https://a.example/later\n',
      'You asked for it.',
      'Stop emails like this https://a.example/stop',
      'Afterword writes to nobody but you.',
    ].join('\n'),
  )
})

test('the plain text leaves out the ways into a mail program: the letter stands above them', async () => {
  const { html, text } = await renderMail(
    <MailFrame title="t" preview="p" reason="r">
      <MailButton href="mailto:a@b.example?subject=s&body=Dear%20Ana">Open in my email app</MailButton>
      <MailActions
        actions={[
          { label: 'I sent it', href: 'https://a.example/sent' },
          { label: 'Gmail', href: 'https://mail.google.com/mail/?view=cm&body=Dear%20Ana' },
          { label: 'Outlook', href: 'https://outlook.live.com/mail/0/deeplink/compose?body=Dear%20Ana' },
          { label: 'Change it', href: 'https://a.example/drafts/1' },
        ]}
      />
    </MailFrame>,
  )
  expect(html).toContain('mailto:')
  expect(text).toBe(
    'I sent it https://a.example/sent\nChange it https://a.example/drafts/1\n\nr\nAfterword writes to nobody but you.',
  )
})

test('the page names its language and title, loads nothing from outside, and knows the dark', async () => {
  const { html } = await renderMail(mail)
  expect(html).toContain('lang="en-GB"')
  expect(html).toContain('<title>Thank Agnieszka</title>')
  expect(html).toContain('prefers-color-scheme:dark')
  expect(html).not.toMatch(/<img|url\(|src=/)
})

test('a mail that cannot be stopped offers no way to stop it', async () => {
  const { html } = await renderMail(
    <MailFrame title="t" preview="p" reason="r">
      x
    </MailFrame>,
  )
  expect(html).not.toContain('Stop emails like this')
})
