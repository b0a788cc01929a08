import { z } from 'zod'
import { checkbox } from '@/lib/fields'

export const feedInput = z.strictObject({})
export const feedNamesInput = z.strictObject({ hidesNames: checkbox() })
