import { RemoveJudgeInput } from '#app/domain/judging/input'
import { removeJudge } from '#app/domain/jury/commands/remove-judge.server'
import { loadJuryMember } from '#app/domain/jury/queries/load-jury-member.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

/** What will happen if a judge is removed or an invitation taken back. */
export const loader = pageLoader(async (ctx, { params }) => ({
  ...(await loadJuryMember(ctx, { challengeId: params.id ?? '', judgeId: params.judgeId ?? '' })),
  title: pageTitle(ctx, 'judging.remove'),
}))

export const action = formAction(RemoveJudgeInput, async (ctx, _input, { params }) => {
  const { id: challengeId = '', judgeId = '' } = params
  await removeJudge(ctx, { challengeId, judgeId })
  return redirectWith(paths.jury(challengeId), 'success', 'judging.removed')
})
