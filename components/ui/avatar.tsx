import { clsx } from 'clsx'

/** Two letters of a name: "Agnieszka Nowak-Zielińska" is AN, "Cher" is C. */
function initials(name: string): string {
  const parts = name.trim().split(/\s+/u).filter(Boolean)
  const letters = [parts[0], parts.length > 1 ? parts.at(-1) : undefined]
  return letters
    .map(part => (part ? ([...part][0] ?? '') : ''))
    .join('')
    .toLocaleUpperCase('en')
}

const sizes = { sm: 'size-8 text-xs', md: 'size-11 text-sm', lg: 'size-16 text-lg' }

/** A person without a photo. Always beside the name, so it is silent. */
export function Avatar({ name, size = 'md' }: { name: string; size?: keyof typeof sizes }) {
  return (
    <span
      aria-hidden="true"
      className={clsx(
        'inline-grid shrink-0 select-none place-items-center rounded bg-glow font-semibold text-ink',
        sizes[size],
      )}
    >
      {initials(name)}
    </span>
  )
}
