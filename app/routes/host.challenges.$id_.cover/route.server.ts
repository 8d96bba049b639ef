import { loadEditing } from '#app/domain/challenges/editing.server'
import { canEdit } from '#app/domain/challenges/permissions'
import { removeCover } from '#app/domain/pictures/commands/remove-cover.server'
import { setCover } from '#app/domain/pictures/commands/set-cover.server'
import { PictureInput } from '#app/domain/pictures/input'
import { leastSize } from '#app/domain/pictures/picture'
import { loadPictureOf } from '#app/domain/pictures/queries/load-pictures.server'
import type { Ctx } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'
import { storage } from '#app/runtime.server'
import { keepPicture } from '#app/services/keep-picture.server'

async function loadEditable(ctx: Ctx, id: string) {
  const { challenge } = await loadEditing(ctx.db, ctx, id)
  ensure(canEdit(challenge))
  return challenge
}

export const loader = pageLoader(async (ctx, { params }) => {
  const { id, slug, title, themes } = await loadEditable(ctx, params.id ?? '')
  const picture = await loadPictureOf(ctx.db, { challengeId: id })
  return { id, slug, name: title, theme: themes[0], picture, title: pageTitle(ctx, 'editing.cover') }
})

/** Checks the actor, then the content, stores the bytes, and then writes the row that names them. */
export const action = formAction(PictureInput, async (ctx, { act, file, alt }, { params }) => {
  const { id } = await loadEditable(ctx, params.id ?? '')
  const to = paths.challengeCover(id)
  if (act === 'remove') {
    await removeCover(ctx, id)
    return redirectWith(to, 'success', 'uploads.picture.removed')
  }
  const kept = file ? await keepPicture(storage, file, leastSize.cover) : null
  await setCover(ctx, id, { kept, alt })
  return redirectWith(to, 'success', 'uploads.picture.saved')
})
