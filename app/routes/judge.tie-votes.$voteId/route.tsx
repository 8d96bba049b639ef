import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { RefusalNotice } from '#app/domain/judging/views/refusal-notice'
import { SubmissionAnswers } from '#app/domain/reviews/views/submission-answers'
import { VoteResult } from '#app/domain/tie-votes/views/vote-result'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Details } from '#app/ui/details'
import { Page, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'
import { Panel } from '#app/ui/panel'
import { BallotForm } from './ballot-form'
import type { loader } from './route.server'
import { useEqualName } from './use-equal-name'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

/** The tied submissions, the judge's ballot, and the count once the vote is closed. */
export default function TieBallot() {
  const { t, local } = useI18n()
  const { voteId, challenge, equals, why } = useLoaderData<typeof loader>()
  const places = [
    { href: paths.judgeDesk(), label: t('judging.desk_title') },
    { href: paths.tieBallot(voteId), label: t('tie_votes.ballot_title') },
  ]
  return (
    <Page width="text">
      <PageHead
        breadcrumbs={<Breadcrumbs label={t('judging.where')} places={places} />}
        eyebrow={<span>{local(challenge.title)}</span>}
        title={t('tie_votes.ballot_title')}
        lead={why ? undefined : t('tie_votes.ballot_lead')}
      />
      <Stack gap={6}>
        <RefusalNotice why={why} zone={challenge.timeZone} />
        {why ? <Outcome /> : <BallotForm />}
        {equals.map(equal => (
          <Equal key={equal.submissionId} equal={equal} />
        ))}
      </Stack>
    </Page>
  )
}

function Outcome() {
  const { t } = useI18n()
  const { count, castAt, chosen } = useLoaderData<typeof loader>()
  const nameOf = useEqualName()
  const choice = chosen === null ? t('tie_votes.abstain') : nameOf(chosen)
  return (
    <Stack gap={3}>
      <p>{castAt === null ? t('tie_votes.no_vote') : t('tie_votes.your_vote', { choice })}</p>
      {count && <VoteResult vote={count} />}
    </Stack>
  )
}

type EqualRow = ReturnType<typeof useLoaderData<typeof loader>>['equals'][number]

/** One of the tied submissions with its content, collapsed, where this judge may read it. */
function Equal({ equal: { submissionId, shown } }: { equal: EqualRow }) {
  const { t } = useI18n()
  const { form, why } = useLoaderData<typeof loader>()
  const nameOf = useEqualName()
  if (!shown && why) return null
  if (!shown)
    return (
      <Panel id={`submission-${submissionId}`} title={nameOf(submissionId)}>
        <p>{t('tie_votes.gone')}</p>
      </Panel>
    )
  const { version, withheld } = shown
  return (
    <Panel id={`submission-${submissionId}`} title={nameOf(submissionId)}>
      <Details summary={t('tie_votes.read')}>
        {shown.awaitsRedaction ? (
          <p>{t('reviews.awaits_redaction')}</p>
        ) : (
          <SubmissionAnswers
            form={form}
            answers={version.answers}
            html={version.html}
            files={version.files}
            withheld={withheld}
          />
        )}
      </Details>
    </Panel>
  )
}
