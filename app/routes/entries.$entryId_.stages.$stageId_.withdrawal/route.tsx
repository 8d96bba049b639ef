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

export default function SubmissionWithdrawal() {
  const { t, local } = useI18n()
  const { entryId, challenge, number } = useLoaderData<typeof loader>()
  const [form] = useServerForm<Empty>('withdrawal')
  return (
    <Page width="text">
      <PageHead
        title={t('submissions.withdraw_title')}
        lead={t('submissions.withdraw_lead', { challenge: local(challenge), number })}
      />
      <ServerForm form={form}>
        <Cluster>
          <Button variant="danger">{t('submissions.withdraw')}</Button>
          <LinkButton variant="quiet" href={paths.entry(entryId)}>
            {t('submissions.keep')}
          </LinkButton>
        </Cluster>
      </ServerForm>
    </Page>
  )
}
