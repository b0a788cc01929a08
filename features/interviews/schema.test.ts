import { describe, expect, it } from 'vitest'
import { createInterviewInput } from './schema'

const form = {
  company: 'Acme',
  role: 'Planner',
  people: 'Mira <mira@example.com>',
  kind: 'panel',
  date: '2026-12-15',
  time: '10:00',
  zone: 'America/Vancouver',
  lengthMinutes: '45',
  place: '',
  url: '',
  pipelineId: '',
  calendarUid: '',
  calendarSequence: '',
  calendarOrganiser: '',
}

/** The first message for each field, or null when the form is taken. */
async function complaints(changes: Record<string, string>) {
  const { error } = await createInterviewInput.safeParseAsync({ ...form, ...changes })
  return error ? Object.fromEntries(error.issues.map(issue => [issue.path.join('.'), issue.message])) : null
}

describe('the interview form', () => {
  it('makes one wall time of day and time, null of blanks, and people of lines', async () => {
    expect(await createInterviewInput.parseAsync(form)).toMatchObject({
      startWall: '2026-12-15T10:00',
      lengthMinutes: 45,
      place: null,
      pipelineId: null,
      calendarSequence: null,
      people: [{ name: 'Mira', email: 'mira@example.com' }],
    })
  })

  it.each([
    [{ date: '2026-02-30' }, 'date'],
    [{ date: '9999-12-31' }, 'date'],
    [{ time: '25:00' }, 'date'],
    [{ zone: 'Mars/Olympus' }, 'zone'],
    [{ lengthMinutes: '0' }, 'lengthMinutes'],
    [{ lengthMinutes: '' }, 'lengthMinutes'],
    [{ url: 'javascript:alert(1)' }, 'url'],
    [{ url: 'http://example.com' }, 'url'],
    [{ company: '' }, 'company'],
    [{ role: ' ' }, 'role'],
    [{ place: 'a\0b' }, 'place'],
    [{ people: 'x\n'.repeat(31).replace(/x/g, () => Math.random().toString(36)) }, 'people'],
    [{ surprise: 'x' }, ''],
  ])('refuses %j', async (changes, field) => {
    expect(Object.keys((await complaints(changes)) ?? {})).toContain(field)
  })

  it('needs neither company nor role for a pipeline that is there', async () => {
    expect(
      await complaints({ company: '', role: '', pipelineId: '6f1c1a0e-9c1b-4f7e-8a53-0d5a3b1f2c4d' }),
    ).toBeNull()
  })
})
