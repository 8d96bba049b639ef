import { askQuestion } from '#app/domain/questions/commands/ask-question.server'
import { AskInput } from '#app/domain/questions/input'
import { loadQuestionsPage } from '#app/domain/questions/queries/load-questions-page.server'
import { signedIn } from '#app/domain/shared/context'
import { localText } from '#app/domain/shared/local-text'
import { pageNumber } from '#app/domain/shared/pages'
import { redirectWith } from '#app/http/flash.server'
import { consume } from '#app/http/limits.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { translate } from '#app/i18n/catalogues'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params, url }) => {
  const slug = params.slug ?? ''
  const { challenge, ...page } = await loadQuestionsPage(ctx, { slug, page: pageNumber(url.searchParams) })
  const { title, timeZone, host, id, sealed } = challenge
  const t = translate(ctx.locale)
  return {
    ...page,
    challenge: { id, slug, title, timeZone, host },
    head: {
      title: `${t('questions.title')} · ${localText(title, ctx.locale)}`,
      description: t('questions.lead'),
      origin: ctx.origin,
      path: paths.questions(slug),
      hidden: sealed,
    },
  }
})

/** POST asks the host. */
export const action = formAction(AskInput, async (ctx, input, { params }) => {
  const slug = params.slug ?? ''
  await consume('questions', signedIn(ctx).id)
  await askQuestion(ctx, { slug, ...input })
  return redirectWith(`${paths.questions(slug)}#own`, 'success', 'questions.asked')
})
