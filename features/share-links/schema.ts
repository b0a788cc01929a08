import { z } from 'zod'
import { shareFields } from '@/db/enums'
import { checkbox, id, int, many, optionalId, optionalLine, optionalParagraphs } from '@/lib/fields'
import { tidyPasscode } from './passcode'

export const defaultDays = 14
const longestDays = 90
export const mostProcesses = 20

const ids = () =>
  z.preprocess(
    given => [...new Set([given].flat().filter(one => one !== undefined && one !== ''))],
    z.array(id()).max(mostProcesses, `At most ${mostProcesses} at once, please.`),
  )

const passcode = z.preprocess(
  given => (typeof given === 'string' && given.trim() ? given : null),
  z
    .string()
    .refine(typed => tidyPasscode(typed).length >= 4, 'At least four characters, please.')
    .refine(typed => tidyPasscode(typed).length <= 64, 'At most 64 characters, please.')
    .nullable(),
)

export const newShareLinkInput = z.strictObject({
  recruiterId: id(),
  /** Came through this recruiter: with their names. */
  named: ids(),
  /** Any other: only as 'Process B'. */
  unnamed: ids(),
  fields: many(shareFields),
  note: optionalParagraphs(600),
  needs: optionalParagraphs(600),
  questions: optionalParagraphs(1500),
  availability: optionalLine(300),
  startDate: optionalLine(200),
  showReply: checkbox(),
  kept: z.enum(['live', 'frozen']).default('live'),
  days: int(1, longestDays).default(defaultDays),
  passcode,
  label: optionalLine(80),
  notify: checkbox(),
})

export const shareRecruiterInput = z
  .strictObject({
    recruiterId: optionalId(),
    name: optionalLine(120),
    kind: z.enum(['agency_recruiter', 'in_house_recruiter']).default('agency_recruiter'),
    pipelineId: optionalId(),
  })
  .refine(({ recruiterId, name }) => recruiterId || name, {
    path: ['name'],
    message: 'Who will read it? Choose someone, or type a name.',
  })

export const shareLinkIdInput = z.strictObject({ id: id() })
export const extendShareLinkInput = z.strictObject({ id: id(), days: int(1, longestDays) })
export const freezeShareLinkInput = z.strictObject({ id: id(), kept: z.enum(['live', 'frozen']) })

export type NewShareLinkInput = z.output<typeof newShareLinkInput>
export type ShareRecruiterInput = z.output<typeof shareRecruiterInput>
