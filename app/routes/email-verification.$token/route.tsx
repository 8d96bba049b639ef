import { useLoaderData } from '@remix-run/react'
import { DeadLink } from '#app/domain/people/views/dead-link'
import type { Empty } from '#app/domain/shared/input'
import { ServerForm, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { Page } from '#app/ui/layout'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './loader.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action } from './action.server'
export { loader } from './loader.server'

/** A button rather than the link itself verifies, because mail scanners follow links. */
export default function EmailVerification() {
  const { t } = useI18n()
  const { usable, signedIn } = useLoaderData<typeof loader>()
  const [form] = useServerForm<Empty>('verification')
  if (!usable) return <DeadLink signedIn={signedIn} />
  return (
    <Page width="text">
      <PageHead title={t('verification.title')} lead={t('verification.lead')} />
      <ServerForm form={form}>
        <Button>{t('verification.confirm')}</Button>
      </ServerForm>
    </Page>
  )
}
