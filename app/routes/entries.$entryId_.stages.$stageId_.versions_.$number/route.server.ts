import { signedIn } from '#app/domain/shared/context'
import { found } from '#app/domain/shared/refusal'
import { loadVersion } from '#app/domain/submissions/queries/load-version.server'
import { spend } from '#app/http/limits.server'
import { page } from '#app/http/page.server'
import { titleOf } from '#app/http/title.server'
import { translate } from '#app/i18n/catalogues'

export const loader = page(async (ctx, { params, url }) => {
  const number = found(asNumber(params.number))
  const asked = url.searchParams.get('against')
  if (asked) await spend('comparisons', signedIn(ctx).id)
  const version = await loadVersion(ctx, {
    entryId: params.entryId ?? '',
    stageId: params.stageId ?? '',
    number,
    against: asked ? found(asNumber(asked)) : null,
  })
  return { version, title: titleOf(translate(ctx.locale)('submissions.version', { number })) }
})

function asNumber(text: string | undefined): number | null {
  return text && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null
}
