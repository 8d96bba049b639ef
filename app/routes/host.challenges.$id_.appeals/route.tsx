import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { resultAppealDays } from '#app/domain/appeals/permissions'
import { OutcomeBadge } from '#app/domain/appeals/views/outcome-badge'
import { AppealRule } from '#app/domain/challenges/views/appeal-rule'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import { FormField, ServerForm, typed, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { Checkbox } from '#app/ui/choice'
import { TextInput } from '#app/ui/controls'
import { Link } from '#app/ui/link'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

/** Whether teams may appeal against the result and for how long, and the appeals that came. */
export default function Appeals() {
  const { t, format } = useI18n()
  const { challenge, host, until, can, terms } = useLoaderData<typeof loader>()
  return (
    <DeskPage
      challenge={challenge}
      host={host}
      tab="decision"
      here={{ href: paths.hostAppeals(challenge.id), label: t('appeals.title') }}
      title={t('appeals.title')}
      lead={t('appeals.lead')}
    >
      <Panel id="terms" title={t('appeals.terms')}>
        {can.setTerms ? <Terms /> : <AppealRule terms={terms} />}
        {until && <p>{t('appeals.until_all', { until: format.instant(until, challenge.timeZone) })}</p>}
      </Panel>
      {until && <Received />}
    </DeskPage>
  )
}

type Shape = { offered: boolean; days?: string; shown: boolean }

function Terms() {
  const { t } = useI18n()
  const { terms } = useLoaderData<typeof loader>()
  const { days, shown } = terms
  const first = { offered: days !== null, shown, ...(days !== null && { days: String(days) }) }
  const [form, fields] = useServerForm<Shape>('appeal-terms', first)
  return (
    <ServerForm form={form}>
      <p className="quiet-text">{t('appeals.terms_note')}</p>
      <Checkbox
        id={fields.offered.id}
        name={fields.offered.name}
        label={t('appeals.offered')}
        defaultChecked={fields.offered.initialValue === 'on'}
      />
      <FormField
        field={fields.days}
        label={t('appeals.days')}
        hint={t('appeals.days_hint', resultAppealDays)}
        optional
      >
        <TextInput {...typed(fields.days)} inputMode="numeric" width="short" />
      </FormField>
      <Checkbox
        id={fields.shown.id}
        name={fields.shown.name}
        label={t('appeals.shown')}
        hint={t('appeals.shown_hint')}
        defaultChecked={fields.shown.initialValue === 'on'}
      />
      <div>
        <Button>{t('form.save')}</Button>
      </div>
    </ServerForm>
  )
}

function Received() {
  const { t, format } = useI18n()
  const { challenge, appeals } = useLoaderData<typeof loader>()
  if (appeals.length === 0) return <p className="quiet-text">{t('appeals.list_none')}</p>
  return (
    <Table
      caption={t('appeals.list', { count: appeals.length })}
      rows={appeals}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'team',
          header: t('appeals.team'),
          heads: true,
          cell: ({ id, team }) => <Link href={paths.hostResultAppeal(challenge.id, id)}>{team}</Link>,
        },
        {
          key: 'at',
          header: t('appeals.at'),
          cell: ({ at }) => format.instant(at, challenge.timeZone),
        },
        {
          key: 'state',
          header: t('appeals.state'),
          cell: ({ outcome }) => <OutcomeBadge outcome={outcome} />,
        },
      ]}
    />
  )
}
