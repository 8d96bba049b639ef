import { useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { VisuallyHidden } from '#app/ui/hidden'
import { Stack } from '#app/ui/layout'
import { Notice } from '#app/ui/notice'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

/**
 * The ranks, by each method, of entries within the prizes of some method, and what follows where the methods differ.
 */
export function WhatIf() {
  const { t } = useI18n()
  const { run, decided } = useLoaderData<typeof loader>()
  if (!run?.whatIf || run.rules.prizes === 0 || run.whatIf.contenders.length === 0) return null
  const { samePrizeSet, rows, contenders } = run.whatIf
  return (
    <Panel id="what-if" title={t('ranking.whatif.title')}>
      <Stack gap={4}>
        <Notice
          kind={samePrizeSet ? 'success' : 'warn'}
          title={t(
            samePrizeSet
              ? 'ranking.whatif.same'
              : decided
                ? 'ranking.whatif.differs_decided'
                : 'ranking.whatif.differs',
          )}
        />
        <Table
          caption={t('ranking.whatif.caption')}
          rows={contenders}
          rowKey={row => row.submissionId}
          columns={[
            { key: 'team', header: t('leaderboards.team'), heads: true, cell: row => row.teamName },
            ...rows.map(each => ({
              key: each.method,
              header: t(`ranking.way.${each.method}`),
              align: 'number' as const,
              cell: ({ submissionId }: (typeof contenders)[number]) => {
                const place = each.places[submissionId]
                if (place === undefined) return '—'
                return each.prizeSet.includes(submissionId) ? <Prize place={place} /> : place
              },
            })),
          ]}
        />
        {rows
          .filter(each => !each.complete)
          .map(each => (
            <p key={each.method} className="quiet-text">
              {t(`ranking.way.${each.method}`)}: {t('ranking.whatif.incomplete')}
            </p>
          ))}
      </Stack>
    </Panel>
  )
}

function Prize({ place }: { place: number }) {
  const { t } = useI18n()
  return (
    <strong className="ranks-prize">
      <span aria-hidden="true">★ </span>
      {place}
      <VisuallyHidden>, {t('ranking.whatif.prize')}</VisuallyHidden>
    </strong>
  )
}
