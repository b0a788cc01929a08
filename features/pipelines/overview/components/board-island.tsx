'use client'

import dynamic from 'next/dynamic'

/** The board's script is a file of its own: the list and the timeline do without it. */
export const BoardIsland = dynamic(async () => (await import('./board')).Board)
