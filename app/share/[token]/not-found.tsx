import { Mark } from '@/components/ui/mark'
import { closed } from '@/features/share-links/closed'

/** One answer for unknown, expired and ended. */
export default function ShareNotFound() {
  return (
    <div className="grid min-h-[60dvh] max-w-read content-center justify-items-start gap-4">
      <Mark light="none" className="-ml-5 size-20 text-ink-soft" />
      <h1 className="font-bold text-2xl">{closed.title}</h1>
      <p className="text-ink-soft">{closed.sentence}</p>
    </div>
  )
}
