import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { ServerForm, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { Button, LinkButton } from '#app/ui/button'
import { Cluster, Page } from '#app/ui/layout'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function NewFollow() {
  const { t } = useI18n()
  const { kind, of, name, page } = useLoaderData<typeof loader>()
  const [form] = useServerForm('follow')
  return (
    <Page width="text">
      <PageHead title={t('following.new', { name })} lead={t(`following.lead.${kind}`)} />
      <ServerForm form={form}>
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="of" value={of} />
        <Cluster>
          <Button>{t(`following.follow.${kind}`)}</Button>
          <LinkButton variant="quiet" href={page}>
            {t('following.back')}
          </LinkButton>
        </Cluster>
      </ServerForm>
    </Page>
  )
}
