export interface ButtonLook {
  look?: 'act' | 'lamp' | 'quiet' | 'bare' | null | undefined
  size?: 'sm' | 'md' | 'lg' | null | undefined
  wide?: boolean | null | undefined
}

/**
 * `lamp` once per screen at most: the single thing that wants you now. Else `act`, then `quiet`, then `bare`. What the
 * words mean stands in globals.css: a page has dozens of buttons.
 */
export const buttonStyle = ({ look, size, wide }: ButtonLook = {}): string =>
  `btn btn-${look ?? 'act'} btn-${size ?? 'md'}${wide ? ' w-full' : ''}`
