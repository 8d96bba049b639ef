import { signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { loadVersion } from '#app/domain/submissions/queries/load-version.server'
import { consume } from '#app/http/limits.server'
import { pageLoader } from '#app/http/page.server'
import { titleOf } from '#app/http/title.server'
import { translate } from '#app/i18n/catalogues'

export const loader = pageLoader(async (ctx, { params, url }) => {
  const number = orNotFound(asNumber(params.number))
  const against = url.searchParams.get('against')
  if (against) await consume('comparisons', signedIn(ctx).id)
  const version = await loadVersion(ctx, {
    entryId: params.entryId ?? '',
    stageId: params.stageId ?? '',
    number,
    against: against ? orNotFound(asNumber(against)) : null,
  })
  return { version, title: titleOf(translate(ctx.locale)('submissions.version', { number })) }
})

function asNumber(text: string | undefined): number | null {
  return text && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null
}
