import { expect, it } from 'vitest'
import { securityText } from './security-text'

it('names whom to tell, where it stands, and a day within the year', () => {
  const text = securityText(
    'mailto:security@afterword.example',
    'https://afterword.example',
    new Date('2026-11-24T23:00:00Z'),
  )
  expect(text.split('\n')).toEqual([
    'Contact: mailto:security@afterword.example',
    'Expires: 2027-05-23T00:00:00.000Z',
    'Preferred-Languages: en',
    'Canonical: https://afterword.example/.well-known/security.txt',
    '',
  ])
})
