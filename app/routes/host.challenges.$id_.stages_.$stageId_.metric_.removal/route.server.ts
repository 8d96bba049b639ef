import { removeMetric } from '#app/domain/attempts/commands/remove-metric.server'
import { Empty } from '#app/domain/shared/input'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

export const action = buttonAction(Empty, async (ctx, _input, { params }) => {
  const [challengeId, stageId] = [params.id ?? '', params.stageId ?? '']
  await removeMetric(ctx, { challengeId, stageId })
  return redirectWith(paths.challengeSection(challengeId, 'rubric', stageId), 'success', 'attempts.removed')
})
