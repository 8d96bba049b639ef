import { loadJudgeDesk } from '#app/domain/reviews/queries/load-judge-desk.server'
import { listOpenBallots } from '#app/domain/tie-votes/queries/list-open-ballots.server'
import { todoOf } from '#app/http/desks.server'
import { pageLoader } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'

export const loader = pageLoader(async ctx => ({
  todo: await todoOf(ctx, 'judge'),
  now: ctx.now,
  desk: await loadJudgeDesk(ctx),
  ballots: await listOpenBallots(ctx),
  title: pageTitle(ctx, 'judging.desk_title'),
}))
