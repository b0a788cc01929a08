import { cva } from 'class-variance-authority'

/**
 * `lamp` once per screen at most: the single thing that wants you now. Else `act`, then `quiet`, then `bare`. What the
 * words mean stands in globals.css: a page has dozens of buttons.
 */
export const buttonStyle = cva('btn', {
  variants: {
    look: { act: 'btn-act', lamp: 'btn-lamp', quiet: 'btn-quiet', bare: 'btn-bare' },
    size: { sm: 'btn-sm', md: 'btn-md', lg: 'btn-lg' },
    wide: { true: 'w-full' },
  },
  defaultVariants: { look: 'act', size: 'md' },
})
