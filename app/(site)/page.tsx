import { LinkButton } from '@/components/ui/button'
import { demoIsOffered } from '@/features/demo/open-demo'
import { Hero } from './_landing/hero'
import { Moments } from './_landing/moments'
import { Promises } from './_landing/promises'
import { SeeSharedPage, TryDemo } from './try-demo'

export default function LandingPage() {
  const demo = demoIsOffered()
  return (
    <main id="main" tabIndex={-1} className="outline-none">
      <Hero demo={demo} />
      <Moments />
      <Promises />
      <section className="mx-auto grid max-w-[72rem] justify-items-start gap-6 px-4 py-16 sm:px-8 lg:py-28">
        <h2 className="max-w-[22ch] font-bold text-2xl">The next interview you walk out of can end well</h2>
        {demo ? (
          <div className="flex flex-wrap gap-3">
            <TryDemo look="act" />
            <SeeSharedPage>See what a recruiter sees</SeeSharedPage>
          </div>
        ) : (
          <LinkButton href="/sign-in" size="lg">
            Sign in by email
          </LinkButton>
        )}
      </section>
    </main>
  )
}
