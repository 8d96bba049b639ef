import { useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { Stack } from '#app/ui/layout'
import { Meter } from '#app/ui/meter'
import { Panel } from '#app/ui/panel'
import { ListPages } from './list-pages'
import type { loader } from './route.server'

/** Whether every submission has the reviews it needs; those without enough, or with abstentions, by name. */
export function Coverage() {
  const { t } = useI18n()
  const { coverage, quorum } = useLoaderData<typeof loader>()
  const { enough, count, short } = coverage
  return (
    <Panel id="coverage" title={t('leaderboards.coverage')}>
      <Stack gap={4}>
        <p>{t('leaderboards.coverage_sum', { enough, count, quorum })}</p>
        {short.rows.map(each => (
          <Meter
            key={each.submissionId}
            label={each.teamName}
            value={`${t('judging.n_of_m', { n: each.done, m: quorum })}${
              each.abstained > 0 ? ` · ${t('leaderboards.abstained', { count: each.abstained })}` : ''
            }`}
            share={quorum === 0 ? 1 : Math.min(1, each.done / quorum)}
            tone={each.done >= quorum ? 'done' : 'awaiting'}
          />
        ))}
        <ListPages list="coverage" label={t('leaderboards.coverage')} of={short} />
      </Stack>
    </Panel>
  )
}
