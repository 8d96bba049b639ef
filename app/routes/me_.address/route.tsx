import { type MetaFunction, useLoaderData } from '@remix-run/react'
import type { AddressInput } from '#app/domain/people/input'
import { FormField, ServerForm, typed, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/controls'
import { Page, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { Notice } from '#app/ui/notice'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Address() {
  const { t } = useI18n()
  const { email, pending } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<AddressInput>('address')
  const places = [
    { href: paths.me(), label: t('people.me.title') },
    { href: paths.address(), label: t('people.address.title') },
  ]
  return (
    <Page width="text">
      <Stack gap={6}>
        <PageHead
          breadcrumbs={<Breadcrumbs label={t('frame.breadcrumbs')} places={places} />}
          title={t('people.address.title')}
          lead={t('people.address.lead', { email })}
        />
        {pending && (
          <Notice title={t('people.address.pending', { email: pending.email })}>
            {t('people.address.pending_hint')}
          </Notice>
        )}
        <ServerForm form={form}>
          <FormField field={fields.email} label={t('people.address.new')} hint={t('people.address.new_hint')}>
            <TextInput {...typed(fields.email)} type="email" autoComplete="email" />
          </FormField>
          <FormField field={fields.current} label={t('people.account.current_password')}>
            <TextInput name="current" type="password" autoComplete="current-password" />
          </FormField>
          <Button>{t('people.address.ask')}</Button>
        </ServerForm>
      </Stack>
    </Page>
  )
}
