import { type MetaDescriptor, type MetaFunction, useLoaderData } from '@remix-run/react'
import { UpdatesPart } from '#app/domain/announcements/views/updates-part'
import { ChallengeView } from '#app/domain/catalogue/views/challenge-view'
import { isOver } from '#app/domain/challenges/phase'
import { FollowButton } from '#app/domain/following/views/follow-button'
import { FollowPart } from '#app/domain/following/views/follow-part'
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
  const { asking, talk, news, follow: state, ...page } = useLoaderData<typeof loader>()
  const { challenge } = page
  const updates = {
    ...{ id: 'updates', title: t('announcements.updates'), first: true },
    content: <UpdatesPart news={news} challenge={challenge} />,
  }
  const questions = {
    ...{ id: 'questions', title: t('questions.title'), first: talk.clarifications.length > 0 },
    content: <QuestionsPart talk={talk} challenge={challenge} open={asking} />,
  }
  const follow = {
    ...{ id: 'follow', title: t('following.title'), first: false },
    content: <FollowPart slug={challenge.slug} />,
  }
  const talked = [
    ...(news.total > 0 ? [updates] : []),
    ...(asking || talk.answers + talk.clarifications.length > 0 ? [questions] : []),
  ]
  if (challenge.sealed || isOver(challenge.phase)) return <ChallengeView {...page} parts={talked} />
  const beside = <FollowButton kind="challenge" of={challenge.slug} state={state} />
  return <ChallengeView {...page} beside={beside} parts={[...talked, follow]} />
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
