import { useLoaderData } from '@remix-run/react'
import { useWhoName } from '#app/domain/judging/views/use-who-name'
import { usePoints } from '#app/domain/reviews/views/use-points'
import { useI18n } from '#app/i18n/use-i18n'
import { Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

type Review = ReturnType<typeof useLoaderData<typeof loader>>['counted'][number]
type Line = Review['lines'][number]

/** Every review that counts: the judge's severity, and how each mark contributes to the percentage. */
export function CountedReviews() {
  const { t } = useI18n()
  const { counted } = useLoaderData<typeof loader>()
  if (counted.length === 0) return null
  return (
    <Panel id="counted" title={t('ranking.place.counted')}>
      <Stack gap={8}>
        {counted.map(review => (
          <CountedReview key={review.id} review={review} />
        ))}
      </Stack>
    </Panel>
  )
}

function CountedReview({ review }: { review: Review }) {
  const { t, local, format } = useI18n()
  const { criteria } = useLoaderData<typeof loader>()
  const nameOf = useWhoName()
  const names = new Map(criteria.map(({ id, name }) => [id, local(name)]))
  const who = nameOf(review.who)
  if (review.abstained || review.percent === null) return <p>{t('ranking.place.abstained', { who })}</p>
  const percent = (value: number | null, digits: number) =>
    value === null ? '—' : t('ranking.percent', { value: format.number(value, digits) })
  return (
    <Stack gap={2}>
      <Table
        caption={
          <strong>{t('ranking.place.review', { who, percent: format.number(review.percent, 2) })}</strong>
        }
        rows={review.lines}
        rowKey={line => line.criterionId}
        columns={[
          {
            key: 'criterion',
            header: t('ranking.place.criterion'),
            heads: true,
            cell: line => names.get(line.criterionId) ?? line.criterionId,
          },
          {
            key: 'mark',
            header: t('ranking.place.mark'),
            align: 'number',
            cell: line => <Mark line={line} />,
          },
          {
            key: 'percent',
            header: t('ranking.place.of_scale'),
            align: 'number',
            cell: line => percent(line.percent, 1),
          },
          {
            key: 'share',
            header: t('ranking.place.weight'),
            align: 'number',
            cell: line => percent(100 * line.share, 1),
          },
          {
            key: 'adds',
            header: t('ranking.place.adds'),
            align: 'number',
            cell: line => percent(line.adds, 2),
          },
        ]}
      />
      <Notes review={review} />
    </Stack>
  )
}

/** The mark that counts, and the earlier ones beside it. */
function Mark({ line: { counted, first, after, override } }: { line: Line }) {
  const { t } = useI18n()
  const points = usePoints()
  return (
    <>
      {points(counted)}
      {(after !== null || override !== null) && (
        <small className="ranks-error">
          {[
            t('ranking.place.first', { mark: points(first) }),
            ...(after === null ? [] : [t('ranking.place.after', { mark: points(after) })]),
            ...(override === null ? [] : [t('ranking.place.override', { mark: points(override) })]),
          ].join(' · ')}
        </small>
      )}
    </>
  )
}

function Notes({ review: { offset, outlier } }: { review: Review }) {
  const { t, format } = useI18n()
  if (offset === null && !outlier) return null
  const text = offset === null ? '' : `${offset > 0 ? '+' : ''}${format.number(offset, 1)}`
  return (
    <p className="quiet-text">
      {offset !== null && t('ranking.place.severity', { offset: text })}{' '}
      {outlier && t('ranking.place.outlier')}
    </p>
  )
}
