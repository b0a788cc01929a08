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
              Drafts come to your mailbox and leave from it, when you have read them. Nothing goes to an
              interviewer, no mail is tracked, no footer sells anything.
            </p>
          </div>
          <div>
            <p className="font-bold text-2xl">What is due arrives, once.</p>
            <p className="mt-3 max-w-read text-ink-soft">
              At the right local time, on the right working day of the person you wait for, and not at all
              once they have answered. Silence is called quiet here. It is not a verdict.
            </p>
          </div>
        </div>
        <TodayPicture />
      </div>
    </section>
  )
}
