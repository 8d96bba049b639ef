import { stateJudgeConflict } from '#app/domain/conflicts/commands/state-judge-conflict.server'
import { withdrawJudgeStatement } from '#app/domain/conflicts/commands/withdraw-judge-statement.server'
import { JudgeStatementInput } from '#app/domain/conflicts/input'
import { loadJudgeConflicts } from '#app/domain/conflicts/queries/load-judge-conflicts.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => ({
  ...(await loadJudgeConflicts(ctx, params.judgeId ?? '')),
  title: pageTitle(ctx, 'conflicts.judge_title'),
}))

export const action = formAction(JudgeStatementInput, async (ctx, input, { params }) => {
  const judgeId = params.judgeId ?? ''
  const back = paths.judgeConflicts(judgeId)
  if ('_method' in input) {
    await withdrawJudgeStatement(ctx, { judgeId, statementId: input.statementId })
    return redirectWith(back, 'success', 'conflicts.taken_back_done')
  }
  await stateJudgeConflict(ctx, { judgeId, ...input })
  return redirectWith(back, 'success', 'conflicts.said_done')
})
