import { expect, it } from 'vitest'
import { idInAddress } from './message-address'

const id = '0d9c1f0e-55b1-4d0c-9d0e-3c9b3a1f2e4d'

it.each([
  [`/drafts/${id}`, id],
  [`/drafts/${id}/eml`, null],
  [`/drafts/${id}?x`, null],
  ['/drafts/templates', null],
  ['/drafts', null],
  [`/people/${id}`, null],
  [null, null],
  [undefined, null],
])('%s leads to the message %s', (href, found) => {
  expect(idInAddress(href)).toBe(found)
})
