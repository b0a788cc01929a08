import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import { Logo } from '@/components/ui/mark'

const link = 'inline-flex min-h-thumb items-center rounded px-2 hover:underline underline-offset-4'

export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="border-line border-b">
        <div className="mx-auto flex w-full max-w-[72rem] items-center justify-between gap-4 px-4 py-2 sm:px-8">
          <Link href="/" className="flex min-h-thumb items-center rounded" aria-label="Afterword, start page">
            <Logo />
          </Link>
          <nav aria-label="Site">
            <Link href="/sign-in" className={`${link} -mr-2 font-semibold`}>
              Sign in
            </Link>
          </nav>
        </div>
      </header>
      <div className="flex-1">{children}</div>
      <footer className="border-line border-t text-ink-soft text-sm">
        <div className="mx-auto flex w-full max-w-[72rem] flex-wrap items-center justify-between gap-x-6 px-4 py-6 sm:px-8">
          <p>Afterword writes to nobody but you.</p>
          <Link href="/privacy" className={`${link} -mx-2`}>
            Privacy
          </Link>
        </div>
      </footer>
    </div>
  )
}
