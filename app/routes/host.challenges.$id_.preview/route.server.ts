import { loadChallengePage } from '#app/domain/catalogue/queries/load-challenge-page.server'
import { localText } from '#app/domain/shared/local-text'
import { pageLoader } from '#app/http/page.server'
import { titleOf } from '#app/http/title.server'

export const loader = pageLoader(async (ctx, { params }) => {
  const challenge = await loadChallengePage(ctx, { challengeId: params.id ?? '', preview: true })
  return { challenge, now: ctx.now, pageTitle: titleOf(localText(challenge.title, ctx.locale)) }
})
