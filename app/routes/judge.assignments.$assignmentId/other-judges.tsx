import { useLoaderData } from '@remix-run/react'
import { useWhoName } from '#app/domain/judging/views/use-who-name'
import { ReviewSheet } from '#app/domain/reviews/views/review-sheet'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { Details } from '#app/ui/details'
import { Cluster, Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

/** The other judges of this submission: their reviews where the stage shows them, and the discussion. */
export function OtherJudges() {
  const { t } = useI18n()
  const { work } = useLoaderData<typeof loader>()
  const { others, othersReviews, can, submissionId, assignmentId, review } = work
  if (othersReviews === 'never' && !can.discuss && review.number === 0) return null
  return (
    <Panel id="others" title={t('reviews.others_title')}>
      <Stack gap={4}>
        {others ? <Reviews /> : <p className="quiet-text">{t(`reviews.others_${othersReviews}`)}</p>}
        <Cluster>
          {can.discuss && (
            <LinkButton href={paths.discussion(submissionId)} variant="secondary">
              {t('reviews.to_discussion')}
            </LinkButton>
          )}
          {review.number > 0 && (
            <LinkButton href={paths.reviewHistory(assignmentId)} variant="quiet">
              {t('reviews.to_history')}
            </LinkButton>
          )}
        </Cluster>
        {!can.discuss && <p className="quiet-text">{t('reviews.discussion_after_own')}</p>}
      </Stack>
    </Panel>
  )
}

function Reviews() {
  const { t, format } = useI18n()
  const nameOf = useWhoName()
  const { others, rubric } = useLoaderData<typeof loader>().work
  if (!others || others.length === 0) return <p className="quiet-text">{t('reviews.others_none')}</p>
  return (
    <>
      {others.map(({ who, abstained, percent, ...sheet }) => (
        <Details
          key={nameOf(who)}
          summary={
            <>
              {nameOf(who)}{' '}
              <span className="quiet-text numeric">
                {abstained
                  ? t('judging.progress_abstained')
                  : percent !== null && `${format.number(percent, 2)} %`}
              </span>
            </>
          }
        >
          {!abstained && <ReviewSheet criteria={rubric.criteria} {...sheet} />}
        </Details>
      ))}
    </>
  )
}
