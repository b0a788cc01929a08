import { expect, it, vi } from 'vitest'
import { handOn, takeHandedOn } from './handed-on'

const found = { userId: 'u', rowId: 'r', name: null, email: 'robin@example.com' }

it('is given once, to the page of the same request and token', () => {
  handOn('nonce', 'token', found)
  expect(takeHandedOn('another', 'token')).toBeNull()
  expect(takeHandedOn(null, 'token')).toBeNull()
  expect(takeHandedOn('nonce', 'token')).toBe(found)
  expect(takeHandedOn('nonce', 'token')).toBeNull()
  handOn('nonce', 'token', found)
  expect(takeHandedOn('nonce', 'another')).toBeNull()
  expect(takeHandedOn('nonce', 'token')).toBeNull()
})

it('is gone when nobody asked for it soon, and the oldest when there are many', () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0)
  handOn('late', 'token', found)
  clock.mockReturnValue(10_001)
  expect(takeHandedOn('late', 'token')).toBeNull()
  for (let n = 0; n <= 500; n++) handOn(`many ${n}`, 'token', found)
  expect(takeHandedOn('many 0', 'token')).toBeNull()
  expect(takeHandedOn('many 500', 'token')).toBe(found)
  clock.mockRestore()
})

it('leaves memory by itself when no page comes for it', () => {
  vi.useFakeTimers()
  const kept = (globalThis as { afterwordHandedOn?: Map<string, unknown> }).afterwordHandedOn
  handOn('left', 'token', found)
  vi.advanceTimersByTime(9_999)
  expect(kept?.has('left')).toBe(true)
  vi.advanceTimersByTime(1)
  expect(kept?.has('left')).toBe(false)
  vi.useRealTimers()
})
