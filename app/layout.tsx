import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { grotesk, groteskExt } from './fonts'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'Afterword', template: '%s · Afterword' },
  description: 'Carries you through everything that happens after an interview.',
  applicationName: 'Afterword',
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export const viewport: Viewport = {
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#e9eff6' },
    { media: '(prefers-color-scheme: dark)', color: '#0c1628' },
  ],
}

// A nonce exists only per request, so each page is made per request.
export const dynamic = 'force-dynamic'

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={`${grotesk.variable} ${groteskExt.variable} font-sans`}>
      <body className="min-h-dvh">
        <a
          href="#main"
          className="sr-only z-50 rounded bg-act px-4 py-3 font-semibold text-on-act focus:not-sr-only focus:fixed focus:top-3 focus:left-3"
        >
          Skip to content
        </a>
        {children}
      </body>
    </html>
  )
}
