import { assignEvenly } from '#app/domain/judging/commands/assign-evenly.server'
import { setAssignments } from '#app/domain/judging/commands/set-assignments.server'
import { AssignmentsInput } from '#app/domain/judging/input'
import { loadAssignments } from '#app/domain/judging/queries/load-assignments.server'
import { redirectWith } from '#app/http/flash.server'
import { page } from '#app/http/page.server'
import { paths } from '#app/http/paths'
import { submit } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'

export const loader = page(async (ctx, { params, url }) => ({
  ...(await loadAssignments(ctx, params.id ?? '', readReviewsEach(url.searchParams.get('reviews')))),
  title: pageTitle(ctx, 'judging.tab_assignments'),
}))

function readReviewsEach(asked: string | null): number | null {
  const count = Number(asked)
  return Number.isInteger(count) && count >= 1 && count <= 20 ? count : null
}

export const action = submit(AssignmentsInput, async (ctx, input, { params }) => {
  const challengeId = params.id ?? ''
  const link = paths.judgeDesk()
  if (input.intent === 'even') await assignEvenly(ctx, { challengeId, reviewsEach: input.reviewsEach, link })
  else await setAssignments(ctx, { challengeId, pairs: input.pair.map(readPair), link })
  return redirectWith(paths.assignments(challengeId), 'success', 'judging.assigned')
})

function readPair(text: string) {
  const [judgeId = '', submissionId = ''] = text.split(':')
  return { judgeId, submissionId }
}
