import { useLoaderData } from '@remix-run/react'
import { ReviewSheet } from '#app/domain/reviews/views/review-sheet'
import { useI18n } from '#app/i18n/use-i18n'
import { Notice } from '#app/ui/notice'
import type { loader } from './route.server'

/** The version saved in the meantime, beside what was typed here; both are kept. */
export function SavedVersion() {
  const { t } = useI18n()
  return (
    <Notice kind="warn" title={t('judging.saved_elsewhere')}>
      <StoredReview />
    </Notice>
  )
}

/** The stored review, mark by mark. */
export function StoredReview() {
  const { work } = useLoaderData<typeof loader>()
  return <ReviewSheet criteria={work.rubric.criteria} {...work.review} />
}
