'use client'

import { Lost } from '@/components/lost'
import { grotesk } from './fonts'
import './globals.css'

export default function GlobalError() {
  return (
    <html lang="en-GB" className={`${grotesk.variable} font-sans`}>
      <body>
        <title>That didn’t work · Afterword</title>
        <Lost
          title="That didn’t work"
          actions={
            <a href="/today" className="font-semibold underline underline-offset-4">
              Go to Today
            </a>
          }
        >
          <p>This is our fault, not yours. Everything you had saved is safe; please try again in a moment.</p>
        </Lost>
      </body>
    </html>
  )
}
