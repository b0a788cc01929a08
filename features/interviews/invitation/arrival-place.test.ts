import { describe, expect, it } from 'vitest'
import { arrivalPlace } from './arrival-place'

const link = 'https://example.zoom.us/j/1'

describe('where an interview is', () => {
  it.each<[text: string, url: string | null, place: string | null]>([
    ['Location: 4 Harbour Row, Leeds', null, '4 Harbour Row, Leeds'],
    ['• Where: Room 2.14, second floor', null, 'Room 2.14, second floor'],
    ['Ort: Hauptstraße 7, 80331 München', null, 'Hauptstraße 7, 80331 München'],
    ['Lieu : 12 rue des Lilas, Lyon', null, '12 rue des Lilas, Lyon'],
    ['Locatie: Kade 3, Utrecht', null, 'Kade 3, Utrecht'],
    ['Lugar: Calle Mayor 8, Madrid', null, 'Calle Mayor 8, Madrid'],
    ['Dirección: Calle Mayor 8', link, 'Calle Mayor 8'],
    ['Location: Zoom', link, null],
    ['Where: Microsoft Teams meeting', null, null],
    ['Location: This is a Google Meet web conference.', link, null],
    ['We will call you on +44 20 7946 0018.', null, 'By phone: +44 20 7946 0018'],
    ['Wir rufen Sie an, unter 030 1234 5678.', null, 'By phone: 030 1234 5678'],
    ['Sie rufen uns unter 030 1234 5678 zurück.', null, null],
    ['Ich rufe Sie unter 030 1234 5678 an.', null, 'By phone: 030 1234 5678'],
    ['We will call you on +44 20 7946 0018.', link, null],
    ['My number is +44 20 7946 0018.', null, null],
    ['See you on Tuesday at ten.', null, null],
  ])('%s', (text, url, place) => expect(arrivalPlace(['Hi Robin,', '', text, 'Best, Ana'], url)).toBe(place))

  it('takes the first that names one, and no more of it than can be kept', () => {
    expect(arrivalPlace(['Location: Teams', 'Where: 4 Harbour Row'], null)).toBe('4 Harbour Row')
    expect(arrivalPlace([`Location: ${'a long way '.repeat(100)}`], null)?.length).toBeLessThanOrEqual(300)
  })
})
