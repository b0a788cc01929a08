import { z } from 'zod'
import { draftKinds, formalities, hookStems } from '@/db/enums'
import { withSlots } from '@/features/letters/templates/gaps'
import { fillableSlots } from '@/features/letters/told-slots'
import { chosenIds, id, int, line, optionalId, optionalLine, optionalOneOf, paragraphs } from '@/lib/fields'
import { isStorable, tidyLine, unstorableMessage, within } from '@/lib/text'

const text = (max: number) =>
  z
    .string()
    .refine(isStorable, unstorableMessage)
    .transform(value => value.replace(/\r\n?/g, '\n'))
    .refine(within(max), `At most ${max.toLocaleString('en')} characters, please.`)

export const draftIdInput = z.strictObject({ id: id() })

const chosen = () => chosenIds('Choose a message first.')
export const markSeveralInput = z.strictObject({ ids: chosen(), as: z.enum(['sent', 'skipped']) })
export const severalInput = z.strictObject({ ids: chosen() })

/** Blank is allowed: half-written text is kept as it is, and what is still missing as it was. */
export const saveDraftInput = z.strictObject({
  id: id(),
  version: int(1, 1_000_000),
  subject: text(300).transform(tidyLine).transform(withSlots).default(''),
  body: text(20_000).transform(withSlots),
})

/** What a draft was put off with, and the mails that went with it, as the undo was told. */
export const undoPutOffInput = z.strictObject({
  id: id(),
  mails: z
    .string()
    .max(2000)
    .transform((value, context) => {
      try {
        return JSON.parse(value) as unknown
      } catch {
        context.addIssue({ code: 'custom', message: 'This can’t be undone any more.' })
        return z.NEVER
      }
    })
    .pipe(z.array(z.strictObject({ id: id(), dueAt: z.iso.datetime() })).max(10)),
})
export type UndoPutOffInput = z.output<typeof undoPutOffInput>

export const undoResetInput = z.strictObject({
  id: id(),
  subject: text(300).transform(tidyLine).default(''),
  body: text(20_000),
})

export const panelInput = z.strictObject({ interviewId: id() })

export const saveNoteInput = z.strictObject({
  id: id(),
  stem: optionalOneOf(hookStems).default(null),
  note: paragraphs(2000, 'One thing they said is enough; please add it.'),
  /** Whose it is, where one message holds notes to several. */
  contactId: optionalId(),
})
export type SaveNoteInput = z.output<typeof saveNoteInput>

export const saveSignatureInput = z.strictObject({
  id: id(),
  signature: paragraphs(500, 'Please add your name.'),
})

export const addToDraftInput = z.strictObject({
  id: id(),
  slot: z.enum(fillableSlots),
  text: paragraphs(2000, 'Please add a few words.'),
})

export const addressInput = z.strictObject({
  id: id(),
  addressAs: line(120, 'Their name, as you would say it.'),
})

export const keepInTouchInput = z.strictObject({ contactId: id() })

export const recipientInput = z.strictObject({ id: id(), contactId: id() })

export const formalityInput = z.strictObject({ id: id(), formality: z.enum(formalities) })

export const saveTemplateInput = z.strictObject({
  kind: z.enum(draftKinds),
  subject: optionalLine(300),
  body: paragraphs(5000, 'A template needs some text.'),
})

export const templateKindInput = z.strictObject({ kind: z.enum(draftKinds) })

const offerKinds = ['other_offer', 'more_time', 'accept_offer', 'decline'] as const
export const createDraftInput = z.strictObject({
  kind: z.enum(draftKinds).exclude(offerKinds),
  contactId: optionalId(),
  pipelineId: optionalId(),
  interviewId: optionalId(),
})

export type SaveDraftInput = z.output<typeof saveDraftInput>
