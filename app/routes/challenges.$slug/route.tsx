import { type MetaDescriptor, type MetaFunction, useLoaderData } from '@remix-run/react'
import { ChallengeView } from '#app/domain/catalogue/views/challenge-view'
import { QuestionsPart } from '#app/domain/questions/views/page-part'
import { headOf } from '#app/http/page-head'
import { useI18n } from '#app/i18n/use-i18n'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [...headOf(data.head), asEvent(data)] : headOf(undefined)

export default function Challenge() {
  const { t } = useI18n()
  const { talk, ...page } = useLoaderData<typeof loader>()
  const content = <QuestionsPart talk={talk} challenge={page.challenge} />
  const part = { id: 'questions', title: t('questions.title'), content }
  return <ChallengeView {...page} parts={[{ ...part, first: talk.clarifications.length > 0 }]} />
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
