import { loadJudgeDesk } from '#app/domain/reviews/queries/load-judge-desk.server'
import { page } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'

export const loader = page(async ctx => ({
  desk: await loadJudgeDesk(ctx),
  title: pageTitle(ctx, 'judging.desk_title'),
}))
