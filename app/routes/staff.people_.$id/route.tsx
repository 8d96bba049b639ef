import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { FormField, ServerForm, typed, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Button } from '#app/ui/button'
import { TextArea } from '#app/ui/controls'
import { DefinitionList } from '#app/ui/definition-list'
import { Page, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { Notice } from '#app/ui/notice'
import { PageHead } from '#app/ui/page-head'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function StaffPerson() {
  const { t, format } = useI18n()
  const { person, hosts, can } = useLoaderData<typeof loader>()
  const places = [
    { href: paths.staffDesk(), label: t('institutions.staff.title') },
    { href: paths.staffPeople(), label: t('people.suspension.people') },
    { href: paths.staffPerson(person.id), label: person.name },
  ]
  return (
    <Page width="text">
      <Stack gap={6}>
        <PageHead
          breadcrumbs={<Breadcrumbs label={t('frame.breadcrumbs')} places={places} />}
          eyebrow={
            <Badge tone={person.suspendedAt ? 'danger' : 'done'}>
              {t(person.suspendedAt ? 'people.suspension.suspended' : 'people.suspension.active')}
            </Badge>
          }
          title={person.name}
          lead={person.email}
        />
        <DefinitionList
          items={[
            { term: t('people.suspension.joined'), value: format.instant(person.createdAt) },
            {
              term: t('people.suspension.verified'),
              value: person.emailVerifiedAt ? format.instant(person.emailVerifiedAt) : '—',
            },
            {
              term: t('people.suspension.staff_since'),
              value: person.staffSince ? format.instant(person.staffSince) : '—',
            },
            { term: t('people.suspension.hosts'), value: hosts.length > 0 ? hosts.join(', ') : '—' },
          ]}
        />
        {person.suspendedAt ? (
          <Restore />
        ) : can.suspend.ok ? (
          <Suspend />
        ) : (
          <Notice title={t(can.suspend.reason, can.suspend.params)} />
        )}
      </Stack>
    </Page>
  )
}

function Suspend() {
  const { t } = useI18n()
  const [form, fields] = useServerForm<{ reason: string }>('suspension')
  return (
    <Panel id="suspend" title={t('people.suspension.title')}>
      <ServerForm form={form}>
        <p>{t('people.suspension.lead')}</p>
        <FormField
          field={fields.reason}
          label={t('people.suspension.reason')}
          hint={t('people.suspension.reason_hint')}
        >
          <TextArea {...typed(fields.reason)} rows={4} maxLength={1000} />
        </FormField>
        <Button variant="danger">{t('people.suspension.suspend')}</Button>
      </ServerForm>
    </Panel>
  )
}

function Restore() {
  const { t, format } = useI18n()
  const { person } = useLoaderData<typeof loader>()
  const [form] = useServerForm('restoration')
  const at = person.suspendedAt ? format.instant(person.suspendedAt) : ''
  return (
    <Panel id="restore" title={t('people.suspension.since', { at })}>
      <ServerForm form={form}>
        <p>{person.suspensionReason ?? t('people.suspension.by_objection')}</p>
        <input type="hidden" name="_method" value="delete" />
        <Button>{t('people.suspension.restore')}</Button>
      </ServerForm>
    </Panel>
  )
}
