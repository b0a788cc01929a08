import type { ReactNode } from 'react'

/** Running text with headings: privacy, help. */
export function Prose({ children }: { children: ReactNode }) {
  return (
    <div className="max-w-read [&_a]:text-act [&_a]:underline [&_a]:underline-offset-4 [&_h2]:mt-10 [&_h2]:font-semibold [&_h2]:text-lg [&_li]:mt-2 [&_li]:pl-1 [&_p]:mt-3 [&_ul]:mt-3 [&_ul]:list-[square] [&_ul]:pl-5 [&_ul]:marker:text-edge">
      {children}
    </div>
  )
}
