import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import type { NewPanelInput } from '#app/domain/panels/input'
import { PanelFields } from '#app/domain/panels/views/panel-fields'
import { ServerForm, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Split, Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Panels() {
  const { t } = useI18n()
  const { challenge, stage, panels } = useLoaderData<typeof loader>()
  const here = { href: paths.stagePanels(challenge.id, stage.id), label: t('panels.tab') }
  return (
    <DeskPage
      challenge={challenge}
      tab="ranking"
      here={here}
      title={t('panels.title')}
      lead={t('panels.lead')}
    >
      <Split>
        {panels.length === 0 ? (
          <EmptyState title={t('panels.empty')}>{t('panels.empty_hint')}</EmptyState>
        ) : (
          <PanelTable />
        )}
        <Panel id="add" title={t('panels.add_title')}>
          <AddPanel />
        </Panel>
      </Split>
    </DeskPage>
  )
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['panels'][number]

function PanelTable() {
  const { t, local, format } = useI18n()
  const { challenge, stage, panels } = useLoaderData<typeof loader>()
  const sum = panels.reduce((total, { max }) => total + max, 0)
  return (
    <Table
      caption={t('panels.out_of', { points: format.number(sum / 100, 2) })}
      rows={panels}
      rowKey={row => row.id}
      columns={[
        {
          key: 'name',
          header: t('panels.name'),
          heads: true,
          cell: row => (
            <Stack gap={1}>
              <span>{local(row.name)}</span>
              <span className="quiet-text">{t(`panels.kind_${row.kind}`)}</span>
            </Stack>
          ),
        },
        {
          key: 'max',
          header: t('panels.max'),
          align: 'number',
          cell: row => format.number(row.max / 100, 2),
        },
        { key: 'window', header: t('panels.window'), cell: row => <Window row={row} /> },
        { key: 'said', header: t('panels.said'), cell: row => <Said row={row} /> },
        {
          key: 'act',
          header: t('judging.act'),
          cell: row => (
            <Link href={paths.stagePanel(challenge.id, stage.id, row.id)}>
              {t(row.can.change ? 'panels.edit' : 'panels.look')}
            </Link>
          ),
        },
      ]}
    />
  )
}

function Window({ row }: { row: Row }) {
  const { format } = useI18n()
  const { timeZone } = useLoaderData<typeof loader>().challenge
  const { opensAt, closesAt } = row
  return (
    <Stack gap={1}>
      <span>{opensAt && format.instant(opensAt, timeZone)}</span>
      <span>{closesAt && format.instant(closesAt, timeZone)}</span>
    </Stack>
  )
}

function Said({ row }: { row: Row }) {
  const { t } = useI18n()
  const { seats, panels } = useLoaderData<typeof loader>()
  if (row.kind === 'public') return t('panels.voters', { count: row.voters })
  const first = panels.find(({ kind }) => kind === 'jury')?.id === row.id
  const own = seats.filter(({ panelId }) => panelId === row.id || (first && panelId === null))
  return t('panels.judges', { count: own.length })
}

function AddPanel() {
  const { t } = useI18n()
  const { challenge, questions } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<NewPanelInput>('add-panel', { kind: 'jury', max: '10' })
  return (
    <ServerForm form={form}>
      <PanelFields fields={fields} questions={questions} zone={challenge.timeZone} />
      <Button>{t('panels.add')}</Button>
    </ServerForm>
  )
}
