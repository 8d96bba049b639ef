import { setAssignments } from '#app/domain/assignment/commands/set-assignments.server'
import { AssignmentsInput } from '#app/domain/assignment/input'
import { loadAssignments } from '#app/domain/assignment/queries/load-assignments.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { whichStage } from '#app/http/which-stage'

export const loader = pageLoader(async (ctx, { params, url }) => ({
  ...(await loadAssignments(ctx, params.id ?? '', {
    which: whichStage(url),
    page: Number(url.searchParams.get('page')),
    search: (url.searchParams.get('q') ?? '').slice(0, 100),
    short: url.searchParams.get('only') === 'short',
  })),
  title: pageTitle(ctx, 'judging.tab_assignments'),
}))

export const action = formAction(AssignmentsInput, async (ctx, { shown, pair, more }, { params, url }) => {
  const challengeId = params.id ?? ''
  const { added, withdrawn } = await setAssignments(ctx, {
    challengeId,
    which: whichStage(url),
    shown,
    pairs: [...pair, ...more.flatMap(each => each ?? [])].map(readPair),
  })
  const { pathname, search } = url
  const said = added + withdrawn === 0 ? 'assignment.nothing_changed' : 'judging.assigned'
  return redirectWith(pathname.replace(/\.data$/, '') + search, 'success', said)
})

function readPair(text: string) {
  const [judgeId = '', submissionId = ''] = text.split(':')
  return { judgeId, submissionId }
}
