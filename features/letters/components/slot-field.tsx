'use client'

import { type ReactNode, useId, useRef, useState } from 'react'
import { useFormAnswer } from '@/components/ui/action-form'
import { TextareaField, TextField } from '@/components/ui/text-field'
import type { Reader } from '../hook'
import { loadSlotWeaver } from '../load-weaver'
import type { LanguagePack } from '../packs/pack'
import type { FillableSlot } from '../told-slots'
import { useWhenTyped } from './use-when-typed'
import { type Said, WovenPreview } from './woven-preview'

type WeaveSlot = LanguagePack['weaveSlot']

/** Lines and dates go in as they are typed: there is no sentence to show. */
const asLines: readonly FillableSlot[] = ['questions', 'changes', 'new_slots', 'new_date', 'blurb']
/** A few words inside a sentence of the letter. */
const inside: readonly FillableSlot[] = ['topic', 'specific_area', 'target_kind']

/** One detail of a letter that only the person can tell, with the sentence it becomes. */
export function SlotField({
  slot,
  name = 'text',
  label,
  hint,
  example,
  frame = '…',
  reader,
  asTyped = false,
  defaultValue = '',
  required,
  line = false,
  maxLength = 2000,
}: {
  slot: FillableSlot
  name?: string
  label: ReactNode
  hint?: ReactNode
  example: string
  /** The sentence of the letter, with a gap; "…" alone where it is a sentence of its own. */
  frame?: string
  reader: Reader & { isEmployer: boolean }
  /** It goes into a template of one's own, word for word. */
  asTyped?: boolean
  defaultValue?: string
  required?: boolean
  /** One short line. */
  line?: boolean
  maxLength?: number
}) {
  const id = useId()
  const { typed } = useFormAnswer(name)
  const [text, setText] = useState(typed ?? defaultValue)
  const around = useRef<HTMLDivElement>(null)
  const [weave, askForWeaver] = useWhenTyped(loadSlotWeaver, around, text)
  const said = asTyped ? null : saidOf(weave, slot, text, frame, reader)
  const field = {
    name,
    label,
    hint,
    placeholder: example,
    value: text,
    required,
    // Where it is needed, it has a form of its own.
    alone: true,
    maxLength,
    onFocus: askForWeaver,
  }
  return (
    <div ref={around} className="grid min-w-0 gap-2">
      {line ? (
        <TextField {...field} onChange={event => setText(event.currentTarget.value)} />
      ) : (
        <TextareaField
          {...field}
          rows={asLines.includes(slot) ? 3 : 2}
          onChange={event => setText(event.currentTarget.value)}
          className="min-h-18"
        />
      )}
      <WovenPreview id={id} said={said} onTake={setText} />
    </div>
  )
}

function saidOf(
  weave: WeaveSlot | null,
  slot: FillableSlot,
  text: string,
  frame: string,
  reader: Reader & { isEmployer: boolean },
): Said | null {
  if (!weave || !text.trim() || asLines.includes(slot)) return null
  const woven = weave(slot, text, reader, 0)
  if (!woven.ok) return woven
  if (inside.includes(slot))
    return frame.split('…').length === 2 ? { ok: true, sentence: frame.replace('…', () => woven.text) } : null
  return { ok: true, sentence: woven.text }
}
