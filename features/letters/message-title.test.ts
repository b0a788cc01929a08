import { expect, it } from 'vitest'
import { messageTitle } from './message-title'

it.each([
  ['thank_you_manager', 'Ana Osei', 'Ana Osei: thank-you to the hiring manager'],
  ['other_offer', 'Ana Osei', 'Ana Osei: news of another offer'],
  ['linkedin_request', 'Ana Osei', 'Ana Osei: LinkedIn request'],
  ['nudge_second', null, 'Second nudge'],
] as const)('calls a %s to %s "%s"', (kind, to, title) => expect(messageTitle(kind, to)).toBe(title))
