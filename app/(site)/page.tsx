import { Hero } from './_landing/hero'
import { Moments } from './_landing/moments'
import { Promises } from './_landing/promises'
import { TryDemo } from './try-demo'

export default function LandingPage() {
  return (
    <main id="main" tabIndex={-1} className="outline-none">
      <Hero />
      <Moments />
      <Promises />
      <section className="mx-auto grid max-w-[72rem] justify-items-start gap-6 px-4 py-16 sm:px-8 lg:py-28">
        <h2 className="max-w-[22ch] font-bold text-2xl">The next interview you walk out of can end well</h2>
        <TryDemo look="act" />
      </section>
    </main>
  )
}
