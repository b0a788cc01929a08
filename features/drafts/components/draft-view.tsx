import { LinkButton } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Panel } from '@/components/ui/section'
import { GreetingForm } from '@/features/letters/components/greeting-form'
import { greetingChoices } from '@/features/letters/greeting-choices'
import { isThankYou } from '@/features/letters/is-thank-you'
import { linkedinSearch } from '@/features/letters/linkedin'
import { firstName } from '@/features/letters/names'
import { noteLine } from '@/features/letters/note-line'
import type { DraftToCheck } from '@/features/letters/readiness'
import { withGaps } from '@/features/letters/templates/gaps'
import { isThanked, sharesJointNote } from '@/features/letters/thank-you-kind'
import { countryRow } from '@/features/reminders/country-rows'
import { formatLongDay, type LocalDate, localDate } from '@/lib/time'
import { addressDraftAction } from '../actions'
import { checkText, type PanelNotes } from '../check-text'
import { isAhead, isForNow } from '../for-now'
import { addressOf } from '../letter'
import type { DraftPage } from '../queries'
import { carriesNote, leftAside, noteOf, noteReaderOf, placeOf, readerOf, readingOf } from '../reading'
import { AddToDraft, ChooseRecipient } from './add-to-draft'
import { DraftHistory } from './draft-history'
import { DraftMarks } from './draft-marks'
import { DraftSettings } from './draft-settings'
import { EditorIsland } from './editor-island'
import { FillIn } from './fill-in'
import { LinkedinAdvice } from './linkedin-advice'
import { NoteForm, SignatureForm } from './note-form'
import { NoteAndMessage } from './note-place'
import { PanelBlock } from './panel-block'

