import { z } from 'zod'
import {
  int,
  localDate,
  optionalInt,
  optionalLine,
  optionalLocalDate,
  optionalParagraphs,
} from '@/lib/fields'

const target = int(0, 50)

export const weekPlanInput = z.strictObject({
  weekOf: localDate(),
  applications: target,
  conversations: target,
  followUps: target,
  floor: int(1, 20),
  intention: optionalLine(300),
})

export const weekReviewInput = z.strictObject({
  weekOf: localDate(),
  moreApplications: optionalInt(0, 100),
  moreConversations: optionalInt(0, 100),
  review: optionalParagraphs(3000),
})

/** Blank means: go on. */
export const pauseInput = z.strictObject({ until: optionalLocalDate() })

export type WeekPlanInput = z.output<typeof weekPlanInput>
export type WeekReviewInput = z.output<typeof weekReviewInput>
