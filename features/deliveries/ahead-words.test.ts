import { expect, it } from 'vitest'
import { type AheadRow, aheadWords } from './ahead-words'

const row = (more: Partial<AheadRow>): AheadRow => ({
  ...{ id: 'r', kind: 'draft', bundle: null, asked: false, notAfter: null, outcome: null },
  ...{ dueAt: new Date(0), lookAt: new Date(0), why: 'Best sent today.', company: 'Northlight' },
  ...{ draftKind: 'nudge_dated', to: 'Ana Osei', body: 'Dear Ana,\n\nYou hoped to decide by Friday.\n' },
  ...more,
})
const words = (together: Partial<AheadRow>[], lines: Partial<AheadRow>[] = []) =>
  aheadWords({ at: new Date(0), together: together.map(row), lines: lines.map(row) })

it('says of a letter who it is for and how it begins, after the greeting', () => {
  expect(words([{}])).toMatchObject({
    company: 'Northlight',
    to: 'Ana Osei',
    begins: 'You hoped to decide by Friday.',
    also: [],
  })
})

it('shows no letter in which a detail is missing', () => {
  expect(words([{ body: 'Dear Ana,\n\nThank you.{note}\n' }]).begins).toBeNull()
  expect(words([{ body: '' }]).begins).toBeNull()
})

it('counts the thank-yous of one interview, and names each reader and company once', () => {
  const thanks = { draftKind: 'thank_you_panel' as const }
  expect(words([{ ...thanks, to: 'Ben Roth' }, thanks])).toMatchObject({
    title: '2 thank-yous to send',
    company: 'Northlight',
    to: 'Ana Osei, Ben Roth',
  })
  expect(words([{}, { company: 'Brix' }])).toMatchObject({
    title: '2 messages to send',
    company: 'Northlight, Brix',
  })
})

it('calls what is no letter by what it is, and what rides along by its name', () => {
  const minute = { kind: 'minute' as const, draftKind: null, to: null, body: null }
  expect(words([minute], [{ ...minute, kind: 'analysis' }])).toMatchObject({
    title: 'One-minute reflection',
    to: null,
    begins: null,
    also: ['Company scorecard'],
  })
  const analysis = { ...minute, kind: 'analysis' as const }
  expect(words([minute], [analysis, minute, analysis])).toMatchObject({
    title: 'One-minute reflection (2)',
    also: ['Company scorecard (2)'],
  })
})
