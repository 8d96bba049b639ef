import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { useWhoName } from '#app/domain/judging/views/use-who-name'
import { ReviewSheet } from '#app/domain/reviews/views/review-sheet'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Page, Split, Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Breadcrumbs } from '#app/ui/navigation'
import { Notice } from '#app/ui/notice'
import { PageHead } from '#app/ui/page-head'
import { Panel } from '#app/ui/panel'
import { OverrideList } from './override-list'
import { ReviewActions } from './review-actions'
import type { loader } from './route.server'
import { Versions } from './versions'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function ReviewHistory() {
  return (
    <Page>
      <Head />
      <Split>
        <Stack gap={8}>
          <Standing />
          <Versions />
        </Stack>
        <Stack gap={6}>
          <ReviewActions />
          <OverrideList />
        </Stack>
      </Split>
    </Page>
  )
}

function Head() {
  const { t, local } = useI18n()
  const nameOf = useWhoName()
  const { history } = useLoaderData<typeof loader>()
  const { own, host, challenge, code, team, judge, assignmentId, submissionId } = history
  const name = t('judging.submission_code', { code })
  const up = own
    ? { href: paths.review(assignmentId), label: name }
    : { href: paths.ranking(challenge.id), label: t('judging.tab_ranking') }
  const desk = host
    ? { href: paths.hostDesk(), label: t('institutions.host.title') }
    : { href: paths.judgeDesk(), label: t('judging.desk_title') }
  const places = [
    desk,
    up,
    { href: paths.reviewHistory(assignmentId), label: t('reviews.history_title'), current: true },
  ]
  return (
    <PageHead
      breadcrumbs={<Breadcrumbs label={t('judging.where')} places={places} />}
      eyebrow={<span>{local(challenge.title)}</span>}
      title={t('reviews.history_of', { who: nameOf(judge), submission: team ?? name })}
      lead={t('reviews.history_lead')}
      actions={!own && <Link href={paths.discussion(submissionId)}>{t('reviews.to_discussion')}</Link>}
    />
  )
}

/** The current review. */
function Standing() {
  const { t } = useI18n()
  const { history } = useLoaderData<typeof loader>()
  const { review, progress, recused, setAside, counts, rubric, overrides } = history
  return (
    <Panel
      id="standing"
      title={t('reviews.stands_now')}
      action={<Badge tone={badgeOf(history)}>{t(`judging.progress_${progress}`)}</Badge>}
    >
      <Stack gap={4}>
        {recused && <Notice kind="warn" title={t('reviews.stepped_back')} />}
        {setAside && !recused && <SetAside />}
        {!review && <p>{t('reviews.nothing_handed_in')}</p>}
        {review?.abstentionReason && <p>{review.abstentionReason}</p>}
        {review && !review.abstentionReason && (
          <ReviewSheet criteria={rubric.criteria} overrides={overrides} {...review} />
        )}
        {review?.after && <p className="quiet-text">{t(`reviews.counts_${counts}`)}</p>}
      </Stack>
    </Panel>
  )
}

function badgeOf({
  progress,
  recused,
  setAside,
}: ReturnType<typeof useLoaderData<typeof loader>>['history']) {
  if (recused || setAside) return 'danger'
  return progress === 'done' || progress === 'abstained' ? 'done' : 'awaiting'
}

function SetAside() {
  const { t } = useI18n()
  const nameOf = useWhoName()
  const { setAside } = useLoaderData<typeof loader>().history
  if (!setAside) return null
  return (
    <Notice kind="warn" title={t('reviews.was_set_aside', { who: nameOf(setAside.who) })}>
      {setAside.reason}
    </Notice>
  )
}
