import { useLoaderData } from '@remix-run/react'
import type { MailAddressInput } from '#app/domain/people/input'
import { FormField, ServerForm, typed, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/controls'
import { Page } from '#app/ui/layout'
import { Notice } from '#app/ui/notice'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export default function ForgottenPassword() {
  const { t } = useI18n()
  const { sent } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<MailAddressInput>('forgotten')
  return (
    <Page width="text">
      <PageHead title={t('people.forgotten.title')} lead={t('people.forgotten.lead')} />
      {sent && (
        <Notice kind="success" title={t('people.forgotten.sent')}>
          {t('people.join.sent_hint')}
        </Notice>
      )}
      <ServerForm form={form}>
        <FormField field={fields.email} label={t('people.account.email')}>
          <TextInput {...typed(fields.email)} type="email" autoComplete="email" />
        </FormField>
        <Button>{t('people.forgotten.send')}</Button>
      </ServerForm>
    </Page>
  )
}