/** A draft with everything one can do with it. */
export function DraftView({
  page,
  bcc,
  now,
  today,
}: {
  page: DraftPage
  bcc: string | null
  now: Date
  today: LocalDate
}) {
  const { draft, own, person, pipeline, attendees, interview } = page
  const address = addressOf(page)
  const note = noteOf(page).text || page.notes.map(({ note }) => note).join('\n') || null
  const about: Omit<DraftToCheck, 'subject' | 'body'> = {
    kind: draft.kind,
    channel: draft.channel,
    note,
    hasOffer: page.hasOffer,
    hasAddress: address.to.length > 0,
    linkedinAccount: own.linkedinAccount,
    reading: readingOf(page, today),
  }
  const isOpen = draft.state === 'open'
  const notedFor = page.noteFor?.name ?? person?.name
  const needsNote = isOpen && draft.body.includes('{note}')
  const thanked = attendees.filter(person => interview && isThanked(person, interview.kind))
  const isNow = isForNow(page, now)
  const ahead = isAhead(page, now)
  const country = pipeline?.country ?? own.country
  const reader = readerOf(page)
  const greeting =
    person && draft.channel === 'email'
      ? greetingChoices(person.name, { register: draft.formality, country, addressAs: person.addressAs })
      : null
  const panel: PanelNotes = {
    notes: page.siblings
      .filter(other => other.id !== draft.id && other.state !== 'skipped')
      .map(other => ({ id: other.id, to: other.to ?? 'the panel', body: other.body })),
    names: [
      ...attendees.flatMap(({ name }) => [name, firstName(name)]),
      pipeline?.company ?? '',
      pipeline?.role ?? '',
      interview ? formatLongDay(localDate(interview.startsAt, interview.zone)) : '',
    ],
  }
  const checked = checkText(draft.id, { ...about, subject: draft.subject, body: draft.body }, panel)
  return (
    <>
      {isOpen && draft.kind === 'linkedin_request' && (
        <LinkedinAdvice requests={page.requests} own={own} id={draft.id} now={now} today={today} />
      )}
      {isOpen && greeting?.asks && (
        <Panel className="mb-6">
          <GreetingForm
            action={addressDraftAction}
            field="id"
            value={draft.id}
            name={person?.name ?? ''}
            greeting={greeting}
          />
        </Panel>
      )}
      <NoteAndMessage
        isMissing={needsNote}
        note={
          (needsNote || (isOpen && !draft.edited && carriesNote(page))) && (
            <NoteForm
              id={draft.id}
              about={page.noteFor?.id}
              person={notedFor ?? null}
              called={notedFor ? firstName(notedFor) : null}
              isMissing={needsNote}
              isNow={isNow}
              isAhead={ahead}
              reader={noteReaderOf(page)}
              place={placeOf(page)}
              asTyped={page.hasOwnVersion}
              note={noteOf(page)}
            />
          )
        }
      >
        {isOpen && (
          <FillIn
            id={draft.id}
            text={`${draft.subject}\n${draft.body}`}
            aside={leftAside(page)}
            known={{ ...knownOf(page), ...draft.words }}
            reader={reader}
            asTyped={page.hasOwnVersion}
            isNow={isNow}
            isAhead={ahead}
          />
        )}
        {draft.kind === 'thank_you_joint' && isOpen && page.notes.length > 1 && (
          <NotesAtHand notes={page.notes} />
        )}
        {isOpen && draft.body.includes('{my_signature}') && (
          <SignatureForm id={draft.id} signature={own.signature} />
        )}
        {page.choices && <ChooseRecipient id={draft.id} people={page.choices} chosen={page.person} />}
        {page.needsRecruiter && pipeline && (
          <p className="mb-8">
            <LinkButton href={`/pipelines/${pipeline.id}/edit`} look="quiet">
              Add the recruiter
            </LinkButton>
          </p>
        )}
        {isOpen ? (
          <EditorIsland
            id={draft.id}
            version={draft.version}
            subject={draft.subject}
            body={draft.body}
            about={about}
            panel={panel}
            checked={checked}
            look={!isNow ? 'quiet' : needsNote || !checked.ready ? 'act' : 'lamp'}
            destination={{
              id: draft.id,
              to: address.to,
              composer: own.composer,
              bcc,
              profile: page.linkedinUrl,
              search: person && linkedinSearch(person.name, pipeline?.company),
            }}
          />
        ) : (
          <SentText subject={withGaps(draft.subject)} body={withGaps(draft.body)} />
        )}
        <AddToDraft
          id={draft.id}
          moves={page.leftOut}
          known={knownOf(page)}
          reader={reader}
          asTyped={page.hasOwnVersion}
        />
      </NoteAndMessage>
      <DraftMarks
        draft={draft}
        next={
          isThankYou(draft.kind)
            ? page.siblings.find(other => other.id !== draft.id && other.state === 'open')
            : undefined
        }
        today={today}
        zone={own.zone}
      />
      {isThankYou(draft.kind) && (
        <PanelBlock
          draft={draft}
          siblings={page.siblings}
          people={thanked.filter(sharesJointNote).length}
          custom={countryRow(country).panelNote === 'joint_or_each' ? countryRow(country).custom : null}
        />
      )}
      {isOpen && (
        <DraftSettings
          draft={{ id: draft.id, kind: draft.kind, formality: draft.formality, edited: draft.edited }}
          name={person?.name ?? ''}
          greeting={greeting}
        />
      )}
      <DraftHistory draft={draft} today={today} zone={own.zone} />
    </>
  )
}

/** The person looks it over before it goes into a message. */
function knownOf({ pipeline, minute }: DraftPage) {
  const amber = minute?.flags?.filter(flag => flag.colour === 'amber').map(flag => flag.example)
  return {
    start_availability: pipeline?.startDate,
    availability: pipeline?.availability,
    problem: minute?.theyCaredAbout,
    their_concerns: minute?.theyCaredAbout,
    went_well: minute?.wentWell,
    repair_point: minute?.repairPoint,
    my_concerns: amber?.join('\n'),
  }
}

function NotesAtHand({ notes }: { notes: DraftPage['notes'] }) {
  return (
    <div className="mb-6 grid gap-2">
      <p className="text-ink-soft">
        What you noted for each of them; a joint note uses one thing they all shared.
      </p>
      <ul className="grid gap-2">
        {notes.map(({ name, stem, note }) => (
          <li key={name} className="wrap-anywhere border-edge border-l-2 pl-4">
            {noteLine(stem, note)} <span className="text-ink-faint text-sm">{name}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function SentText({ subject, body }: { subject: string; body: string }) {
  return (
    <div className="grid justify-items-start gap-3">
      {subject && <p className="wrap-anywhere font-semibold">{subject}</p>}
      <p className="wrap-anywhere whitespace-pre-wrap">{body}</p>
      <CopyButton text={body} size="sm">
        Copy the text
      </CopyButton>
    </div>
  )
}
