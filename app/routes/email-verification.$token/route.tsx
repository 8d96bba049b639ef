import { useLoaderData } from '@remix-run/react'
import type { NewPasswordInput } from '#app/domain/people/input'
import { DeadLink } from '#app/domain/people/views/dead-link'
import { FormField, ServerForm, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/controls'
import { Page } from '#app/ui/layout'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

/** The password is set here and not at joining, so that only the reader of the mail can know it. */
export default function EmailVerification() {
  const { t } = useI18n()
  const { usable, signedIn } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<NewPasswordInput>('verification')
  if (!usable) return <DeadLink signedIn={signedIn} />
  return (
    <Page width="text">
      <PageHead title={t('people.verification.title')} lead={t('people.verification.lead')} />
      <ServerForm form={form}>
        <FormField
          field={fields.password}
          label={t('people.account.password')}
          hint={t('people.account.password_hint')}
        >
          <TextInput name="password" type="password" autoComplete="new-password" />
        </FormField>
        <Button>{t('people.verification.confirm')}</Button>
      </ServerForm>
    </Page>
  )
}
