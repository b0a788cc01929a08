import { describe, expect, it } from 'vitest'
import { isZone, zoneFor, zoneNames } from '../time'
import { windowsZones } from './windows-zones'

describe('zoneFor', () => {
  it.each([
    ['Europe/Amsterdam', 'Europe/Amsterdam'],
    ['europe/berlin', 'Europe/Berlin'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['US/Pacific', 'America/Los_Angeles'],
    ['Canada/Pacific', 'America/Vancouver'],
    ['Etc/UTC', 'UTC'],
    ['GMT', 'UTC'],
    ['Etc/GMT+5', 'Etc/GMT+5'],
    ['Pacific Standard Time', 'America/Los_Angeles'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['India Standard Time', 'Asia/Kolkata'],
    ['Central Asia Standard Time', 'Asia/Bishkek'], // Almaty has left it
    ['Mountain Standard Time (Mexico)', 'America/Mazatlan'], // and Chihuahua this
    ['FLE Standard Time', 'Europe/Kyiv'],
    ['"(UTC-05:00) Eastern Time (US & Canada)"', 'America/New_York'],
    ['(UTC+07:00) Bangkok\\, Hanoi\\, Jakarta', 'Asia/Bangkok'],
    ['(GMT+10:00) Canberra, Melbourne, Sydney', 'Australia/Sydney'],
    ['(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', 'Europe/Amsterdam'],
    ['(GMT) Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London', 'Europe/Dublin'],
    ['/citadel.org/20190914_1/America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['/softwarestudio.org/Olson_20011030_5/Europe/Berlin', 'Europe/Berlin'],
    ['tzone://Microsoft/Utc', 'UTC'],
  ])('%s means %s', (name, zone) => {
    expect(zoneFor(name)).toBe(zone)
  })

  it.each(['', 'Customized Time Zone', '(UTC+01:00)', '/', '__proto__', 'constructor', 'Mars/Olympus'])(
    '%j means nothing',
    name => {
      expect(zoneFor(name)).toBeNull()
    },
  )

  it('knows every Windows zone, by a name that can be chosen or a fixed offset', () => {
    expect(windowsZones.size).toBeGreaterThan(130)
    for (const name of windowsZones.keys()) {
      const zone = zoneFor(name)
      expect(zone && (zoneNames().includes(zone) || zone.startsWith('Etc/GMT')), name).toBe(true)
    }
  })
})

describe('zones', () => {
  it('offers places and UTC', () => {
    expect(zoneNames()).toContain('UTC')
    expect(zoneNames()).toContain('America/Vancouver')
    expect(zoneNames()).not.toContain('US/Pacific')
    expect(zoneNames().every(isZone)).toBe(true)
  })
  it('accepts old names and refuses others', () => {
    expect(isZone('US/Pacific')).toBe(true)
    expect(isZone('us/pacific')).toBe(false)
    expect(isZone('toString')).toBe(false)
  })
})
