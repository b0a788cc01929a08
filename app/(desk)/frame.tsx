'use client'

import type { ReactNode } from 'react'
import { Arriving } from '@/components/desk/arriving'
import { DeskNav } from '@/components/desk/desk-nav'
import { Hands } from '@/components/desk/hands'
import { SearchButton } from '@/components/desk/search-button'
import { Toaster } from '@/components/ui/toaster'
import { OfflineShell } from '@/features/reflections/components/offline-shell'
import { SignOut } from '@/features/reflections/components/sign-out'
import { FindAnything } from '@/features/search/components/find-anything'

/** What stands around every page of the desk. One part for a browser: each that a page names costs the server anew. */
export function DeskFrame({
  narrow,
  compact,
  children,
}: {
  narrow: boolean
  compact: boolean
  children: ReactNode
}) {
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
