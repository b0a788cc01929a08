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
        lead="What Afterword keeps, what it never does, and how to make it forget. In plain words."
      />
      <Prose>
        <h2>What it keeps</h2>
        <p>
          What you write down about your own search: pipelines, interviews, the people you met and how to
          reach them at work, your reflections, drafts, and what was promised to you. Your e-mail address,
          time zone and country, so that a reminder comes at the right hour. For each mail to you: when it was
          due, whether it arrived, and why if it was held back.
        </p>
        <h2>What it never does</h2>
        <ul>
          <li>
            It writes to nobody but you. Your notes leave from your own mailbox, after you have read them.
          </li>
          <li>It does not follow who opens or clicks a mail, and adds no footer that sells anything.</li>
          <li>It does not record conversations, read your mailbox, or take anything from LinkedIn.</li>
          <li>
            It shows no advertisements, sells nothing you wrote, and loads nothing from third parties on its
            pages.
          </li>
          <li>
            What you mark “for me alone” appears in no draft, no mail, no shared page and no file made for
            others.
          </li>
        </ul>
        <h2>Cookies</h2>
        <p>
          One cookie keeps you signed in; a few short-lived ones guard the forms while you sign in; one
          remembers whether you like the sidebar narrow. None is for statistics, so there is nothing to
          consent to.
        </p>
        <h2>Who else sees something</h2>
        <p>
          Two services work for whoever runs this copy of Afterword: the host that keeps its database, and
          Resend, which carries the mails to you. A recruiter sees only the page you made for them, only the
          pipelines and fields you chose, until it expires or you end it. Views of that page are counted, and
          the page says so.
        </p>
        <h2>The people in your notes</h2>
        <p>
          Your job search is your own affair, and still the people you write about have rights. So there is
          room for a name, a role, a work contact and where you met, and none for health, faith, origin,
          family or looks. Please leave such things out of free text, too.
        </p>
        <p>
          If you are such a person and want to be forgotten,{' '}
          <Link href="/privacy/forget-me">ask for it here</Link>: a mail to your address makes sure that it is
          you. Then your name, how to reach you, what was noted about you and the drafts to you go, in every
          account. Your address is kept only as a fingerprint that stops it from being entered again. What
          somebody wrote about their own day in free text we cannot find by your address; for that, write to
          whoever runs this copy of Afterword.
        </p>
        <h2>Taking it with you, and leaving</h2>
        <p>
          In the settings you can take everything with you as files that other programs read, and delete your
          account. Deleting closes it at once and waits seven days in case it was a mistake; then every row
          goes. Things you delete one by one can be brought back for 30 days.
        </p>
        <h2>How it is kept</h2>
        <p>
          The database itself keeps each person’s rows apart, not only the program. Links that let someone in
          are kept as fingerprints, so that a stolen copy of the database opens nothing. Connections are
          encrypted wherever Afterword is published.
        </p>
        <h2>Under which law</h2>
        <p>
          Whoever runs this copy is the controller under the GDPR and answers your request to see, correct,
          take or delete your data within a month. This page describes what the program does; it is not legal
          advice.
        </p>
      </Prose>
    </Page>
  )
}
