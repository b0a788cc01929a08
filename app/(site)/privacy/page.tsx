import type { Metadata } from 'next'
import { Prose } from '@/components/prose'
import { Link } from '@/components/ui/link'
import { Page, PageHeader } from '@/components/ui/page'

export const metadata: Metadata = { title: 'Privacy' }

export default function PrivacyPage() {
  return (
    <Page>
      <PageHeader
        title="Privacy"
        lead="What Afterword keeps, what it never does, and how to have it deleted. In plain words."
      />
      <Prose>
        <h2>What it keeps</h2>
        <p>
          What you write down about your own search: companies, interviews, the people you met and how to
          reach them at work, your reflections, your drafts, and what you were promised. Your email address,
          time zone and country, so that reminders come at the right time. For each email to you: when it was
          due, whether it arrived, and the reason if it was held back. The day you were last here, so that
          emails grow rarer while you’re away. If you add a passkey: its public half and the name you gave it;
          your fingerprint or face never leaves your device.
        </p>
        <h2>What it never does</h2>
        <ul>
          <li>It writes to nobody but you. You read your notes and send them from your own mailbox.</li>
          <li>It doesn’t track who opens or clicks an email, and adds no footer that sells anything.</li>
          <li>It doesn’t record conversations, read your mailbox, or take anything from LinkedIn.</li>
          <li>
            It shows no ads, sells nothing you wrote, and loads nothing from third parties on its pages.
          </li>
          <li>
            What you write in a private note never appears in a draft, an email, a shared page or a file made
            for others.
          </li>
        </ul>
        <h2>Cookies</h2>
        <p>
          One cookie keeps you signed in; a few short-lived ones protect the forms while you sign in; a few
          remember how you like the desk: the sidebar narrow, the rows compact, the keys off. None are used
          for statistics, so there is nothing to consent to. Your device also keeps Today and your briefs as
          you last saw them, so that they open without a network. Signing out removes them.
        </p>
        <h2>Who else sees something</h2>
        <p>
          Two services work for whoever runs this copy of Afterword: the host of its database, and Resend,
          which delivers the emails to you. Where they keep data is for whoever runs it to choose, and to tell
          you when you ask. A recruiter sees only the page you made for them, and only the processes and
          fields you chose, until it expires or you end it. Views of that page are counted, and the page says
          so. If you follow your dates in a calendar, whoever runs that calendar sees what it shows; you can
          leave out names, and end it. If you turn on notifications, your browser’s maker carries them, sealed
          so that only your device can read them.
        </p>
        <h2>How long it stays</h2>
        <p>
          What you write stays until you delete it. Things you delete one by one can be restored for 30 days,
          then they are gone. The text of an email to you is deleted 30 days after it was sent; that it was
          sent, and when, stays in your list. Technical records of delivery are deleted after 90 days, a
          session after 90 days without a visit.
        </p>
        <h2>The people in your notes</h2>
        <p>
          Your job search is your own business, but the people you write about have rights too. So there is
          room for a name, a role, a work contact and where you met, and none for health, faith, origin,
          family or looks. Please leave such things out of your notes as well.
        </p>
        <p>
          If you are one of these people and want your data removed,{' '}
          <Link href="/privacy/forget-me">ask for it here</Link>: an email to your address makes sure that it
          is you. Then your name, how to reach you, the notes about you and the drafts to you are deleted, in
          every account. Your address is kept only as a fingerprint that stops it from being entered again.
          What someone wrote about their own day can’t be found by your address; for that, write to whoever
          runs this copy of Afterword.
        </p>
        <h2>Taking it with you, and leaving</h2>
        <p>
          In Settings you can download everything as files that other programs can read, and delete your
          account. Deleting closes it at once and waits seven days in case it was a mistake; then everything
          is deleted for good.
        </p>
        <h2>How it is protected</h2>
        <p>
          The database itself keeps each person’s data apart, not only the program. Links that let someone in
          are stored as fingerprints, so that a stolen copy of the database opens nothing. Connections are
          encrypted wherever Afterword is published.
        </p>
        <h2>Your rights</h2>
        <p>
          Whoever runs this copy is the controller under the GDPR: whoever answers at the address that
          Afterword’s emails come from. They answer your request to see, correct, take or delete your data
          within a month. If you are not satisfied, you can complain to the data protection authority where
          you live or work. This page describes what the program does; it is not legal advice.
        </p>
      </Prose>
    </Page>
  )
}
