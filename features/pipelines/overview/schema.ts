import { z } from 'zod'
import { stages } from '@/db/enums'
import { checkbox, id, int, optionalId, optionalLine, optionalOneOf } from '@/lib/fields'

/** A card was dropped: `seen` is the stage it was in when it was looked at. */
export const moveCardInput = z.strictObject({ id: id(), stage: z.enum(stages), seen: z.enum(stages) })

/** So many at once: as many as a page shows. */
const mostAtOnce = 200
const listOf = <Item extends z.ZodType>(item: Item, none: string) =>
  z.preprocess(
    value => (typeof value === 'string' ? value.split(',').filter(Boolean) : (value ?? [])),
    z.array(item).min(1, none).max(mostAtOnce, `At most ${mostAtOnce} at once, please.`),
  )
const several = {
  ids: listOf(id(), 'Choose a process first.'),
  act: z.enum(['move', 'aside', 'recruiter', 'delete']),
}

export const actOnSeveralInput = z.strictObject({
  ...several,
  stage: optionalOneOf(stages),
  recruiterId: optionalId(),
})

/** `was` is what each of them was before, in the order of the ids; `stage` or `recruiterId` what they were made. */
export const undoSeveralInput = z.strictObject({
  ...several,
  was: z.preprocess(
    value => (typeof value === 'string' ? value.split(',').filter(Boolean) : (value ?? [])),
    z.array(z.string().regex(/^[\da-z_-]{1,40}(\.[a-z_]{1,20})?$/)).max(mostAtOnce),
  ),
  stage: optionalOneOf(stages),
  recruiterId: optionalId(),
})

/** Name, place and whether it is shown, for each stage: 'name-applied', 'place-applied', 'hide-applied'. */
const ofEach = <Field extends z.ZodType>(word: string, field: () => Field) =>
  Object.fromEntries(stages.map(stage => [`${word}-${stage}`, field()])) as Record<string, Field>
export const stagesInput = z.strictObject({
  ...ofEach('name', () => optionalLine(30)),
  ...ofEach('place', () => int(1, stages.length)),
  ...ofEach('hide', () => checkbox()),
})
