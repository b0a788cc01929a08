const title = /^(?:(?:dr|prof|mr|mrs|ms|mx|herr|frau|hr|fr|m|mme|dhr|mw|dipl\.-ing|ir|drs)\.?\s+)+/iu
const particle = /^(van|von|der|den|de|la|le|du|zu|zur|ten|ter|el|al|bin|da|dos|di|y|e)$/u
const word = /^\p{Lu}[\p{L}'’.]*(-\p{Lu}[\p{L}'’]*)*$/u
const remark = /\s*[(（[][^)）\]]*[)）\]]\s*$/u

/** Looks like a person's name and nothing else: two to five words in capitals, or two to six CJK signs. */
export function isName(text: string): boolean {
  const plain = text
    .replace(remark, '')
    .replace(title, '')
    .replace(/,\s*(Ph\.?D|MBA|CPA|PMP)\.?$/, '')
    .trim()
  if (
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,4}[ 　]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,5}$/u.test(
      plain,
    )
  )
    return true
  const words = plain.split(' ')
  if (words.length < 2 || words.length > 5) return false
  return (
    words.every(each => word.test(each) || particle.test(each)) &&
    words.filter(each => word.test(each)).length >= 2
  )
}

/** Without pronouns and remarks; `DUPONT` becomes Dupont. */
export function tidyName(text: string): string {
  return text
    .replace(remark, '')
    .trim()
    .replace(/(?<![\p{L}'’])\p{Lu}{3,}(?![\p{L}])/gu, shout => shout.charAt(0) + shout.slice(1).toLowerCase())
}
