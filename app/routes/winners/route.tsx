import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { WinnersCard } from '#app/domain/catalogue/views/winners-of'
import { headOf } from '#app/http/page-head'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Pages } from '#app/site/pages'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Page } from '#app/ui/layout'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data?.head)

export default function Winners() {
  const { t } = useI18n()
  const { winners } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHead title={t('catalogue.winners_title')} lead={t('catalogue.winners_lead')} />
      {winners.groups.length === 0 ? (
        <EmptyState
          title={t('catalogue.winners_empty_title')}
          action={
            <LinkButton variant="secondary" href={paths.challenges()}>
              {t('catalogue.winners_empty_action')}
            </LinkButton>
          }
        >
          {t('catalogue.winners_empty_text')}
        </EmptyState>
      ) : (
        <div className="card-grid">
          {winners.groups.map(group => (
            <WinnersCard key={group.id} group={group} />
          ))}
        </div>
      )}
      <Pages page={winners.page} pages={winners.pages} href={page => `${paths.winners()}?page=${page}`} />
    </Page>
  )
}
