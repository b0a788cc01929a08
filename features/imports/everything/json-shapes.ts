import type { PgTable } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { analysisCriteria, stages } from '@/db/enums'
import type { settings } from '@/db/schema/settings'
import { flagColours, flagRows, flagSubjects } from '@/features/analyses/schema'
import { isStorable } from '@/lib/text'
import type { BroughtBack, broughtBack } from './brought-back'

type Tables = typeof broughtBack & { settings: typeof settings }
type JsonOf<Table extends PgTable> = {
  [Key in keyof Table['_']['columns']]: Table['_']['columns'][Key]['_']['columnType'] extends 'PgJsonb'
    ? Key
    : never
}[keyof Table['_']['columns']]
/** A schema for each JSON column of each table that comes back; one without does not compile. */
export type JsonShapes = {
  [Name in BroughtBack | 'settings' as JsonOf<Tables[Name]> extends never ? never : Name]: {
    [Key in JsonOf<Tables[Name]> & keyof Tables[Name]['$inferSelect']]: z.ZodType<
      NonNullable<Tables[Name]['$inferSelect'][Key]>
    >
  }
}

const text = (most: number) => z.string().max(most).refine(isStorable)
const many = z.int().min(0).max(1_000_000)
const words = text(20_000)

export const jsonShapes: JsonShapes = {
  settings: {
    weeklyTargets: z.strictObject({ applications: many, conversations: many, followUps: many }),
    stageNames: z.partialRecord(z.enum(stages), text(120).min(1)),
    criteriaWeights: z.partialRecord(z.enum(analysisCriteria), z.int().min(0).max(3)),
  },
  analyses: {
    flags: z
      .array(
        z.strictObject({
          colour: z.enum(flagColours),
          about: z.enum(flagSubjects),
          example: text(500).min(1),
        }),
      )
      .max(flagRows.length),
  },
  week_plans: { done: z.strictObject({ applications: many.optional(), conversations: many.optional() }) },
  drafts: { words: z.record(text(60).min(1), z.union([words, z.array(words).max(50)])) },
}

/** What this JSON column takes; undefined of a table and column that hold none. */
export const shapeOf = (table: string, key: string): z.ZodType | undefined =>
  (jsonShapes as Record<string, Record<string, z.ZodType>>)[table]?.[key]
