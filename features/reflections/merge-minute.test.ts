import { describe, expect, it } from 'vitest'
import { bothWords, type Minute, mergeMinute, takingOf } from './merge-minute'

const noon = new Date('2026-11-24T12:00:00Z')
const stored = { deviceKey: 'phone', revision: 7, updatedAt: noon }
const sending = (over: object) => ({
  deviceKey: 'phone',
  revision: 8,
  writtenAt: noon,
  sawIt: false,
  ...over,
})

describe('how a sending is taken', () => {
  it.each([
    ['the first of all', undefined, {}, { how: 'replace' }],
    ['the same device, later', stored, {}, { how: 'replace' }],
    ['the same device, again', stored, { revision: 7 }, null],
    ['the same device, overtaken', stored, { revision: 3 }, null],
    ['another that saw what is there', stored, { deviceKey: 'desk', sawIt: true }, { how: 'replace' }],
    [
      'another that saw it long ago',
      stored,
      { deviceKey: 'desk', sawIt: true, writtenAt: new Date(0) },
      { how: 'add', newer: false },
    ],
    ['another that did not see it', stored, { deviceKey: 'desk' }, { how: 'add', newer: true }],
  ])('%s', (_, row, over, taking) => expect(takingOf(row, sending(over))).toEqual(taking))
})

describe('two texts of one field', () => {
  it.each([
    [null, 'calm', 'calm'],
    ['calm', null, 'calm'],
    ['calm', 'calm', 'calm'],
    ['calm', 'calm and slow', 'calm and slow'],
    ['calm and slow', 'calm', 'calm and slow'],
    ['calm', 'I listened', 'calm\nI listened'],
    ['calm\nI list', 'I listened', 'calm\nI listened'],
  ])('%j and %j', (old, now, both) => expect(bothWords(old, now)).toBe(both))
})

describe('the minute', () => {
  const before: Minute = {
    gut: 4,
    likelihood: null,
    strengths: ['calm'],
    workOn: [],
    wentWell: 'The story',
    nearlyWrong: null,
    tellAFriend: null,
    repairPoint: null,
    theyCaredAbout: 'speed',
  }
  it('lets the same device change and empty what it touched, and nothing else', () => {
    const after = mergeMinute(before, { gut: 2, wentWell: null, strengths: [] }, { how: 'replace' })
    expect(after).toEqual({ ...before, gut: 2, wentWell: null, strengths: [] })
  })
  it('loses nothing to another device that wrote earlier', () => {
    const late = { gut: 1, likelihood: 6, strengths: ['energy' as const], wentWell: 'The demo' }
    expect(mergeMinute(before, late, { how: 'add', newer: false })).toEqual({
      ...before,
      likelihood: 6,
      strengths: ['calm', 'energy'],
      wentWell: 'The story\nThe demo',
    })
  })
  it('lets a later tap on another device stand', () => {
    expect(mergeMinute(before, { gut: 1 }, { how: 'add', newer: true }).gut).toBe(1)
  })
})
