/** The nine tips, as moments of one interview that ends on a Tuesday at three. */
const moments = [
  {
    when: 'In the room',
    title: 'Leave knowing what comes next',
    text: 'A pocket card with six things to ask: what happens next, how many rounds, by when, who contacts whom, how, and whom you may ask. What stays open becomes a line in your next note.',
  },
  {
    when: 'At the door',
    title: 'Keep the names before they fade',
    text: 'Everyone you met and how to reach them, from the invitation or a pasted signature. If an address is missing, a polite way round it.',
  },
  {
    when: 'Tuesday 15:10',
    title: 'One minute, one thumb',
    text: 'A mail opens a form, no sign-in: how it felt, what went well, the question that stretched you, one thing each person said.',
  },
  {
    when: 'Tuesday 17:00',
    title: 'Thank each of them',
    text: 'One draft per person, built on that person’s own words and checked so that no two read alike. It comes to your mailbox, and you send it from there.',
  },
  {
    when: 'Tuesday 20:00',
    title: 'Now you judge them',
    text: 'The manager, the work, the rooms, how they treated you and one another. What you don’t know yet is a question for the next round.',
  },
  {
    when: 'Wednesday 10:00',
    title: 'Keep the recruiter warm',
    text: 'A short debrief while it is fresh, what they heard about you beside your own view, and a read-only link that says where you stand.',
  },
  {
    when: 'Thursday',
    title: 'Ask to connect, with a reason',
    text: 'A LinkedIn request in words meant for that person, counted to the limit. You send it; nothing is automated.',
  },
  {
    when: 'Monday 08:30',
    title: 'Keep your foot on the gas',
    text: 'Three minutes for the week: what is live, how long since a new first conversation, what you will start.',
  },
  {
    when: 'When they answer',
    title: 'Leave every bridge standing',
    text: 'Word to the others when there is an offer. After a no: thanks, one piece of advice asked for, and a date to stay in touch.',
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
