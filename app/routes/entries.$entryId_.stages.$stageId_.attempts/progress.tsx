import { useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { Progression } from '#app/ui/charts/progression'
import { Details } from '#app/ui/details'
import { Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

/** How the public score developed, as a chart and as a table. */
export function Progress() {
  const { t, format } = useI18n()
  const { page } = useLoaderData<typeof loader>()
  const { progress, best, settings } = page
  if (progress.length < 2) return null
  const better = (a: number, b: number) => (best === 'high' ? Math.max(a, b) : Math.min(a, b))
  const rows = progress.map((each, index) => ({
    ...each,
    best: progress.slice(0, index + 1).reduce((found, { value }) => better(found, value), each.value),
  }))
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return null
  const shown = (value: number) => format.number(value, 6)
  return (
    <Panel id="progress" title={t('attempts.progress')}>
      <Stack gap={4}>
        <Progression
          values={rows.map(({ value }) => value)}
          best={rows.map(each => each.best)}
          reference={settings.baseline}
          upwards={best === 'high'}
          label={t('attempts.progress_is', {
            count: rows.length,
            from: shown(first.value),
            to: shown(last.best),
          })}
        />
        <p className="quiet-text">
          {t('attempts.progress_key')}
          {settings.baseline !== null && ` ${t('attempts.progress_baseline')}`}
        </p>
        <Details summary={t('attempts.progress_table')}>
          <Table
            caption={t('attempts.progress')}
            dense
            fold={false}
            rows={rows}
            rowKey={({ number }) => String(number)}
            columns={[
              { key: 'number', heads: true, header: t('attempts.number'), cell: ({ number }) => number },
              {
                key: 'score',
                align: 'number',
                header: t('attempts.public_score'),
                cell: ({ value }) => shown(value),
              },
              {
                key: 'best',
                align: 'number',
                header: t('attempts.best_so_far'),
                cell: each => shown(each.best),
              },
            ]}
          />
        </Details>
      </Stack>
    </Panel>
  )
}
