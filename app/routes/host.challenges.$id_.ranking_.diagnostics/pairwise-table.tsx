import { useI18n } from '#app/i18n/use-i18n'
import { Details } from '#app/ui/details'
import { Stack } from '#app/ui/layout'
import { Table } from '#app/ui/table'
import type { Run } from './agreement'

/** The order that follows only from which of two submissions each judge marked higher. */
export function PairwiseTable({ run: { pairwise } }: { run: Run }) {
  const { t, format } = useI18n()
  if (!pairwise) return null
  return (
    <Details summary={t('ranking.pairwise.title')}>
      <Stack gap={3}>
        <p className="quiet-text">{t('ranking.pairwise.lead')}</p>
        <p className="quiet-text">
          {t('ranking.pairwise.deviance', {
            deviance: format.number(pairwise.deviance, 1),
            without: format.number(pairwise.nullDeviance, 1),
          })}
        </p>
        <Table
          caption={t('ranking.pairwise.title')}
          rows={pairwise.rows}
          rowKey={row => row.submissionId}
          columns={[
            {
              key: 'place',
              header: t('leaderboards.place'),
              align: 'number',
              cell: row => format.number(row.place),
            },
            { key: 'code', header: t('ranking.pairwise.code'), heads: true, cell: row => row.code },
            {
              key: 'ability',
              header: t('ranking.pairwise.ability'),
              align: 'number',
              cell: row => format.number(row.ability, 2),
            },
            {
              key: 'error',
              header: t('ranking.pairwise.error'),
              align: 'number',
              cell: row => (row.standardError === 0 ? '—' : format.number(row.standardError, 2)),
            },
          ]}
        />
      </Stack>
    </Details>
  )
}
