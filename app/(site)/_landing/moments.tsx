/** The nine tips, as moments of one interview that ends on a Tuesday at three. */
const moments = [
  {
    when: 'In the room',
    title: 'Leave knowing what comes next',
    text: 'A pocket card with six things to ask: what happens next, how many rounds, by when, who gets in touch and how, and who to ask. Anything left open can become a question in your next note.',
  },
  {
    when: 'At the door',
    title: 'Keep the names before they fade',
    text: 'Everyone you met and how to reach them, from the invitation or a pasted signature. If an address is missing, a polite way to get one.',
  },
  {
    when: 'Tuesday 15:10',
    title: 'One minute, one thumb',
    text: 'An email opens a form, no sign-in needed: how it felt, what went well, the question that stretched you, one thing each person said.',
  },
  {
    when: 'Tuesday 17:00',
    title: 'Thank each of them',
    text: 'One draft per person, built on what that person told you, with a word of warning when two sound alike. It comes to your mailbox, and you send it from there.',
  },
  {
    when: 'Tuesday 20:00',
    title: 'Now it’s your turn',
    text: 'The manager, the work, the offices, how they treated you and each other. What you don’t know yet becomes a question for the next round.',
  },
  {
    when: 'Wednesday 10:00',
    title: 'Keep the recruiter warm',
    text: 'A short debrief while it’s fresh, the feedback they pass on next to your own view, and a read-only link that shows where you stand.',
  },
  {
    when: 'Thursday',
    title: 'Ask to connect, with a reason',
    text: 'A LinkedIn request written for that person, within the character limit. You send it; nothing is automated.',
  },
  {
    when: 'Monday 08:30',
    title: 'Keep the search moving',
    text: 'Three minutes for the week: what’s under way, how long since your last new conversation, what you’ll start next.',
  },
  {
    when: 'When they answer',
    title: 'Leave every bridge standing',
    text: 'A note to everyone else when there’s an offer. After a no: a thank-you, a request for one piece of advice, and a date to get back in touch.',
  },
]

export function Moments() {
  return (
    <section
      aria-labelledby="moments"
      className="mx-auto max-w-[72rem] px-4 py-16 sm:px-8 lg:grid lg:grid-cols-[1fr_2fr] lg:gap-16 lg:py-28"
    >
      <div className="lg:sticky lg:top-12 lg:self-start">
        <h2 id="moments" className="font-bold text-2xl">
          One interview, nine moments
        </h2>
        <p className="mt-4 max-w-read text-ink-soft lg:max-w-[22rem]">
          Say you walk out on a Tuesday at three. This is what Afterword has ready for you, and when.
        </p>
      </div>
      <ol className="mt-8 lg:mt-0">
        {moments.map(moment => (
          <li
            key={moment.title}
            className="grid gap-x-8 border-line border-t py-6 first:border-t-0 first:pt-0 sm:grid-cols-[9rem_1fr]"
          >
            <p className="text-ink-soft text-sm tabular-nums sm:pt-1">{moment.when}</p>
            <div>
              <h3 className="font-semibold text-lg">{moment.title}</h3>
              <p className="mt-1 max-w-read text-ink-soft">{moment.text}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
