import type { ReactNode } from 'react'

/** A sheet for a reader who has no account: nothing to press but what the page itself offers. */
export default function ShareLayout({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto w-full max-w-[64rem] px-4 sm:px-8">
      <main id="main" tabIndex={-1} className="pt-8 pb-6 outline-none sm:pt-14 print:pt-0">
        {children}
      </main>
      <footer className="pb-8 text-ink-soft text-sm print:hidden">
        <a href="/privacy" className="-ml-2 inline-flex min-h-thumb items-center rounded px-2 underline">
          Privacy
        </a>
      </footer>
    </div>
  )
}
