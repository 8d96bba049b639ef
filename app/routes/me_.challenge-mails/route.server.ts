import { setChallengeMails } from '#app/domain/notices/commands/set-challenge-mails.server'
import { ChallengeMailsInput } from '#app/domain/notices/input'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

/** POST sets how often mails about one challenge go out. */
export const action = buttonAction(ChallengeMailsInput, async (ctx, input) => {
  await setChallengeMails(ctx, input)
  return redirectWith(paths.noticeSettings(), 'success', 'form.saved')
})
