import { useLoaderData } from '@remix-run/react'
import { ReviewSheet } from '#app/domain/reviews/views/review-sheet'
import type { loader } from './route.server'

/** The stored review, mark by mark. */
export function StoredReview() {
  const { work } = useLoaderData<typeof loader>()
  return <ReviewSheet criteria={work.rubric.criteria} {...work.review} />
}
