import { LinkButton } from '@/components/ui/button'
import { TryDemo } from '../try-demo'
import { MinutePicture } from './minute-picture'

/** The blue hour itself: dusk, a lit doorway that is a phone, and its light on the ground. */
export function Hero({ demo }: { demo: boolean }) {
  return (
    <div
      data-theme="dark"
      className="relative overflow-hidden bg-[linear-gradient(#0b1730,#15294f_62%,#24406f)] text-ink"
    >
      <div className="mx-auto grid max-w-[72rem] gap-x-16 px-4 sm:px-8 lg:grid-cols-[1fr_21rem]">
        <div className="relative z-10 self-center pt-14 pb-12 lg:py-28">
          <h1 className="max-w-[12ch] font-bold text-3xl">The interview is not over at the door</h1>
          <p className="mt-6 max-w-[33rem] text-ink-soft text-lg">
            Afterword carries you through everything that comes after: the next steps, the thank-yous, the
            wait and the answer. It reminds you once, at the right time, and stops when it no longer makes
            sense.
          </p>
          <div className="mt-8 flex flex-wrap items-center gap-3">
            {demo && <TryDemo />}
            <LinkButton href="/sign-in" look={demo ? 'quiet' : 'lamp'} size="lg">
              Sign in by email
            </LinkButton>
          </div>
          <p className="mt-3 text-ink-soft text-sm">
            {demo
              ? 'The demo needs no account. Nothing in it is sent to anyone.'
              : 'No password. If you’re new, signing in creates your account.'}
          </p>
        </div>
        <Doorway />
      </div>
    </div>
  )
}

function Doorway() {
  return (
    <div className="relative mx-auto w-[20rem] max-w-full self-end pb-16 lg:w-[21rem] lg:pt-14 lg:pb-24">
      <svg
        viewBox="0 0 560 150"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="absolute -bottom-1 left-0 h-[5rem] w-[200%] lg:h-[7rem]"
      >
        <path d="M0 0h280l280 150H0z" fill="var(--lamp)" opacity="0.42" />
      </svg>
      <svg
        viewBox="0 0 100 620"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="absolute right-full bottom-[1.5rem] h-[calc(100%+0.5rem)] w-[5.5rem] lg:bottom-[3rem] lg:h-[calc(100%-3.5rem)]"
      >
        <path d="M100 22 0 0v620l100-42z" fill="#060d1c" />
      </svg>
      <div
        data-theme="light"
        className="relative bg-ground text-ink shadow-[0_0_0_3px_var(--lamp),0_0_90px_10px_rgb(255_194_90/0.28)]"
      >
        <MinutePicture />
      </div>
    </div>
  )
}
