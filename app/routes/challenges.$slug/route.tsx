import { type MetaDescriptor, type MetaFunction, useLoaderData } from '@remix-run/react'
import { ChallengeView } from '#app/domain/catalogue/views/challenge-view'
import { headOf } from '#app/http/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [...headOf(data.head), asEvent(data)] : headOf(undefined)

export default function Challenge() {
  const { challenge, action, checklist, vote, now } = useLoaderData<typeof loader>()
  return <ChallengeView challenge={challenge} action={action} checklist={checklist} vote={vote} now={now} />
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>

/** For search engines: the challenge as an event of schema.org. */
function asEvent({ challenge, head }: Data): MetaDescriptor {
  return {
    'script:ld+json': {
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: head.title,
      description: head.description,
      url: head.origin + head.path,
      startDate: challenge.opensAt?.toISOString() ?? null,
      endDate: challenge.closesAt?.toISOString() ?? null,
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      eventStatus: `https://schema.org/Event${challenge.phase === 'cancelled' ? 'Cancelled' : 'Scheduled'}`,
      location: { '@type': 'VirtualLocation', url: head.origin + head.path },
      organizer: { '@type': 'Organization', name: Object.values(challenge.institution.name)[0] ?? '' },
    },
  }
}
