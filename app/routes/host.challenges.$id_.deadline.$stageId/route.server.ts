import { extendDeadline } from '#app/domain/challenges/commands/extend-deadline.server'
import { ExtensionInput } from '#app/domain/challenges/input'
import { loadChallengeDesk } from '#app/domain/challenges/queries/load-challenge-desk.server'
import { localOf } from '#app/domain/challenges/zoned-time'
import { orNotFound } from '#app/domain/shared/refusal'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => {
  const { id, title, stages, timeZone } = await loadChallengeDesk(ctx, params.id ?? '')
  const stage = orNotFound(stages.find(({ id }) => id === params.stageId))
  const deadline = orNotFound(stage.closesAt)
  const local = localOf(deadline, timeZone)
  return {
    id,
    name: title,
    stageId: stage.id,
    stageName: stages.length > 1 ? stage.name : null,
    timeZone,
    closesAt: deadline,
    local,
    title: pageTitle(ctx, 'editing.act.extend'),
  }
})

export const action = formAction(ExtensionInput, async (ctx, input, { params }) => {
  const challengeId = params.id ?? ''
  await extendDeadline(ctx, { ...input, challengeId, stageId: params.stageId ?? '' })
  return redirectWith(paths.hostChallenge(challengeId), 'success', 'editing.done.extended')
})
