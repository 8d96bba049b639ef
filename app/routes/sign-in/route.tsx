import { useLoaderData } from '@remix-run/react'
import type { SignInInput } from '#app/domain/people/input'
import { FormField, ServerForm, typed, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/controls'
import { Page } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export default function SignIn() {
  const { t } = useI18n()
  const { next } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<SignInInput>('sign-in')
  return (
    <Page width="text">
      <PageHead
        title={t('people.sign_in.title')}
        lead={next === '/' ? undefined : t('people.sign_in.first')}
      />
      <ServerForm form={form}>
        <input type="hidden" name="next" value={next} />
        <FormField field={fields.email} label={t('people.account.email')}>
          <TextInput {...typed(fields.email)} type="email" autoComplete="username" />
        </FormField>
        <FormField field={fields.password} label={t('people.account.password')}>
          <TextInput name="password" type="password" autoComplete="current-password" />
        </FormField>
        <Button>{t('people.account.sign_in')}</Button>
      </ServerForm>
      <p>
        <Link href={paths.forgottenPassword()}>{t('people.sign_in.forgotten')}</Link>
      </p>
      <p>
        {t('people.sign_in.no_account')}{' '}
        <Link href={paths.join(next === '/' ? undefined : next)}>{t('people.account.join')}</Link>
      </p>
    </Page>
  )
}
