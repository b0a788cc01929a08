import { expect, it } from 'vitest'
import { interviewKinds } from '@/db/enums'
import { starterFor } from './starter-for'

it.each(interviewKinds)(
  'has five questions for a round of kind %s, each once, none of them about next steps',
  kind => {
    const found = starterFor(kind)
    expect(new Set(found.map(question => question.id)).size).toBe(5)
    expect(found.some(question => question.group === 'next_steps')).toBe(false)
  },
)

it('asks a recruiter what only a recruiter knows', () =>
  expect(starterFor('recruiter_screen')[0]?.group).toBe('recruiter'))
