import { TodayPicture } from './today-picture'

export function Promises() {
  return (
    <section aria-labelledby="promises" className="bg-sunken">
      <div className="mx-auto max-w-[72rem] px-4 py-16 sm:px-8 lg:py-28">
        <h2 id="promises" className="text-ink-soft">
          Two promises
        </h2>
        <div className="mt-4 mb-12 grid gap-x-16 gap-y-10 lg:mb-16 lg:grid-cols-2">
          <div>
            <p className="font-bold text-2xl">It writes to nobody but you.</p>
            <p className="mt-3 max-w-read text-ink-soft">
              Drafts come to your mailbox, and you send them from there once you’ve read them. Nothing goes to
              an interviewer, no email is tracked, and no footer sells anything.
            </p>
          </div>
          <div>
            <p className="font-bold text-2xl">What is due arrives, once.</p>
            <p className="mt-3 max-w-read text-ink-soft">
              At the right local time, on a working day for the person you’re waiting for, and not at all once
              they’ve replied. Silence is called quiet here; it doesn’t mean no.
            </p>
          </div>
        </div>
        <TodayPicture />
      </div>
    </section>
  )
}
