import { setJudgeProfile } from '#app/domain/assignment/commands/set-judge-profile.server'
import { JudgeProfileInput } from '#app/domain/assignment/input'
import { loadJudgeProfile } from '#app/domain/assignment/queries/load-judge-profile.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => ({
  ...(await loadJudgeProfile(ctx.db, ctx, params.judgeId ?? '')),
  title: pageTitle(ctx, 'assignment.profile_title'),
}))

export const action = formAction(JudgeProfileInput, async (ctx, input, { params }) => {
  const { own, challengeId } = await setJudgeProfile(ctx, { ...input, judgeId: params.judgeId ?? '' })
  return redirectWith(
    own ? paths.judgeDesk() : paths.jury(challengeId),
    'success',
    'assignment.profile_saved',
  )
})
