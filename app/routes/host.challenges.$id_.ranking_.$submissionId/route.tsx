import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { Cluster } from '#app/ui/layout'
import { Changes } from './changes'
import { CountedReviews } from './counted-reviews'
import { NotCounted } from './not-counted'
import { Rank } from './rank'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Placement() {
  const { t } = useI18n()
  const { challenge, host, submission, stageId } = useLoaderData<typeof loader>()
  const title = t('ranking.place.title', { team: submission.teamName })
  return (
    <DeskPage
      challenge={challenge}
      host={host}
      tab="ranking"
      here={{ href: paths.placement(challenge.id, submission.id), label: submission.teamName }}
      title={title}
      lead={t('ranking.place.lead')}
    >
      <Cluster>
        <LinkButton variant="secondary" href={paths.ranking(challenge.id, stageId)}>
          {t('ranking.diag.back')}
        </LinkButton>
      </Cluster>
      <Rank />
      <CountedReviews />
      <NotCounted />
      <Changes />
    </DeskPage>
  )
}
