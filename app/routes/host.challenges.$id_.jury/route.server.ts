import { InviteJudgeInput } from '#app/domain/judging/input'
import { inviteJudges } from '#app/domain/jury/commands/invite-judge.server'
import { loadJury } from '#app/domain/jury/queries/load-jury.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { whichStage } from '#app/http/which-stage'
import { messageRef } from '#app/i18n/translate'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params, url }) => ({
  ...(await loadJury(ctx, params.id ?? '', whichStage(url))),
  title: pageTitle(ctx, 'judging.tab_jury'),
}))

export const action = formAction(InviteJudgeInput, async (ctx, { email, ...input }, { params }) => {
  const challengeId = params.id ?? ''
  await inviteJudges(ctx, { ...input, emails: email, challengeId })
  const said = messageRef('judging.invited', { count: email.length })
  return redirectWith(paths.jury(challengeId), 'success', said)
})
