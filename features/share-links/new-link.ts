import type { listShareable, listSharePeople } from './queries'

type People = Awaited<ReturnType<typeof listSharePeople>>
type Shareable = Awaited<ReturnType<typeof listShareable>>

/** What the form begins with: the recruiter asked for, or the one the asked pipeline came through. */
export function arrangeNewLink(
  people: People,
  shareable: Shareable,
  asked: Record<string, string | string[] | undefined>,
) {
  const pipeline = shareable.find(one => one.id === asked.pipeline)
  const wanted = asked.recruiter ?? pipeline?.recruiterId
  const recruiter = people.find(one => one.id === wanted)
  const named = recruiter ? shareable.filter(one => one.recruiterId === recruiter.id) : []
  return {
    recruiter,
    pipeline,
    named,
    others: shareable.filter(one => !named.includes(one) && !one.ended),
    defaults: {
      availability: named.find(one => one.availability)?.availability ?? null,
      startDate: named.find(one => one.startDate)?.startDate ?? null,
      label: recruiter?.name ?? '',
    },
  }
}
