import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { Arriving } from '@/components/desk/arriving'
import { rowsCookie, sidebarCookie } from '@/components/desk/desk-cookies'
import { DeskNav } from '@/components/desk/desk-nav'
import { Hands } from '@/components/desk/hands'
import { SearchButton } from '@/components/desk/search-button'
import { Toaster } from '@/components/ui/toaster'
import { OfflineShell } from '@/features/reflections/components/offline-shell'
import { SignOut } from '@/features/reflections/components/sign-out'
import { FindAnything } from '@/features/search/components/find-anything'
import './undo-anywhere'

/** Reads nothing but how this browser likes the desk: every page below gates for itself. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const kept = await cookies()
  const narrow = kept.get(sidebarCookie)?.value === 'narrow'
  const compact = kept.get(rowsCookie)?.value === 'compact'
  return (
    <div className="desk lg:flex" data-rows={compact ? 'compact' : 'roomy'}>
      <DeskNav narrow={narrow} compact={compact} signOut={<SignOut inMenu />} />
      <div className="relative min-w-0 flex-1">
        <div className="float-right p-2 lg:hidden print:hidden">
          <SearchButton look="phone" />
        </div>
        {children}
        <Arriving />
      </div>
      <Toaster />
      <FindAnything />
      <Hands />
      <OfflineShell />
    </div>
  )
}
