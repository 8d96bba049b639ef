import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { FormField, ServerForm, typed, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { TextArea } from '#app/ui/controls'
import { Page } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Embedding() {
  const { t, local } = useI18n()
  const { institution } = useLoaderData<typeof loader>()
  const { id, name, sites } = institution
  const [form, fields] = useServerForm<{ sites: string }>('sites', { sites: (sites ?? []).join('\n') })
  const places = [
    { href: paths.hostInstitution(id), label: local(name) },
    { href: paths.embedding(id), label: t('embeds.sites') },
  ]
  return (
    <Page width="text">
      <PageHead
        breadcrumbs={<Breadcrumbs label={t('frame.breadcrumbs')} places={places} />}
        title={t('embeds.sites')}
        lead={t('embeds.sites_lead')}
      />
      <ServerForm form={form}>
        <FormField field={fields.sites} label={t('embeds.sites_label')} hint={t('embeds.sites_hint')}>
          <TextArea {...typed(fields.sites)} rows={6} spellCheck={false} />
        </FormField>
        <Button>{t('form.save')}</Button>
      </ServerForm>
    </Page>
  )
}
