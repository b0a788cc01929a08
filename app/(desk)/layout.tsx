import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { Arriving } from '@/components/desk/arriving'
import { DeskNav } from '@/components/desk/desk-nav'
import { sidebarCookie } from '@/components/desk/sidebar-cookie'
import { Toaster } from '@/components/ui/toaster'
import { OfflineShell } from '@/features/reflections/components/offline-shell'
import { SignOut } from '@/features/reflections/components/sign-out'

/** Reads nothing but how this browser likes the sidebar: every page below gates for itself. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const narrow = (await cookies()).get(sidebarCookie)?.value === 'narrow'
  return (
    <div className="desk lg:flex">
      <DeskNav narrow={narrow} signOut={<SignOut inMenu />} />
      <div className="relative min-w-0 flex-1">
        {children}
        <Arriving />
      </div>
      <Toaster />
      <OfflineShell />
    </div>
  )
}
