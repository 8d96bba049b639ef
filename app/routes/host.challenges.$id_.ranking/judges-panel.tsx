import { useLoaderData } from '@remix-run/react'
import { ReopenForm } from '#app/domain/judging/views/reopen-form'
import { useI18n } from '#app/i18n/use-i18n'
import { StripPlot } from '#app/ui/charts/strip-plot'
import { Details } from '#app/ui/details'
import { Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { loader } from './door.server'

/** How far each judge is and how they used the scale; a handed-in review can be given back from here. */
export function JudgesPanel() {
  const { t, format } = useI18n()
  const { judges, can } = useLoaderData<typeof loader>()
  const reopenable = can.compute ? judges.filter(judge => judge.reviews.length > 0) : []
  return (
    <Stack gap={6}>
      <Table
        caption={t('ranking.judges')}
        rows={judges}
        rowKey={judge => judge.id}
        columns={[
          { key: 'name', header: t('judging.judge'), heads: true, cell: judge => judge.name },
          {
            key: 'done',
            header: t('judging.reviews'),
            align: 'number',
            cell: judge => t('judging.n_of_m', { n: judge.done, m: judge.assigned }),
          },
          {
            key: 'mean',
            header: t('ranking.judge_mean'),
            align: 'number',
            cell: judge => (judge.mean === null ? '—' : format.number(judge.mean, 1)),
          },
          {
            key: 'spread',
            header: t('ranking.judge_spread'),
            cell: judge => (
              <span className="range-cell">
                {judge.percents.length > 0 && (
                  <StripPlot
                    from={0}
                    to={100}
                    values={judge.percents}
                    label={judge.percents.map(value => format.number(value, 1)).join('; ')}
                  />
                )}
              </span>
            ),
          },
        ]}
      />
      {reopenable.length > 0 && (
        <Panel id="reopen" title={t('judging.reopen_title')}>
          {reopenable.map(judge => (
            <Details key={judge.id} summary={judge.name}>
              {judge.reviews.map(review => (
                <ReopenForm key={review.assignmentId} {...review} />
              ))}
            </Details>
          ))}
        </Panel>
      )}
    </Stack>
  )
}
