import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { Deadline } from '#app/domain/teams/views/deadline'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { DefinitionList } from '#app/ui/definition-list'
import { Page, Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Breadcrumbs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'
import { AttemptList } from './attempt-list'
import { Progress } from './progress'
import type { loader } from './route.server'
import { UploadForm } from './upload-form'
import { Watch } from './watch'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Attempts() {
  const { t, local } = useI18n()
  const { page } = useLoaderData<typeof loader>()
  const { challenge, team, entryId, stageId } = page
  const places = [
    { href: paths.entry(entryId), label: team },
    { href: paths.attempts(entryId, stageId), label: t('attempts.title') },
  ]
  return (
    <Page>
      <Stack gap={8}>
        <PageHead
          breadcrumbs={<Breadcrumbs label={t('teams.entry.where')} places={places} />}
          title={t('attempts.title')}
          lead={<Link href={paths.challenge(challenge.slug)}>{local(challenge.title)}</Link>}
        />
        <Watch />
        <Terms />
        <UploadForm />
        <Progress />
        <AttemptList />
      </Stack>
    </Page>
  )
}

/** Everything that a team must know before it sends a file. */
function Terms() {
  const { t, format } = useI18n()
  const { page, metric } = useLoaderData<typeof loader>()
  const { settings, challenge, stage, stageId, columns, rows, left, best, now } = page
  const { perDay, total, finals, publicShare } = settings
  return (
    <DefinitionList
      items={[
        {
          term: t('metrics.metric'),
          value: (
            <>
              <Link href={paths.metric(settings.metric)}>{metric.name}</Link> · {t('metrics.best')}:{' '}
              {t(`metrics.best.${best}`)}
            </>
          ),
        },
        {
          term: t('attempts.file'),
          value: (
            <>
              {t('attempts.file_is', { names: columns.join(', '), rows: format.number(rows) })}{' '}
              <Link href={paths.sample(challenge.slug, stageId)} document>
                {t('attempts.sample')}
              </Link>
            </>
          ),
        },
        {
          term: t('attempts.left'),
          value: `${t('attempts.left_is', { count: left })} ${t('attempts.limits', { perDay, zone: format.zone(challenge.timeZone) })}${total === null ? '' : ` ${t('attempts.limit_total', { total })}`}`,
        },
        {
          term: t('attempts.board'),
          value: (
            <>
              {publicShare === null
                ? t('attempts.board_column')
                : t('attempts.board_share', { share: publicShare })}{' '}
              <Link href={paths.leaderboard(challenge.slug)}>{t('leaderboards.board_title')}</Link>
            </>
          ),
        },
        { term: t('attempts.at_the_end'), value: t('attempts.at_the_end_is', { count: finals }) },
        ...(stage.closesAt
          ? [
              {
                term: t('attempts.until'),
                value: <Deadline at={stage.closesAt} zone={challenge.timeZone} now={now} />,
              },
            ]
          : []),
      ]}
    />
  )
}
