import { Form, type MetaFunction, useLoaderData } from '@remix-run/react'
import type { AffiliationInput } from '#app/domain/people/input'
import { AffiliationName } from '#app/domain/people/views/affiliation-name'
import { FormField, ServerForm, typed, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/controls'
import { Page, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Affiliations() {
  const { t } = useI18n()
  const title = t('conflicts.affiliations_title')
  const places = [
    { href: paths.me(), label: t('people.me.title') },
    { href: paths.affiliations(), label: title },
  ]
  return (
    <Page width="text">
      <Stack gap={8}>
        <PageHead
          breadcrumbs={<Breadcrumbs label={t('frame.breadcrumbs')} places={places} />}
          title={title}
          lead={t('conflicts.affiliations_lead')}
        />
        <Known />
        <Panel id="add" title={t('conflicts.affiliation_add')}>
          <Add />
        </Panel>
      </Stack>
    </Page>
  )
}

function Known() {
  const { t } = useI18n()
  const { affiliations } = useLoaderData<typeof loader>()
  if (affiliations.length === 0) return <p className="quiet-text">{t('conflicts.affiliations_none')}</p>
  return (
    <ul className="statement-list">
      {affiliations.map(each => (
        <li key={each.id} className="statement-item">
          <AffiliationName affiliation={each} />
          <Form method="post" action={paths.affiliation(each.id)}>
            <input type="hidden" name="_method" value="delete" />
            <Button
              variant="quiet"
              size="small"
              aria-label={t('conflicts.affiliation_remove_name', { name: each.organisation })}
            >
              {t('conflicts.affiliation_remove')}
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  )
}

function Add() {
  const { t } = useI18n()
  const [form, fields] = useServerForm<AffiliationInput>('affiliation')
  return (
    <ServerForm form={form}>
      <FormField field={fields.organisation} label={t('conflicts.affiliation_organisation')}>
        <TextInput {...typed(fields.organisation)} maxLength={160} autoComplete="off" />
      </FormField>
      <FormField field={fields.fromYear} label={t('conflicts.from_year')} optional>
        <TextInput {...typed(fields.fromYear)} inputMode="numeric" width="short" />
      </FormField>
      <FormField
        field={fields.untilYear}
        label={t('conflicts.until_year')}
        hint={t('conflicts.until_hint')}
        optional
      >
        <TextInput {...typed(fields.untilYear)} inputMode="numeric" width="short" />
      </FormField>
      <Button>{t('conflicts.affiliation_add')}</Button>
    </ServerForm>
  )
}
