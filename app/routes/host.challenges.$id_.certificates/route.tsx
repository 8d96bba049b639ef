import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { certificateKinds, printedCode } from '#app/domain/certificates/code'
import type { TermsInput } from '#app/domain/certificates/input'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import { FormField, ServerForm, useErrorText, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Pages } from '#app/site/pages'
import { Badge } from '#app/ui/badge'
import { Button } from '#app/ui/button'
import { Checkbox } from '#app/ui/choice'
import { TextInput } from '#app/ui/controls'
import { Fieldset } from '#app/ui/fieldset'
import { Link } from '#app/ui/link'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

/** Which certificates the challenge gives, from when, and those that people took. */
export default function Certificates() {
  const { t } = useI18n()
  const { challenge, host } = useLoaderData<typeof loader>()
  return (
    <DeskPage
      challenge={challenge}
      host={host}
      tab="certificates"
      title={t('certificates.desk')}
      lead={t('certificates.desk_lead')}
    >
      <Terms />
      <Taken />
    </DeskPage>
  )
}

function Terms() {
  const { t, format } = useI18n()
  const { challenge, kinds, from } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<TermsInput>('terms', { kinds, from })
  const errorText = useErrorText()
  const typed = fields.kinds.initialValue
  const chosen = new Set<unknown>(Array.isArray(typed) ? typed : [typed])
  return (
    <ServerForm form={form}>
      <Fieldset
        id={fields.kinds.id}
        legend={t('certificates.kinds')}
        hint={t('certificates.kinds_hint')}
        error={errorText(fields.kinds.errors)}
      >
        {certificateKinds.map(kind => (
          <Checkbox
            key={kind}
            id={`${fields.kinds.id}-${kind}`}
            name={fields.kinds.name}
            value={kind}
            label={t(`certificates.of.${kind}`)}
            defaultChecked={chosen.has(kind)}
          />
        ))}
      </Fieldset>
      <FormField
        field={fields.from}
        label={t('certificates.from', { zone: format.zone(challenge.timeZone) })}
        hint={t('certificates.from_hint')}
        optional
      >
        <TextInput name="from" type="datetime-local" width="medium" defaultValue={from} />
      </FormField>
      <Button>{t('form.save')}</Button>
    </ServerForm>
  )
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['rows'][number]

function Taken() {
  const { t, format } = useI18n()
  const { challenge, rows, total, page, pages } = useLoaderData<typeof loader>()
  if (rows.length === 0) return <p className="quiet-text">{t('certificates.list_none')}</p>
  return (
    <section>
      <Table
        caption={t('certificates.list', { count: total })}
        rows={rows}
        rowKey={row => row.id}
        columns={[
          {
            key: 'name',
            header: t('certificates.name'),
            heads: true,
            cell: row => row.name ?? t('certificates.closed_account'),
          },
          { key: 'kind', header: t('certificates.kind'), cell: row => <Kind row={row} /> },
          {
            key: 'at',
            header: t('certificates.issued'),
            cell: row => format.date(row.issuedAt, challenge.timeZone),
          },
          { key: 'state', header: t('certificates.state'), cell: row => <State row={row} /> },
        ]}
      />
      <Pages page={page} pages={pages} href={to => paths.hostCertificates(challenge.id, to)} />
    </section>
  )
}

function Kind({ row: { kind, code } }: { row: Row }) {
  const { t } = useI18n()
  const known = certificateKinds.find(each => each === kind)
  return (
    <>
      {known && t(`certificates.title.${known}`)}{' '}
      <Link href={paths.verify(code)}>
        <code>{printedCode(code)}</code>
      </Link>
    </>
  )
}

function State({ row }: { row: Row }) {
  const { t, format } = useI18n()
  const { challenge } = useLoaderData<typeof loader>()
  if (row.revokedAt)
    return (
      <Badge tone="danger">
        {t('certificates.state_revoked', { at: format.date(row.revokedAt, challenge.timeZone) })}
      </Badge>
    )
  return (
    <>
      <Badge tone="done">{t('certificates.state_valid')}</Badge>{' '}
      <Link href={paths.hostCertificate(challenge.id, row.id)}>{t('certificates.revoke')}</Link>
    </>
  )
}
