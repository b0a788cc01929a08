'use client'

import { useRef, useState } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormMessage } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField, TextField } from '@/components/ui/text-field'
import type { DraftToCheck } from '@/features/letters/readiness'
import { withGaps, withSlots } from '@/features/letters/templates/gaps'
import { saveDraftAction } from '../actions'
import type { Checked, PanelNotes } from '../check-text'
import { findSentence, mended } from '../mend-text'
import type { Words } from '../newer-text'
import { DraftChecks } from './draft-checks'
import { type Destination, type SendLook, SendWays } from './send-ways'
import { type Saving, useAutosave } from './use-autosave'
import { useChecks } from './use-checks'

interface EditorProps {
  id: string
  version: number
  subject: string
  body: string
  about: Omit<DraftToCheck, 'subject' | 'body'>
  panel: PanelNotes
  /** What is said of the text that came with the page. */
  checked: Checked
  /** Of the first way to send: in lamp light when it is ready and due, quiet before its day. */
  look: SendLook
  destination: Destination
}

const said: Record<Exclude<Saving['is'], 'refused' | 'changed'>, string> = {
  idle: '',
  typing: 'Not saved yet',
  saving: 'Saving',
  saved: 'Saved',
}

/** The words, what can be said about them while they are typed, and the ways out. Saves itself; the button is for no script. */
export function DraftEditor({
  id,
  version,
  subject,
  body,
  about,
  panel,
  checked: given,
  look,
  destination,
}: EditorProps) {
  const form = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState(version)
  const [words, setWords] = useState<Words>({ subject, body })
  const [ground, setGround] = useState<Words>({ subject, body })
  const { saving, save, settle, savedVersion } = useAutosave(id, words, { subject, body, version }, setWords)

  if (version > seen) {
    setSeen(version)
    setGround({ subject, body })
  }
  const change = (part: Partial<Words>) => setWords(before => ({ ...before, ...part }))
  const isMail = about.channel === 'email'
  const shown = withGaps(words.body)
  const isChanged = words.body !== ground.body || words.subject !== ground.subject
  const [checked, askForChecks] = useChecks(id, { ...about, ...words }, panel, { given, isChanged })

  return (
    <>
      <div ref={form}>
        <ActionForm action={saveDraftAction} onFocus={askForChecks} className="grid gap-5">
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={savedVersion} />
          {isMail ? (
            <TextField
              label="Subject"
              name="subject"
              value={withGaps(words.subject)}
              maxLength={300}
              onChange={event => change({ subject: withSlots(event.currentTarget.value) })}
              onKeyDown={event => {
                // The form itself, sent beside the save that is on its way, would meet it as another's change.
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
                event.preventDefault()
                void save()
              }}
            />
          ) : (
            <input type="hidden" name="subject" value={words.subject} />
          )}
          <TextareaField
            label={about.channel === 'linkedin' ? 'Note with the request' : 'Message'}
            name="body"
            rows={isMail ? 14 : 5}
            hint={
              words.body !== shown && 'What you add above goes between the dots. You can type over them, too.'
            }
            value={shown}
            onChange={event => change({ body: withSlots(event.currentTarget.value) })}
          />
          <div className="-mt-4 flex min-h-6 items-center justify-between gap-4 text-ink-faint text-sm">
            <p role="status">{saving.is in said ? said[saving.is as keyof typeof said] : ''}</p>
            <noscript>
              <SubmitButton look="quiet">Save</SubmitButton>
            </noscript>
          </div>
          {saving.is === 'refused' && <FormMessage>{saving.message}</FormMessage>}
        </ActionForm>
      </div>
      {saving.is === 'changed' && (
        <div className="mt-4 grid gap-3 rounded bg-sunken p-4">
          <p className="font-medium">This draft was changed somewhere else. Which version do you want?</p>
          <p className="wrap-anywhere max-h-48 overflow-y-auto whitespace-pre-wrap text-ink-soft text-sm">
            {withGaps(saving.current.body)}
          </p>
          <div className="flex flex-wrap gap-2">
            <Button
              look="quiet"
              onClick={() => {
                settle(saving.current)
                setWords({ subject: saving.current.subject, body: saving.current.body })
              }}
            >
              Use the version above
            </Button>
            <Button
              look="quiet"
              onClick={() => {
                settle(saving.current)
                setWords({ ...words })
              }}
            >
              Keep mine
            </Button>
          </div>
        </div>
      )}
      <DraftChecks
        checked={checked}
        onMend={finding => setWords(before => mended(before, finding))}
        onShow={({ sentence }) => show(form.current, sentence)}
      />
      {checked.reasons.length === 0 && (
        <SendWays words={words} channel={about.channel} destination={destination} look={look} />
      )}
    </>
  )
}

/** Chosen in its field, so that the next key goes over it. */
function show(around: HTMLElement | null, sentence: string): void {
  const fields = around?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    '[name=body], [name=subject]',
  )
  for (const field of fields ?? []) {
    const place = findSentence(field.value, withGaps(sentence))
    if (!place || field.type === 'hidden') continue
    field.focus()
    field.setSelectionRange(place.start, place.end)
    return
  }
}
