'use client'

import type { ReactNode } from 'react'
import { textOf } from './text-of'

interface Props {
  as: 'div' | 'ul'
  className?: string
  label?: string
  /** What it looks like, in a word: all that `children` depends on. There are few of them, and each is kept. */
  once: string
  children: () => ReactNode
}

const drawn = new Map<string, string>()

function Live({ as: As, label, className, children }: Props) {
  return (
    <As aria-label={label} className={className}>
      {children()}
    </As>
  )
}

function Text({ as: As, label, className, once, children }: Props) {
  let text = drawn.get(once)
  if (text === undefined) {
    text = textOf(children())
    drawn.set(once, text)
  }
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the house's own words alone, each of them escaped
  return <As aria-label={label} className={className} dangerouslySetInnerHTML={{ __html: text }} />
}

/**
 * A part that looks the same for everybody: the server draws it once and keeps the text, where drawing the frame of the
 * desk was two fifths of all elements of a page. A browser has it as elements: it finds in the text what it would draw.
 */
export const DrawnOnce: (props: Props) => ReactNode = typeof window === 'undefined' ? Text : Live
