export interface ButtonLook {
  look?: 'act' | 'lamp' | 'quiet' | 'bare' | 'dots' | null | undefined
  size?: 'sm' | 'md' | 'lg' | null | undefined
  wide?: boolean | null | undefined
}

/**
 * `lamp` once per screen at most: the single thing that wants you now. Else `act`, then `quiet`, then `bare`; `dots` is a menu's sign. What the
 * words mean stands in globals.css: a page has dozens of buttons.
 */
export const buttonStyle = ({ look, size, wide }: ButtonLook = {}): string =>
  `btn btn-${look ?? 'act'} btn-${size ?? 'md'}${wide ? ' w-full' : ''}`
