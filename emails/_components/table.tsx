import type { CSSProperties, ReactNode } from 'react'

interface Props {
  className?: string
  style?: CSSProperties
  children: ReactNode
}

/** A table for layout, of whole rows: mail programs lay out by tables, and only some mend a row outside of one. */
export function MailTable({ children, ...look }: Props) {
  return (
    <table role="presentation" width="100%" border={0} cellPadding={0} cellSpacing={0} {...look}>
      <tbody>{children}</tbody>
    </table>
  )
}
