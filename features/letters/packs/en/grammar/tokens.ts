export interface Token {
  text: string
  lower: string
  /** The white space, or nothing, before it. */
  before: string
  isWord: boolean
}

const pattern = /(\s*)([\p{L}\p{N}](?:[\p{L}\p{N}]|['’./&@-](?=[\p{L}\p{N}]))*%?|[^\s])/gu

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(pattern)].map(([, before = '', found = '']) => ({
    text: found,
    lower: found.toLowerCase().replaceAll('’', "'"),
    before,
    isWord: /^[\p{L}\p{N}]/u.test(found),
  }))
}

export const textOf = (tokens: readonly Token[]): string =>
  tokens
    .map(({ before, text }) => before + text)
    .join('')
    .trim()

/** The same token with another word in it, capital kept. */
export const reworded = (token: Token, text: string): Token => ({
  ...token,
  text:
    /^\p{Lu}/u.test(token.text) && token.lower !== 'i'
      ? text.replace(/^\p{Ll}/u, letter => letter.toUpperCase())
      : text,
  lower: text.toLowerCase(),
})
