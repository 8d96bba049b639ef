import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { DeadLink } from '#app/domain/people/views/dead-link'
import { ServerForm, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { Page, Stack } from '#app/ui/layout'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? 'Meydan' },
  { name: 'referrer', content: 'no-referrer' },
]

export default function AddressObjection() {
  const { t } = useI18n()
  const { made } = useLoaderData<typeof loader>()
  const [form] = useServerForm('objection')
  if (made === null) return <DeadLink />
  return (
    <Page width="text">
      <Stack gap={6}>
        <PageHead
          title={t('people.address.objection_title')}
          lead={t(made ? 'people.address.undo_lead' : 'people.address.stop_lead')}
        />
        <p>{t('people.address.objection_password')}</p>
        <ServerForm form={form}>
          <Button variant="danger">{t(made ? 'people.address.undo' : 'people.address.stop')}</Button>
        </ServerForm>
      </Stack>
    </Page>
  )
}
