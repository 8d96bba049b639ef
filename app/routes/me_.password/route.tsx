import type { ChangePasswordInput } from '#app/domain/people/input'
import { FormField, ServerForm, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/controls'
import { Page } from '#app/ui/layout'
import { PageHead } from '#app/ui/page-head'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export default function Password() {
  const { t } = useI18n()
  const [form, fields] = useServerForm<ChangePasswordInput>('password')
  return (
    <Page width="text">
      <PageHead title={t('people.me.change_password')} lead={t('people.me.password_lead')} />
      <ServerForm form={form}>
        <FormField field={fields.current} label={t('people.account.current_password')}>
          <TextInput name="current" type="password" autoComplete="current-password" />
        </FormField>
        <FormField
          field={fields.password}
          label={t('people.account.new_password')}
          hint={t('people.account.password_hint')}
        >
          <TextInput name="password" type="password" autoComplete="new-password" />
        </FormField>
        <Button>{t('form.save')}</Button>
      </ServerForm>
    </Page>
  )
}
