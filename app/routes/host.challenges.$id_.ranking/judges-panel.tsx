import { useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { StripPlot } from '#app/ui/charts/strip-plot'
import { Details } from '#app/ui/details'
import { Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import { ListPages } from './list-pages'
import type { loader } from './route.server'

/** Each judge's progress and use of the scale, with links to every submitted review. */
export function JudgesPanel() {
  const { t, format } = useI18n()
  const { judges } = useLoaderData<typeof loader>()
  const submitted = judges.rows.filter(judge => judge.reviews.length > 0)
  return (
    <Stack gap={6}>
      <Table
        caption={t('leaderboards.judges')}
        rows={judges.rows}
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
            header: t('leaderboards.judge_mean'),
            align: 'number',
            cell: judge => (judge.mean === null ? '—' : format.number(judge.mean, 1)),
          },
          {
            key: 'spread',
            header: t('leaderboards.judge_spread'),
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
      <ListPages list="judges" label={t('leaderboards.judges')} of={judges} />
      {submitted.length > 0 && (
        <Panel id="reviews" title={t('reviews.handed_in_title')}>
          <Stack gap={4}>
            <p className="quiet-text">{t('reviews.handed_in_hint')}</p>
            {submitted.map(judge => (
              <Details key={judge.id} summary={judge.name}>
                <ul className="plain-list">
                  {judge.reviews.map(({ assignmentId, code }) => (
                    <li key={assignmentId}>
                      <Link href={paths.reviewHistory(assignmentId)}>
                        {t('judging.submission_code', { code })}
                      </Link>
                    </li>
                  ))}
                </ul>
              </Details>
            ))}
          </Stack>
        </Panel>
      )}
    </Stack>
  )
}
