'use client'

import dynamic from 'next/dynamic'

/** The editor's script is a file of its own: the list of messages does without it until one is open. */
export const EditorIsland = dynamic(async () => (await import('./draft-editor')).DraftEditor)
