import { randomUUID } from 'node:crypto'
import { listActions } from '@/e2e/support/endpoints'
import type { Account, Target } from './targets'

/** What a person changes most: a stage, a reflection, an interview. Sent as the browser sends it. */
export function changes(url: string): Target[] {
  const actions = listActions()
  const act = (name: string, path: string, account: Account, values: Record<string, string>) => {
    const action = actions.find(known => known.name === name)
    if (!action) throw new Error(`There is no ${name} in this build`)
    const boundary = `----bench${randomUUID()}`
    const parts = Object.entries(values).map(([field, value]) => [`_1_${field}`, value])
    const body = [...parts, ['0', '[null,"$K1"]']]
      .map(
        ([field, value]) =>
          `--${boundary}\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`,
      )
      .join('')
    return {
      path,
      method: 'POST' as const,
      headers: {
        cookie: account.cookie,
        origin: url,
        accept: 'text/x-component',
        'next-action': action.id,
        'content-type': `multipart/form-data; boundary=${boundary}`,
      },
      body: `${body}--${boundary}--\r\n`,
    }
  }
  return [
    {
      name: 'move a stage',
      is: 'change',
      quick: true,
      statements: 40,
      asked: (account, n) => {
        const id = account.processes[Math.floor(n / 2) % account.processes.length] ?? ''
        return act('moveStageAction', `/pipelines/${id}`, account, {
          id,
          stage: n % 2 ? 'screening' : 'interviewing',
        })
      },
    },
    {
      name: 'save a reflection',
      is: 'change',
      quick: true,
      statements: 40,
      asked: (account, n) => ({
        path: '/api/reflections',
        method: 'POST',
        headers: { cookie: account.cookie, origin: url, 'content-type': 'application/json' },
        body: JSON.stringify({
          interviewId: account.past,
          deviceKey: `bench-${account.userId.slice(0, 20)}`,
          revision: n + 1,
          ageSeconds: 1,
          minute: { gut: (n % 5) + 1, wentWell: `Said at last ${n}` },
        }),
      }),
    },
    {
      name: 'log an interview',
      is: 'change',
      quick: true,
      statements: 60,
      asked: (account, n) =>
        act('createInterviewAction', '/interviews/new', account, {
          company: `Bench ${n}`,
          role: 'Analyst',
          kind: 'hiring_manager',
          date: '2026-11-20',
          time: '10:00',
          zone: 'Europe/London',
          lengthMinutes: '60',
          people: `Nina Vale <nina${n}@employer.example>`,
        }),
    },
  ]
}
