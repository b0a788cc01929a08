import { z } from 'zod'
import { stages } from '@/db/enums'
import type { Shown } from './view'

const named = z.object({
  as: z.literal('named'),
  company: z.string(),
  role: z.string(),
  stage: z.object({ is: z.enum(stages), words: z.string() }).nullable(),
  decisionBy: z.object({ date: z.string(), words: z.string() }).nullable(),
  rounds: z.array(
    z.object({ iso: z.string(), when: z.string(), zone: z.string(), kind: z.string(), ahead: z.boolean() }),
  ),
  next: z.array(z.string()),
  interest: z.number().nullable(),
})

const shown = z.object({
  asOf: z.object({ iso: z.string(), words: z.string() }),
  processes: z.array(
    z.discriminatedUnion('as', [named, z.object({ as: z.literal('unnamed'), line: z.string() })]),
  ),
})

/** What was frozen, through the same allow-list: whatever else the column might hold is left behind. */
export const readFrozen = (stored: unknown): Shown => shown.parse(stored)
