import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { RefusalNotice } from '#app/domain/judging/views/refusal-notice'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { EmptyState } from '#app/ui/empty-state'
import { Page, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'
import { Stat } from '#app/ui/stat'
import { PostForm } from './post-form'
import { Posts } from './posts'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Discussion() {
  const { t } = useI18n()
  const { talk } = useLoaderData<typeof loader>()
  const { tally, posts, why, can, challenge } = talk
  return (
    <Page width="text">
      <Head />
      <Stack gap={8}>
        <div className="feedback-stats">
          <Stat value={tally.agree} label={t('reviews.tally_agree')} />
          <Stat value={tally.disagree} label={t('reviews.tally_disagree')} />
        </div>
        {posts.length === 0 ? (
          <EmptyState title={t('reviews.no_posts')}>{t('reviews.no_posts_hint')}</EmptyState>
        ) : (
          <Posts />
        )}
        <RefusalNotice why={why} zone={challenge.timeZone} />
        {can.post && <PostForm key={posts.length} />}
      </Stack>
    </Page>
  )
}

function Head() {
  const { t, local } = useI18n()
  const { host, runs, code, team, challenge, submissionId, ownAssignmentId } =
    useLoaderData<typeof loader>().talk
  const name = t('judging.submission_code', { code })
  const desk = host
    ? { href: paths.hostDesk(), label: t('institutions.host.title') }
    : { href: paths.judgeDesk(), label: t('judging.desk_title') }
  const up = [
    ...(runs ? [{ href: paths.ranking(challenge.id), label: t('judging.tab_ranking') }] : []),
    ...(ownAssignmentId ? [{ href: paths.review(ownAssignmentId), label: name }] : []),
  ]
  const here = { href: paths.discussion(submissionId), label: t('reviews.discussion_title'), current: true }
  return (
    <PageHead
      breadcrumbs={<Breadcrumbs label={t('judging.where')} places={[desk, ...up, here]} />}
      eyebrow={<span>{local(challenge.title)}</span>}
      title={t('reviews.discussion_of', { submission: team ?? name })}
      lead={t('reviews.discussion_lead')}
    />
  )
}
