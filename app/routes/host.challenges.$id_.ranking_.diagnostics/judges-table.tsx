import { useI18n } from '#app/i18n/use-i18n'
import { Details } from '#app/ui/details'
import { Table } from '#app/ui/table'
import type { Run } from './agreement'

/** The data of the plots as a table. */
export function JudgesTable({ run: { judges } }: { run: Run }) {
  const { t, format } = useI18n()
  const number = (value: number | null, digits: number) =>
    value === null ? '—' : format.number(value, digits)
  return (
    <Details summary={t('ranking.diag.table')}>
      <Table
        caption={t('ranking.diag.table')}
        rows={judges}
        rowKey={judge => judge.judgeId}
        columns={[
          { key: 'name', header: t('judging.judge'), heads: true, cell: judge => judge.name },
          { key: 'n', header: t('leaderboards.n'), align: 'number', cell: judge => judge.n },
          {
            key: 'mean',
            header: t('leaderboards.judge_mean'),
            align: 'number',
            cell: judge => number(judge.mean, 1),
          },
          {
            key: 'severity',
            header: t('ranking.diag.severity'),
            align: 'number',
            cell: judge => number(judge.offset, 2),
          },
          {
            key: 'rest',
            header: t('ranking.diag.rest'),
            align: 'number',
            cell: judge => number(judge.leaveOneOut, 2),
          },
          {
            key: 'halo',
            header: t('ranking.diag.halo'),
            align: 'number',
            cell: judge => number(judge.halo, 2),
          },
          {
            key: 'pace',
            header: t('ranking.diag.pace'),
            align: 'number',
            cell: judge =>
              judge.medianGap === null
                ? '—'
                : t('ranking.diag.minutes', { value: format.number(judge.medianGap, 1) }),
          },
        ]}
      />
    </Details>
  )
}
