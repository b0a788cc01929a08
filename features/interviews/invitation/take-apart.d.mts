import type { ArrivalFacts } from './arrival-facts'

export function takeApart(
  asked: { text?: string; bytes?: Uint8Array; today: string },
  limits: { calendarBytes: number },
): Promise<ArrivalFacts | null>
