import type { DraftOrigin } from '@/db/enums'
import { firstName } from '@/features/letters/names'
import { type OtherProcess, unnamedProcesses } from '@/features/letters/unnamed-processes'
import { keptWords, writeText } from '@/features/letters/write-letter'
import type { Employer } from '@/features/reminders/planned'
import { planRecruiterUpdate } from '@/features/reminders/recruiter-cadence'
import { isFarAlong } from '@/features/vocabulary/stages'
import { addDays, instantAt, later, localDate } from '@/lib/time'
import type { SearchFacts } from './load-search'
import { type DraftIdentity, planKeyOf } from './plan-keys'
import { madeAt, takenAt, type WantedDraft } from './wanted'

/** Messages that tell a recruiter what has moved. */
const updates: readonly DraftOrigin[] = ['recruiter_update', 'debrief', 'moved_forward']

type Recruiters = NonNullable<SearchFacts['recruiters']>
type Process = SearchFacts['live'][number] &
  OtherProcess & {
    /** When it came to where it stands; back from quiet is where it stood before. */
    movedAt: Date | null
  }

/**
 * One update for each recruiter with a process under way, for Tuesday: when something moved since the last one, else two
 * weeks after the last word of any kind to them (practice 11.1 rows 15 and 18). Their own processes by name, all others
 * unnamed. Whoever has nothing under way any more hears no more of it. Pure.
 */
export function wantedRecruiterUpdates(search: SearchFacts, now: Date): WantedDraft[] {
  const { recruiters } = search
  if (!recruiters) return []
  const going = search.live.map(row => processOf(row, recruiters))
  return recruiters.people.flatMap(recruiter => updateFor(recruiter, going, search, recruiters, now))
}

function updateFor(
  recruiter: Recruiters['people'][number],
  going: readonly Process[],
  { settings: mine, own, updates: existing }: SearchFacts,
  { said: all, due }: Recruiters,
  now: Date,
): WantedDraft[] {
  const theirs = going.filter(row => row.recruiterId === recruiter.id)
  const others = going.filter(row => row.recruiterId !== recruiter.id)
  const said = all.filter(word => word.contactId === recruiter.id)
  const told = said.find(word => updates.includes(word.origin))?.sentAt ?? null
  // What was left out is not offered again: it counts as if it had been said.
  const leftOut = existing
    .filter(draft => draft.contactId === recruiter.id && draft.state === 'skipped')
    .reduce<Date | null>((at, draft) => latest(at, takenAt(draft)), null)
  const last = latest(told, leftOut)
  const [only] = theirs
  const identity: DraftIdentity = {
    origin: 'recruiter_update',
    pipelineId: theirs.length === 1 && only ? only.id : null,
    interviewId: null,
    contactId: recruiter.id,
    since: last,
  }
  const before = existing.find(draft => draft.planKey === planKeyOf(identity))
  const made = madeAt(before, now)
  const since = last ?? instantAt(addDays(localDate(made, mine.zone), -7), '00:00', mine.zone)
  const moved = (rows: readonly Process[]) => rows.filter(row => row.movedAt && row.movedAt > since)
  // One in the house knows where their own process stands.
  const news = recruiter.kind === 'in_house_recruiter' ? [] : moved(theirs).filter(row => changeLine(row))
  const ahead = moved(others).filter(row => isFarAlong(row.stage))
  const isNews = news.length > 0 || ahead.length > 0
  const spokenAt = isNews ? last : said[0] && latest(said[0].sentAt, leftOut)
  if (!isNews && !spokenAt) return []
  // What moved once more, after the day had passed unsent, gets a Tuesday of its own.
  const from = [...news, ...ahead].reduce((at, { movedAt }) => (movedAt ? later(at, movedAt) : at), made)
  const about = {
    recruiter: firstName(recruiter.name),
    lastUpdateOn: spokenAt ? localDate(spokenAt, mine.zone) : null,
    changed: news.length > 0,
    advancedElsewhere: ahead.length > 0,
  }
  // One recruiter, one message: on a day that brings them another, the update waits for the Tuesday after.
  const taken = new Set(
    due.flatMap(({ contactId, sendAt }) =>
      contactId === recruiter.id && sendAt ? localDate(sendAt, mine.zone) : [],
    ),
  )
  let planned = planRecruiterUpdate(about, deskOf(theirs, mine), mine, from)
  while (planned.sendAt && taken.has(localDate(planned.sendAt, mine.zone)))
    planned = planRecruiterUpdate(about, deskOf(theirs, mine), mine, planned.sendAt)
  const sendAt = planned.sendAt ?? planned.dueAt
  const companies = [...new Set(theirs.map(row => row.company))]
  const words = keptWords({
    changes: news.flatMap(row => changeLine(row) ?? []),
    processes: unnamedProcesses(others, localDate(sendAt, mine.zone)),
    availability: theirs.find(row => row.availability)?.availability,
    ask: isNews ? null : `Is there anything new from ${companies.join(' and ')}?`,
  })
  return [
    {
      ...identity,
      // What only reminds of oneself gives way to any other word to them (the last look at its mail).
      step: isNews ? 'news' : 'reminder',
      kind: 'recruiter_update',
      channel: 'email',
      sendAt,
      why: planned.why,
      formality: mine.formality,
      letter: () =>
        writeText({ pipeline: null, settings: mine, own }, 'recruiter_update', {
          person: recruiter,
          words: { ...words, ...before?.words },
        }),
      reminders: [planned],
    },
  ]
}

const latest = (one: Date | null, other: Date | null) => (one && other ? later(one, other) : (one ?? other))

/** A recruiter works where their process is, as far as that is known. */
function deskOf(theirs: readonly Process[], mine: SearchFacts['settings']): Employer {
  const known = theirs.find(row => row.country && row.zone)
  return {
    country: known?.country ?? mine.country,
    region: known ? known.region : mine.region,
    zone: known?.zone ?? mine.zone,
  }
}

function changeLine({ company, stage, offer }: Process): string | null {
  if (stage === 'final') return `${company}: I am in the final round now.`
  if (stage === 'interviewing') return `${company}: the interviews have begun.`
  if (stage === 'offer' && offer) return `${company}: their offer has reached me.`
  return null
}

function processOf(row: SearchFacts['live'][number], { moves, written, promised }: Recruiters): Process {
  const offer = written.find(one => one.pipelineId === row.id)
  const move = moves.find(
    one =>
      one.pipelineId === row.id &&
      one.toStage === row.stage &&
      one.fromStage !== 'quiet' &&
      one.fromStage !== 'aside',
  )
  return {
    ...row,
    decisionOn: promised.find(fact => fact.pipelineId === row.id)?.on ?? null,
    offer: offer ? { answerBy: offer.answerBy } : null,
    movedAt: move?.at ?? null,
  }
}
