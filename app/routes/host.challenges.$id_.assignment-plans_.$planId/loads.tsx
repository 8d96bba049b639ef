import { useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { Bar } from '#app/ui/charts/bar'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

type Load = ReturnType<typeof useLoaderData<typeof loader>>['plan']['loads'][number]

/** Up to this many judges each have a line; more are counted by their load. */
const maxLines = 40

/** The distribution of the work over the judges. */
export function Loads() {
  const { t } = useI18n()
  const { plan } = useLoaderData<typeof loader>()
  return (
    <Panel id="loads" title={t('assignment.loads')}>
      {plan.loads.length <= maxLines ? <ByJudge loads={plan.loads} /> : <Histogram loads={plan.loads} />}
    </Panel>
  )
}

function ByJudge({ loads }: { loads: Load[] }) {
  const { t, format } = useI18n()
  const most = Math.max(1, ...loads.map(load => load.after))
  return (
    <Table
      rows={loads}
      rowKey={load => load.judgeId}
      columns={[
        { key: 'judge', header: t('judging.judge'), heads: true, cell: load => load.name },
        {
          key: 'now',
          header: t('judging.load_now'),
          align: 'number',
          cell: load => format.number(load.before),
        },
        {
          key: 'then',
          header: t('judging.load_then'),
          align: 'number',
          cell: load => format.number(load.after),
        },
        {
          key: 'bar',
          header: t('assignment.load_bar'),
          cell: load => (
            <span className="assign-bar">
              <Bar
                from={0}
                to={most}
                value={load.after}
                label={t('assignment.load_of', { name: load.name, count: load.after })}
              />
            </span>
          ),
        },
      ]}
    />
  )
}

function Histogram({ loads }: { loads: Load[] }) {
  const { t, format } = useI18n()
  const buckets = bucketsOf(loads.map(load => load.after))
  const most = Math.max(...buckets.map(bucket => bucket.judges))
  return (
    <Table
      rows={buckets}
      rowKey={bucket => String(bucket.from)}
      columns={[
        {
          key: 'load',
          header: t('assignment.load_range'),
          heads: true,
          cell: ({ from, to }) => (from === to ? format.number(from) : `${from}–${to}`),
        },
        { key: 'judges', header: t('assignment.judges'), align: 'number', cell: bucket => bucket.judges },
        {
          key: 'bar',
          header: t('assignment.load_bar'),
          cell: ({ from, to, judges }) => (
            <span className="assign-bar">
              <Bar
                from={0}
                to={most}
                value={judges}
                label={t('assignment.bucket', { from, to, count: judges })}
              />
            </span>
          ),
        },
      ]}
    />
  )
}

/** At most twelve steps from the smallest load to the largest. */
function bucketsOf(loads: number[]): { from: number; to: number; judges: number }[] {
  const [least, greatest] = [Math.min(...loads), Math.max(...loads)]
  const step = Math.max(1, Math.ceil((greatest - least + 1) / 12))
  return Array.from({ length: Math.ceil((greatest - least + 1) / step) }, (_, index) => {
    const from = least + index * step
    const to = Math.min(from + step - 1, greatest)
    return { from, to, judges: loads.filter(load => load >= from && load <= to).length }
  })
}
