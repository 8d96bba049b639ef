import { type MetaFunction, useLoaderData } from '@remix-run/react'
import type { Empty } from '#app/domain/shared/input'
import { ServerForm, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Cluster, Page } from '#app/ui/layout'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function EntryWithdrawal() {
  const { t, local } = useI18n()
  const { entryId, team, challenge } = useLoaderData<typeof loader>()
  const [form] = useServerForm<Empty>('withdrawal')
  return (
    <Page width="text">
      <PageHead
        title={t('teams.entry.withdraw_title', { team })}
        lead={t('teams.entry.withdraw_lead', { challenge: local(challenge) })}
      />
      <ServerForm form={form}>
        <Cluster>
          <Button variant="danger">{t('teams.entry.withdraw')}</Button>
          <LinkButton variant="quiet" href={paths.entry(entryId)}>
            {t('teams.entry.keep')}
          </LinkButton>
        </Cluster>
      </ServerForm>
    </Page>
  )
}
