import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { headOf } from '#app/http/page-head'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { DefinitionList } from '#app/ui/definition-list'
import { Page, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'
import { Prose } from '#app/ui/prose'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data?.head)

export default function Metric() {
  const { t, format } = useI18n()
  const { name, says, notes, best, range, source, kind, formula, head } = useLoaderData<typeof loader>()
  const places = [
    { href: paths.metrics(), label: t('metrics.title') },
    { href: head.path, label: name },
  ]
  const [from, to] = range.map(end => (end === null ? null : format.number(end)))
  return (
    <Page width="text">
      <PageHead
        breadcrumbs={<Breadcrumbs label={t('judging.where')} places={places} />}
        title={name}
        lead={says}
      />
      <Stack gap={8}>
        <DefinitionList
          items={[
            { term: t('metrics.best'), value: t(`metrics.best.${best}`) },
            { term: t('metrics.range'), value: <Range from={from ?? null} to={to ?? null} /> },
            { term: t('metrics.prediction'), value: kind.value },
            { term: t('metrics.missing'), value: kind.empty },
            { term: t('metrics.source'), value: source },
          ]}
        />
        <section className="text-part">
          <h2>{t('metrics.formula')}</h2>
          <div className="table-scroll">
            <Prose html={formula} />
          </div>
        </section>
        <section className="text-part">
          <h2>{t('metrics.notes')}</h2>
          <ul>
            {notes.map(note => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
        <Example />
      </Stack>
    </Page>
  )
}

function Range({ from, to }: { from: string | null; to: string | null }) {
  const { t } = useI18n()
  if (from === null) return t('metrics.up_to', { to: to ?? '' })
  return to === null ? t('metrics.from', { from }) : t('metrics.from_to', { from, to })
}

function Example() {
  const { t, format } = useI18n()
  const { example } = useLoaderData<typeof loader>()
  return (
    <section className="text-part">
      <h2>{t('metrics.example')}</h2>
      {example.positive && <p>{t('metrics.example_positive', { name: example.positive })}</p>}
      <Table
        rows={example.rows}
        rowKey={({ row }) => String(row)}
        columns={[
          { key: 'row', header: t('metrics.row'), heads: true, cell: ({ row }) => row },
          { key: 'truth', header: t('metrics.truth'), cell: ({ truth }) => truth },
          { key: 'predicted', header: t('metrics.prediction'), cell: ({ predicted }) => predicted },
        ]}
      />
      {example.value !== null && (
        <p>
          <strong>{t('metrics.example_value', { value: format.number(example.value, 4) })}</strong>
        </p>
      )}
    </section>
  )
}
