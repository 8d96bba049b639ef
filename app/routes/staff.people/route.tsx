import { Form, type MetaFunction, useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/controls'
import { EmptyState } from '#app/ui/empty-state'
import { Field } from '#app/ui/field'
import { Page, Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Breadcrumbs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function StaffPeople() {
  const { t } = useI18n()
  const { typed, people } = useLoaderData<typeof loader>()
  const places = [
    { href: paths.staffDesk(), label: t('institutions.staff.title') },
    { href: paths.staffPeople(), label: t('people.suspension.people') },
  ]
  return (
    <Page>
      <Stack gap={6}>
        <PageHead
          breadcrumbs={<Breadcrumbs label={t('frame.breadcrumbs')} places={places} />}
          title={t('people.suspension.people')}
          lead={t('people.suspension.people_lead')}
        />
        <Form method="get" action={paths.staffPeople()} className="form">
          <Field id="q" label={t('people.suspension.search')} required>
            <TextInput name="q" type="search" defaultValue={typed} maxLength={254} autoComplete="off" />
          </Field>
          <Button variant="secondary">{t('people.suspension.find')}</Button>
        </Form>
        {people.length > 0 && <People />}
        {typed !== '' && people.length === 0 && <EmptyState title={t('people.suspension.nobody')} />}
      </Stack>
    </Page>
  )
}

function People() {
  const { t } = useI18n()
  const { people } = useLoaderData<typeof loader>()
  return (
    <Table
      rows={people}
      rowKey={person => person.id}
      columns={[
        {
          key: 'name',
          heads: true,
          header: t('people.account.name'),
          cell: person => <Link href={paths.staffPerson(person.id)}>{person.name}</Link>,
        },
        { key: 'email', header: t('people.account.email'), cell: person => person.email },
        {
          key: 'state',
          header: t('people.suspension.state'),
          cell: person => (
            <Badge tone={person.suspendedAt ? 'danger' : 'done'}>
              {t(person.suspendedAt ? 'people.suspension.suspended' : 'people.suspension.active')}
            </Badge>
          ),
        },
      ]}
    />
  )
}
