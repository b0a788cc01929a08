import type { ReactElement } from 'react'
import { render, toPlainText } from 'react-email'
import { forOutlook } from './outlook'

interface Builder {
  openBlock(options: { leadingLineBreaks: number }): void
  closeBlock(options: { trailingLineBreaks: number }): void
}
type Walk = (nodes: unknown, builder: Builder) => void

/** A block with this many line breaks before and after it. */
const block = (breaks: number) => (element: { children: unknown }, walk: Walk, builder: Builder) => {
  builder.openBlock({ leadingLineBreaks: breaks })
  walk(element.children, builder)
  builder.closeBlock({ trailingLineBreaks: breaks })
}

const letters = ['mailto:', 'https://mail.google.com/', 'https://outlook.']

/** A whole letter packed into an address: it says nothing in plain text, where the letter stands above it. */
export const isLetter = (href: string): boolean => letters.some(start => href.startsWith(start))

const asTyped = { options: { uppercase: false } }
const options = {
  formatters: { ownLine: block(1), apart: block(2) },
  selectors: [
    { selector: 'h1', ...asTyped },
    { selector: 'h2', ...asTyped },
    { selector: '.aw-own-line', format: 'ownLine' },
    { selector: '.aw-apart', format: 'apart' },
    ...letters.map(start => ({ selector: `a[href^="${start}"]`, format: 'skip' })),
  ],
}

/** Both forms of one mail. The text is for reading: headings as written, each link on its line, quotes with `>`. */
export async function renderMail(mail: ReactElement): Promise<{ html: string; text: string }> {
  const html = forOutlook(await render(mail))
  const text = toPlainText(html, options)
  const tidy = text.replace(/[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n')
  return { html, text: tidy.trim() }
}
