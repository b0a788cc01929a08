import { expect, it } from 'vitest'
import { writeCalendar } from '@/features/interviews/calendar/write-calendar'
import { type FeedRows, feedEntries } from './feed-entries'

const at = (time: string) => new Date(`2026-11-24T${time}:00Z`)
const process = { company: 'Northlight', role: 'Data engineer' }
const rows: FeedRows = {
  zone: 'Europe/London',
  hidesNames: false,
  shownSince: null,
  interviews: [
    {
      interview: {
        ...{
          id: 'i1',
          kind: 'panel',
          state: 'scheduled',
          startWall: '2026-12-01T10:00',
          zone: 'Europe/Berlin',
        },
        ...{ lengthMinutes: 60, place: 'Dock 4', url: 'https://meet.google.com/abc', updatedAt: at('09:00') },
      },
      pipeline: { ...process, updatedAt: at('08:00') },
    },
  ],
  promises: [
    {
      ...process,
      pipelineId: 'p1',
      interviewId: 'i1',
      day: '2026-12-04',
      isOwn: false,
      changedAt: at('09:00'),
    },
  ],
  deadlines: [{ ...process, pipelineId: 'p1', offerId: 'o1', day: '2026-12-09', changedAt: at('09:00') }],
  messages: [
    {
      ...{ draftId: 'd1', kind: 'nudge_second', sendAt: at('09:30'), changedAt: at('09:00') },
      ...{ company: 'Northlight', person: 'Ana Osei' },
    },
  ],
}
const app = 'https://afterword.example/'

it('has an entry for each date, with the page it is about', () => {
  expect(feedEntries(rows, app).map(({ uid, title, notes }) => ({ uid, title, notes }))).toEqual([
    {
      uid: 'interview-i1@afterword',
      title: 'Northlight: panel',
      notes: 'Data engineer\nhttps://afterword.example/interviews/i1',
    },
    {
      uid: 'promise-i1@afterword',
      title: 'Northlight: answer promised',
      notes: 'Data engineer\nhttps://afterword.example/interviews/i1',
    },
    {
      uid: 'offer-o1@afterword',
      title: 'Northlight: last day to answer the offer',
      notes: 'Data engineer\nhttps://afterword.example/pipelines/p1/offer',
    },
    {
      uid: 'message-d1@afterword',
      title: 'To send: Second nudge (Ana Osei, Northlight)',
      notes: 'https://afterword.example/drafts/d1',
    },
  ])
})

it('without names it says when, and nothing of whom, where or by which link', () => {
  const shown = feedEntries({ ...rows, hidesNames: true, shownSince: at('12:00') }, app)
  expect(writeCalendar(shown)).not.toMatch(/Northlight|Data engineer|Ana|Dock|meet\.google/)
  expect(shown.map(entry => entry.uid)).toEqual(feedEntries(rows, app).map(entry => entry.uid))
})

it('every entry is a newer one once the person changes what is shown', () => {
  for (const entry of feedEntries({ ...rows, shownSince: at('12:00') }, app))
    expect(entry.changedAt).toEqual(at('12:00'))
})

it('an interview is a newer one when its company is called otherwise', () => {
  const [interview] = rows.interviews
  if (!interview) throw new Error('none')
  const renamed = { ...interview, pipeline: { ...interview.pipeline, updatedAt: at('10:00') } }
  expect(feedEntries({ ...rows, interviews: [renamed] }, app)[0]?.changedAt).toEqual(at('10:00'))
})
