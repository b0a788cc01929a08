import { z } from 'zod'

export const tryDemoInput = z.strictObject({
  /** What the browser says; anything that is no zone's name is as good as nothing. */
  zone: z.string().max(60).optional().catch(undefined),
})
