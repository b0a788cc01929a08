import { MailActions, MailButton } from './_components/actions'
import { DraftBlock } from './_components/blocks'
import { previewFrame, type ReminderFrame, ReminderMail } from './_components/reminder-frame'
import { MailHeading, MailNote, MailText, MailTitle } from './_components/text'

export interface DraftInMail {
  id: string
  /** Among letters about several things: what this one is, and why now. */
  title?: string
  why?: string
  /** There, what is done about one says nothing of the others. */
  taps?: readonly { label: string; href: string }[]
  /** Who it is for; null while nobody is known. */
  name: string | null
  to: string | null
  subject: string
  body: string
  /** The way out the person chose; null when the text has to be finished in Afterword first. */
  wayOut: { label: string; href: string; copy: boolean } | null
  others: readonly { label: string; href: string }[]
  editUrl: string
  sentUrl: string
  notMeUrl: string
  /** What stands in the way of sending it, in words. */
  unready: string | null
  /** A line is missing that only the person can write. */
  hasGap: boolean
}

interface Props extends ReminderFrame {
  company: string | null
  what: 'thank_you' | 'thank_you_again' | 'nudge' | 'closing' | 'linkedin' | 'several' | 'other'
  title: string
  /** One sentence: why this, why now. */
  why: string
  /** When it should reach its reader, in words; null when there is no such moment. */
  sendAt: string | null
  lastWord: string | null
  drafts: readonly DraftInMail[]
  repliedUrl: string | null
  /** Null among several, where each has its own. */
  laterUrl: string | null
  doneUrl: string | null
}

export const subject = ({ company, what, drafts }: Pick<Props, 'company' | 'what' | 'drafts'>) => {
  const where = company ? ` (${company})` : ''
  const name = company ? drafts[0]?.name : null
  const toName = name ? ` to ${name}` : ''
  const waits = drafts.some(draft => draft.hasGap)
  if (what === 'thank_you' || (what === 'thank_you_again' && waits))
    return drafts.length > 1
      ? `Your ${drafts.length} thank-you notes ${waits ? 'need a detail from you' : 'are ready'}${where}`
      : `Your thank-you note${toName} ${waits ? 'needs a detail from you' : 'is ready'}${where}`
  if (what === 'thank_you_again' && !waits)
    return drafts.length > 1
      ? `Did your ${drafts.length} thank-you notes go out?${where}`
      : `Did your thank-you note${toName} go out?${where}`
  if (what === 'several') return `${drafts.length} messages to send`
  if (what === 'nudge') return `Time to ask for news${where}`
  if (what === 'closing') return `One last note, if you like${where}`
  if (what === 'linkedin') return `A LinkedIn request${toName}, if you like${where}`
  return waits
    ? `A message${toName} needs a detail from you${where}`
    : `A message is ready to go${toName}${where}`
}

export default function DraftMail(props: Props) {
  const { title, why, sendAt, lastWord, drafts, repliedUrl, laterUrl, doneUrl, ...frame } = props
  const one = drafts.length === 1
  return (
    <ReminderMail
      {...frame}
      title={subject(props)}
      preview={why}
      reason="You get this because one of your messages is due. Only you can send it."
    >
      <MailTitle>{title}</MailTitle>
      <MailText>{why}</MailText>
      {lastWord && <MailText>{lastWord}</MailText>}
      {sendAt && <MailNote>Aim for {sendAt}.</MailNote>}
      {drafts.map((draft, index) => (
        <OneDraft key={draft.id} draft={draft} isFirst={index === 0} showName={!one} />
      ))}
      {laterUrl && doneUrl && (
        <MailActions
          actions={[
            ...(repliedUrl ? [{ label: 'They replied', href: repliedUrl }] : []),
            { label: 'Later', href: laterUrl },
            { label: 'Done with this', href: doneUrl },
          ]}
        />
      )}
    </ReminderMail>
  )
}

function OneDraft({ draft, isFirst, showName }: { draft: DraftInMail; isFirst: boolean; showName: boolean }) {
  const { name, to, subject: line, body, wayOut, others, editUrl, sentUrl, notMeUrl, unready, hasGap } = draft
  const label = hasGap ? 'Finish it in Afterword' : 'Open it in Afterword'
  const first = wayOut ?? { label, href: editUrl, copy: false }
  return (
    <>
      {showName && <MailHeading>{draft.title ?? name ?? 'For someone you met'}</MailHeading>}
      {draft.why && <MailText>{draft.why}</MailText>}
      <DraftBlock to={to ?? undefined} subject={line || undefined} body={body} />
      {unready && <MailNote>{unready}</MailNote>}
      {wayOut?.copy && <MailNote>It’s long, so copy the text above and paste it into the message.</MailNote>}
      {isFirst ? (
        <MailButton href={first.href}>{first.label}</MailButton>
      ) : (
        <MailActions actions={[{ label: first.label, href: first.href }]} />
      )}
      <MailActions
        actions={[
          { label: 'I sent it', href: sentUrl },
          ...others.map(({ label, href }) => ({ label, href })),
          ...(wayOut ? [{ label: 'Edit it', href: editUrl }] : []),
          ...(draft.taps ?? []),
          { label: name ? `Not to ${name}` : 'Not to this person', href: notMeUrl },
        ]}
      />
      {isFirst && wayOut && !wayOut.copy && wayOut.href.startsWith('mailto:') && (
        <MailNote>
          Gmail on Android loses the line breaks of a link. There, choose “Edit it” and share the text.
        </MailNote>
      )}
    </>
  )
}

DraftMail.PreviewProps = {
  ...previewFrame,
  company: 'Halden',
  what: 'thank_you',
  title: 'Your thank-you is ready',
  why: 'Best sent the same afternoon.',
  sendAt: 'today, 17:00 London',
  lastWord: null,
  drafts: [
    {
      id: '1',
      name: 'Ana Osei',
      to: 'ana@halden.example',
      subject: 'Thank you for today',
      body: 'Dear Ana,\n\nThank you for the hour today. You told me about the night trains, and it stayed with me.\n\nKind regards\nSam',
      wayOut: { label: 'Open in my mail', href: 'mailto:ana@halden.example', copy: false },
      others: [{ label: 'Gmail', href: 'https://mail.google.com/mail/?view=cm' }],
      editUrl: 'https://afterword.example/drafts/1',
      sentUrl: 'https://afterword.example/act/t?do=sent',
      notMeUrl: 'https://afterword.example/act/t?do=not_me',
      unready: null,
      hasGap: false,
    },
  ],
  repliedUrl: null,
  laterUrl: 'https://afterword.example/act/t?do=snooze',
  doneUrl: 'https://afterword.example/act/t?do=done',
} satisfies Props
