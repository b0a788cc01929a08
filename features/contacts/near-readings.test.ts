import { describe, expect, it } from 'vitest'
import { nearReadings } from './near-readings'
import { inLine } from './people-line.cases'
import { readPeople } from './read-people'

const read = (text: string) => inLine(readPeople(text)).replaceAll('\n', '')

describe('whom a person typed, where two readings are near', () => {
  it.each<[typed: string, question: string, ...choices: [label: string, becomes: string][]]>([
    [
      'Osei, Ana',
      'Is this one person, or two?',
      ['One: Ana Osei', 'Ana Osei'],
      ['Two: Osei and Ana', 'Osei + Ana'],
    ],
    [
      'Osei, Kwabena',
      'Is this one person, or two?',
      ['Two: Osei and Kwabena', 'Osei + Kwabena'],
      ['One: Kwabena Osei', 'Kwabena Osei'],
    ],
    [
      'Farouk, Nadia - Design Lead',
      'Is this one person, or two?',
      ['Two: Farouk and Nadia', 'Farouk + Nadia [Design Lead]'],
      ['One: Nadia Farouk', 'Nadia Farouk [Design Lead]'],
    ],
    [
      'José Ortega y Gasset',
      'Is this one person, or two?',
      ['Two: José Ortega and Gasset', 'José Ortega + Gasset'],
      ['One: José Ortega y Gasset', 'José Ortega y Gasset'],
    ],
    [
      'Mira, Ana Osei – Ben Roth',
      'Is this one person, or two?',
      ['Two: Ana Osei and Ben Roth', 'Mira + Ana Osei + Ben Roth'],
      ['One: Ana Osei', 'Mira + Ana Osei'],
    ],
    [
      'Ana – runs the data platform',
      'Is “runs the data platform” the title of Ana?',
      ['Yes', 'Ana [runs the data platform]'],
      ['No, just Ana', 'Ana'],
    ],
    [
      'marlon.ashby@orchard.example; freya@orchard.example, +44 7700 900456',
      'Is “Freya” someone’s name?',
      ['Yes', 'Marlon Ashby <marlon.ashby@orchard.example> + Freya <freya@orchard.example> T+44 7700 900456'],
      ['No, remove it', 'Marlon Ashby <marlon.ashby@orchard.example>'],
    ],
    [
      'Uwe Lang (Betriebsrat) und eine Kollegin',
      'Is “eine Kollegin” someone’s name?',
      ['Yes', 'Uwe Lang [Betriebsrat] + eine Kollegin ?name'],
      ['No, remove it', 'Uwe Lang [Betriebsrat]'],
    ],
  ])('%s', (typed, question, ...choices) => {
    const [asked, ...others] = nearReadings(typed, readPeople)
    expect(others).toEqual([])
    expect(asked?.question).toBe(question)
    expect(asked?.choices.map(({ label, line }) => [label, read(line)])).toEqual(choices)
    const plainly = (text: string) => read(text).replaceAll(/ \?\w+/g, '')
    expect(plainly(asked?.choices[0]?.line ?? ''), 'the first is what is read as it stands').toBe(
      plainly(typed),
    )
  })

  it('asks about each line by itself, once, and about nothing that is plain', () => {
    const text = 'Mira Example <mira@example.com>\nOsei, Ana\n\nHead of Data\nOsei, Ana\r\nAna Ruiz y Tom'
    expect(nearReadings(text, readPeople).map(({ line }) => line)).toEqual(['Osei, Ana', 'Ana Ruiz y Tom'])
    expect(nearReadings('Ana Osei (Head of Data), Jon\nDr. Nadia Farouk\n', readPeople)).toEqual([])
  })
})
