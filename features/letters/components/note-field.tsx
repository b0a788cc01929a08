'use client'

import { type ReactNode, useId, useRef, useState } from 'react'
import { useFormAnswer } from '@/components/ui/action-form'
import { FieldError } from '@/components/ui/field'
import { Textarea } from '@/components/ui/input'
import { type HookStem, hookStems } from '@/db/enums'
import type { Reader } from '../hook'
import { loadWeaver } from '../load-weaver'
import type { Weaver } from '../packs/pack'
import { stemWords } from '../packs/stem-words'
import { StemChips } from './stem-chips'
import { useWhenTyped } from './use-when-typed'
import { type Said, WovenPreview } from './woven-preview'

export interface Note {
  stem: HookStem | null
  text: string
}

const words = stemWords.en

const isStem = (value: string | undefined): value is HookStem =>
  (hookStems as readonly string[]).includes(value ?? '')

/**
 * "For the note", wherever one is typed: how it begins, what is said, and right under it the sentence it becomes. Inside
 * a form its fields are `name` and `stemName`; elsewhere `onChange` tells.
 */
export function NoteField({
  name = 'note',
  stemName = 'stem',
  label,
  about,
  reader,
  place = 0,
  asTyped = false,
  note: given,
  required,
  maxLength = 2000,
  onChange,
}: {
  name?: string
  stemName?: string
  label: ReactNode
  /** Whom it is about, for who hears the screen: "Ana Osei". */
  about: string
  reader: Reader
  /** Their place among those who get a note, as the letter has it. */
  place?: number
  /** It goes into a template of one's own, word for word. */
  asTyped?: boolean
  note: Note
  required?: boolean
  maxLength?: number
  onChange?: (note: Note) => void
}) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const answer = useFormAnswer(name)
  const typedStem = useFormAnswer(stemName).typed
  const [note, setNote] = useState<Note>({
    stem: isStem(typedStem) ? typedStem : given.stem,
    text: answer.typed ?? given.text,
  })
  const around = useRef<HTMLDivElement>(null)
  const [weaver, askForWeaver] = useWhenTyped(loadWeaver, around, note.text)
  const said = asTyped ? null : saidOf(weaver, note, reader, place)
  function put(part: Partial<Note>) {
    const next = { ...note, ...part }
    setNote(next)
    onChange?.(next)
  }
  return (
    <div ref={around} className="grid min-w-0 gap-2">
      <label htmlFor={id} className="font-semibold text-sm">
        {label}
      </label>
      {!asTyped && (
        <StemChips
          name={stemName}
          legend={`How the note to ${about} begins`}
          value={note.stem}
          onChange={stem => put({ stem })}
          onTap={() => field.current?.focus()}
        />
      )}
      <Textarea
        ref={field}
        id={id}
        name={name}
        value={note.text}
        rows={2}
        required={required}
        maxLength={maxLength}
        placeholder={note.stem ? words.stems[note.stem].example : words.example}
        aria-describedby={answer.error ? `${id}-error` : `${id}-read`}
        aria-invalid={answer.error ? true : undefined}
        onFocus={askForWeaver}
        onChange={event => put({ text: event.currentTarget.value })}
        className="min-h-18"
      />
      {answer.error && <FieldError id={`${id}-error`}>{answer.error}</FieldError>}
      <WovenPreview
        id={`${id}-read`}
        said={said}
        onTake={guess => {
          // A whole sentence of theirs from here on: it stands word for word.
          put({ stem: 'own_words', text: guess })
          field.current?.focus()
        }}
      />
    </div>
  )
}

function saidOf(weaver: Weaver | null, { stem, text }: Note, reader: Reader, place: number): Said | null {
  if (!weaver || !text.trim()) return null
  return weaver.weave(text, stem, reader, place)
}
