import { MailButton } from './_components/actions'
import { LineList, PersonBlock, QuoteBlock } from './_components/blocks'
import { previewFrame, type ReminderFrame, ReminderMail } from './_components/reminder-frame'
import { MailHeading, MailLink, MailNote, MailText, MailTitle } from './_components/text'

interface Props extends ReminderFrame {
  company: string | null
  about: string
  role: string
  /** In the reader's zone: "tomorrow at 10:00", "10:00". */
  when: string
  soon: boolean
  place: string | null
  joinUrl: string | null
  people: readonly { name: string; role: string | null; lastSaid: string | null }[]
  /** The question about what is still open, as one would say it. */
  say: string | null
  /** The next-step question in three tones. */
  tones: readonly { label: string; say: string }[]
  /** What to know before leaving the room. */
  ask: readonly string[]
  /** My own questions. */
  questions: readonly string[]
  /** What they seemed to care about in earlier rounds. */
  cared: readonly string[]
  practice: readonly string[]
  /** What stretched me in earlier rounds, and what I would say now. */
  stretched: readonly { asked: string; say: string | null }[]
  /** Feedback. */
  heard: readonly { by: string; text: string }[]
  briefUrl: string
}

export const subject = ({ company, when, soon }: Pick<Props, 'company' | 'when' | 'soon'>) =>
  soon ? `In an hour${company ? `: ${company}` : ''}, ${when}` : `${company ?? 'Your interview'}, ${when}`

export default function BriefMail(props: Props) {
  const { about, role, when, soon, place, joinUrl, people, briefUrl, ...frame } = props
  const { say, tones, ask, questions, cared, practice, stretched, heard } = props
  return (
    <ReminderMail
      {...frame}
      title={subject(props)}
      preview={`${role} at ${about}, ${when}. Your pocket card is inside.`}
      reason="You get this because you have an interview coming up."
    >
      <MailTitle>{soon ? `In an hour: ${about}` : `${about}, ${when}`}</MailTitle>
      <MailText>
        {role}, {when}.{place && ` ${place}.`}
        {joinUrl && (
          <>
            {' '}
            <MailLink href={joinUrl}>Join here</MailLink>.
          </>
        )}
      </MailText>
      <MailButton href={briefUrl}>Open the brief</MailButton>
      {people.map(person => (
        <PersonBlock
          key={person.name}
          name={person.name}
          role={person.role ?? undefined}
          detail={person.lastSaid ? `Last time: ${person.lastSaid}` : undefined}
        />
      ))}
      <MailHeading>Before the interview ends, ask</MailHeading>
      {say && <QuoteBlock>{say}</QuoteBlock>}
      <Lines lines={ask} />
      <MailText>Ways to ask:</MailText>
      <LineList lines={tones.map(({ label, say }) => ({ key: label, title: say, detail: label }))} />
      <MailNote>And the names of everyone you meet, spelled correctly.</MailNote>
      {questions.length > 0 && <MailHeading>Your questions</MailHeading>}
      <Lines lines={questions} />
      {cared.length > 0 && <MailHeading>What they cared about</MailHeading>}
      <Lines lines={cared} />
      {practice.length > 0 && (
        <>
          <MailHeading>Your plan, if they ask</MailHeading>
          {practice.map(line => (
            <QuoteBlock key={line}>{line}</QuoteBlock>
          ))}
        </>
      )}
      {stretched.length > 0 && <MailHeading>What stretched you before</MailHeading>}
      {stretched.length > 0 && (
        <LineList
          lines={stretched.map(({ asked, say }) => ({
            key: asked,
            title: asked,
            detail: say ? `What you’d say now: ${say}` : undefined,
          }))}
        />
      )}
      {heard.length > 0 && <MailHeading>Feedback so far</MailHeading>}
      {heard.map(({ by, text }) => (
        <QuoteBlock key={text}>
          {text} ({by})
        </QuoteBlock>
      ))}
    </ReminderMail>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.length > 0 && <LineList lines={lines.map(title => ({ key: title, title }))} />
}

BriefMail.PreviewProps = {
  ...previewFrame,
  company: 'Halden',
  about: 'Halden',
  role: 'Operations lead',
  when: 'tomorrow at 10:00',
  soon: false,
  place: '12 Harbour Street',
  joinUrl: null,
  people: [{ name: 'Ana Osei', role: 'Head of operations', lastSaid: 'the night trains' }],
  ask: ['What happens after today?', 'When do you hope to decide?'],
  say: 'Before I go, could you tell me when you expect to decide?',
  questions: ['Why is the position open?'],
  cared: ['speed'],
  tones: [{ label: 'Say it back', say: 'So I’ll hear from you by Friday. Did I get that right?' }],
  practice: [],
  stretched: [{ asked: 'Why are you leaving?', say: 'I am going towards something' }],
  heard: [{ by: 'Ana Osei, Fri 27 November', text: 'Clear: the story of the migration' }],
  briefUrl: 'https://afterword.example/interviews/1/brief',
} satisfies Props
