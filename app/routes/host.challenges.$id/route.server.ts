import { loadTopUpTask } from '#app/domain/assignment/queries/load-top-up-task.server'
import { loadChallengeDesk } from '#app/domain/challenges/queries/load-challenge-desk.server'
import { loadStageTasks } from '#app/domain/decisions/queries/load-stage-tasks.server'
import { localText } from '#app/domain/shared/local-text'
import { countHostEntries } from '#app/domain/submissions/queries/list-host-challenges.server'
import { loadChallengeTodo } from '#app/domain/todo/queries/load-challenge-todo.server'
import { pageLoader } from '#app/http/page.server'
import { titleOf } from '#app/http/title.server'

export const loader = pageLoader(async (ctx, { params }) => {
  const desk = await loadChallengeDesk(ctx, params.id ?? '')
  const counts = await countHostEntries(ctx, desk.id)
  const progress = await loadStageTasks(ctx, desk.id)
  const topUp = await loadTopUpTask(ctx, desk.id)
  return {
    ...desk,
    ...counts,
    progress,
    topUp,
    todo: await loadChallengeTodo(ctx, desk.id),
    now: ctx.now,
    pageTitle: titleOf(localText(desk.title, ctx.locale)),
  }
})
