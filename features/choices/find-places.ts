import { countryNames, zoneNames } from '@/lib/time'
import { zoneName } from './zone-name'

/** What is the same for everybody: chosen by typing, so that a page need not carry all of it. */
export const places = ['zones', 'countries'] as const
export type Places = (typeof places)[number]

const most = 20

const all: Record<Places, () => { id: string; label: string }[]> = {
  zones: () => zoneNames().map(id => ({ id, label: zoneName(id) })),
  countries: () => countryNames().map(({ code, name }) => ({ id: code, label: name })),
}

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Those in which every word stands, as far as typed; first where a part of the name begins with the first of them. */
export function findPlaces(of: Places, typed: string) {
  const words = fold(typed)
    .split(/[\s,_/]+/u)
    .filter(Boolean)
    .slice(0, 5)
  const [first = ''] = words
  const begins = (label: string) =>
    fold(label)
      .split(/[\s/]/u)
      .some(part => part.startsWith(first))
  return all[of]()
    .filter(({ label }) => words.every(word => fold(label).includes(word)))
    .sort((a, b) => Number(begins(b.label)) - Number(begins(a.label)))
    .slice(0, most)
}
