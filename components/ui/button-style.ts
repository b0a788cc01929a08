import { cva } from 'class-variance-authority'

/** `lamp` once per screen at most: the single thing that wants you now. Else `act`, then `quiet`, then `bare`. */
export const buttonStyle = cva(
  [
    // Unseen, but where a person sets the colours a button keeps its shape by it.
    'inline-flex select-none items-center border justify-center gap-2 text-center font-semibold no-underline',
    'transition-[background-color,box-shadow,translate] duration-quick active:translate-y-px',
    'disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:opacity-60',
  ],
  {
    variants: {
      look: {
        act: 'rounded border-transparent bg-act text-on-act hover:bg-act-strong',
        lamp: 'rounded border-transparent bg-lamp text-on-lamp shadow-[0_6px_24px_-10px_var(--lamp)] hover:shadow-[0_6px_28px_-6px_var(--lamp)]',
        quiet: 'rounded border-edge text-ink hover:bg-glow',
        bare: 'rounded border-transparent text-act underline decoration-edge underline-offset-4 hover:bg-glow hover:decoration-act',
      },
      size: {
        sm: 'wrap-normal min-h-9 px-3 text-sm',
        md: 'min-h-thumb px-4 py-2 text-base',
        lg: 'min-h-14 px-6 py-3 text-lg',
      },
      wide: { true: 'w-full' },
    },
    defaultVariants: { look: 'act', size: 'md' },
  },
)
