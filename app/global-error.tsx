'use client'

import { Lost } from '@/components/lost'
import { grotesk } from './fonts'
import './globals.css'

export default function GlobalError() {
  return (
    <html lang="en-GB" className={`${grotesk.variable} font-sans`}>
      <body>
        <title>That did not work · Afterword</title>
        <Lost
          title="That did not work"
          actions={
            <a href="/today" className="font-semibold underline underline-offset-4">
              Go to Today
            </a>
          }
        >
          <p>
            The fault is ours, not yours. What you had saved before is safe; please try again in a moment.
          </p>
        </Lost>
      </body>
    </html>
  )
}
