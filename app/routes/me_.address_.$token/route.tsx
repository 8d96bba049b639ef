import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { ServerForm, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Page, Stack } from '#app/ui/layout'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? 'Meydan' },
  { name: 'referrer', content: 'no-referrer' },
]

/** A button, not the link itself, makes the change, because mail programs open links by themselves. */
export default function AddressConfirmation() {
  const { t } = useI18n()
  const { email, to } = useLoaderData<typeof loader>()
  const [form] = useServerForm('confirmation')
  if (!to)
    return (
      <Page width="text">
        <PageHead
          title={t('people.account.dead_link_title')}
          lead={t('people.address.dead_lead', { email })}
          actions={<LinkButton href={paths.address()}>{t('people.address.title')}</LinkButton>}
        />
      </Page>
    )
  return (
    <Page width="text">
      <Stack gap={6}>
        <PageHead title={t('people.address.title')} lead={t('people.address.confirm_lead', { email, to })} />
        <ServerForm form={form}>
          <Button>{t('people.address.confirm')}</Button>
        </ServerForm>
      </Stack>
    </Page>
  )
}
