import { z } from 'zod'
import { browserZone } from '@/features/auth/schema'

export const tryDemoInput = z.strictObject({ zone: browserZone })
