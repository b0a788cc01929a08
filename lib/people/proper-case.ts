import { staysSmall } from './name-words'

// Mac is half of a surname in these; in Machado and Macey it is not.
const macs =
  /^mac(arthur|askill|aulay|bride|cormack|donald|donnell|dougall|farlane|gregor|intosh|intyre|kay|kenna|kenzie|kinnon|laren|lean|leod|millan|namara|neil|phail|pherson|queen|rae)$/
const letters = (text: string) => text.replace(/[^\p{L}]/gu, '')

/** All capitals, or none: how a form, a register or a thumb writes a name. Two capitals alone may be initials. */
export function isShoutedOrSmall(name: string): boolean {
  const own = letters(name)
  if (own.length < 2 || own === own.toLowerCase()) return own.length > 0 && own !== own.toUpperCase()
  return own === own.toUpperCase() && own.length > 2
}

/** "McKellen", "O'Brien", "van der Berg" of a name without a capital, or of nothing else. */
export function properCase(name: string): string {
  const words = name.split(' ')
  return words
    .map((word, at) => {
      const small = word.toLowerCase()
      const isInner = at > 0 && at < words.length - 1
      if (staysSmall.has(small) && isInner) return small
      if (/^d['’]\p{L}/u.test(small) && isInner) return small.slice(0, 2) + properWord(small.slice(2))
      // JP Morgan, AJ Lee
      if (/^(\p{Lu}\.?){1,3}$/u.test(word) && (/^[^AEIOUY]+$/.test(word) || /J$/.test(word))) return word
      if (/^i{2,3}v?$|^iv$/.test(small) && at > 0) return small.toUpperCase()
      return properWord(small)
    })
    .join(' ')
}

function properWord(small: string): string {
  return small
    .replace(/(^|[-.'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/(?<=[’'])S$/u, 's')
    .replace(/^Mc(\p{L})(?=\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(/^Mac(\p{L})/u, (whole, letter: string) =>
      macs.test(small) ? `Mac${letter.toUpperCase()}` : whole,
    )
}

/** "Mrs" of MRS, "Prof." of prof.; what is written with both stays, and Dutch titles are small. */
export function properTitle(title: string): string {
  const own = letters(title)
  const small = title.toLowerCase()
  // Herrn Muster, as an envelope has it
  if (small === 'herrn') return 'Herr'
  if (/^(dhr|de heer|mevr|mevrouw|mw|drs|ir)\.?$/.test(small))
    return own === own.toUpperCase() ? small : title
  if (own !== own.toLowerCase() && (own !== own.toUpperCase() || own.length < 2)) return title
  return small.replace(/(^|-)(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}
