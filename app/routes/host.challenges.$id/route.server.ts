import { loadChallengeDesk } from '#app/domain/challenges/queries/load-challenge-desk.server'
import { loadStageTasks } from '#app/domain/decisions/queries/load-stage-tasks.server'
import { localText } from '#app/domain/shared/local-text'
import { loadChallengeTodo } from '#app/domain/todo/queries/load-desks.server'
import { loadProgress } from '#app/domain/todo/queries/load-progress.server'
import { pageLoader } from '#app/http/page.server'
import { titleOf } from '#app/http/title.server'

export const loader = pageLoader(async (ctx, { params }) => {
  const desk = await loadChallengeDesk(ctx, params.id ?? '')
  const progress = await loadStageTasks(ctx, desk.id)
  return {
    ...desk,
    progress,
    figures: await loadProgress(ctx, desk.id),
    todo: await loadChallengeTodo(ctx, desk.id),
    now: ctx.now,
    pageTitle: titleOf(localText(desk.title, ctx.locale)),
  }
})
