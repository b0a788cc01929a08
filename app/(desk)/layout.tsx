import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { rowsCookie, sidebarCookie } from '@/components/desk/desk-cookies'
import { DeskFrame } from './frame'
import './undo-anywhere'

/** Reads nothing but how this browser likes the desk: every page below gates for itself. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const kept = await cookies()
  return (
    <DeskFrame
      narrow={kept.get(sidebarCookie)?.value === 'narrow'}
      compact={kept.get(rowsCookie)?.value === 'compact'}
    >
      {children}
    </DeskFrame>
  )
}
