import { type MetaFunction, useLoaderData } from '@remix-run/react'
import type { ExtensionInput } from '#app/domain/challenges/input'
import { DeskCrumbs } from '#app/domain/challenges/views/desk-crumbs'
import { FormField, ServerForm, typed, useServerForm } from '#app/http/form'
import { LocalTextFields } from '#app/http/local-text-fields'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/controls'
import { Page } from '#app/ui/layout'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function ExtendDeadline() {
  const { t, local, format } = useI18n()
  const { id, name, stageId, stageName, timeZone, closesAt, local: deadline } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<ExtensionInput>('extension', { closesAt: deadline })
  const here = { href: paths.stageDeadline(id, stageId), label: t('editing.act.extend') }
  return (
    <Page width="text">
      <PageHead
        breadcrumbs={<DeskCrumbs id={id} title={name} here={here} />}
        eyebrow={stageName && local(stageName)}
        title={t('editing.act.extend')}
        lead={t('editing.extend.lead', { instant: format.instant(closesAt, timeZone) })}
      />
      <ServerForm form={form}>
        <FormField
          field={fields.closesAt}
          label={t('editing.extend.new', { zone: format.zone(timeZone) })}
          hint={t('editing.timeline.zone', { zone: format.zone(timeZone) })}
        >
          <TextInput {...typed(fields.closesAt)} type="datetime-local" width="medium" />
        </FormField>
        <LocalTextFields
          field={fields.reason}
          legend={t('editing.reason')}
          hint={t('editing.reason_hint')}
          rows={4}
        />
        <Button>{t('editing.act.extend')}</Button>
      </ServerForm>
    </Page>
  )
}
