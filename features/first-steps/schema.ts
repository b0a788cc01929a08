import { z } from 'zod'
import { composers, firstSteps } from '@/db/enums'
import { country, optionalCountry, optionalLine, optionalOneOf } from '@/lib/fields'

export const firstStepInput = z.strictObject({ step: z.enum(firstSteps) })

export const placeInput = z.strictObject({ country: country(), composer: z.enum(composers) })

/** With what stood there before, where something was chosen. */
export const firstStepBackInput = z.strictObject({
  step: z.enum(firstSteps),
  country: optionalCountry(),
  region: optionalLine(6),
  composer: optionalOneOf(composers),
})

export type PlaceInput = z.output<typeof placeInput>
export type FirstStepBackInput = z.output<typeof firstStepBackInput>
