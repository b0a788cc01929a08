import { describe, expect, it } from 'vitest'
import { httpsUrl, meetingUrl, placeWithoutLinks } from './meeting-url'

const nothing = { urls: [], location: '', description: '' }

describe('meetingUrl', () => {
  it.each([
    [{ description: 'Join: https://example.zoom.us/j/123?pwd=a.' }, 'https://example.zoom.us/j/123?pwd=a'],
    [{ description: '<https://teams.microsoft.com/l/x>' }, 'https://teams.microsoft.com/l/x'],
    [{ urls: ['https://meet.google.com/abc-defg-hij'] }, 'https://meet.google.com/abc-defg-hij'],
    [{ urls: ['https://example.com/event'], description: 'https://zoom.us/j/1' }, 'https://zoom.us/j/1'],
    [{ location: 'https://call.example.com/room' }, 'https://call.example.com/room'],
    [{ urls: ['https://example.com/event'] }, 'https://example.com/event'],
    [
      {
        description:
          'https://eu01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.us%2Fj%2F7&data=x',
      },
      'https://zoom.us/j/7',
    ],
    [{ description: 'Our site: https://example.com' }, null],
    [{ description: 'http://zoom.us/j/1' }, null],
    [{ description: 'https://zoom.us.example.com/j/1' }, null],
    [{ urls: ['javascript:alert(1)', 'data:text/html,x', 'zoommtg://zoom.us/join'] }, null],
    [{ urls: ['https://zoom.us@example.com/j/1'] }, null],
    [{ urls: ['https://localhost/x'] }, null],
    [{ location: `https://zoom.us/j/${'1'.repeat(3000)}` }, null],
  ])('%j', (from, url) => expect(meetingUrl({ ...nothing, ...from })).toBe(url))
})

it('takes the bracket of a sentence off', () =>
  expect(httpsUrl('https://a.example/x).')).toBe('https://a.example/x'))

it.each([
  ['https://zoom.us/j/1', ''],
  ['Room 4; https://zoom.us/j/1', 'Room 4'],
  ['12 High St, Leeds', '12 High St, Leeds'],
])('the place of %j', (location, place) => expect(placeWithoutLinks(location)).toBe(place))
