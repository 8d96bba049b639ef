import { redirect } from '@remix-run/node'
import { localText } from '#app/domain/shared/local-text'
import { enterChallenge } from '#app/domain/teams/commands/enter-challenge.server'
import { EnterInput } from '#app/domain/teams/input'
import { loadEntryForm } from '#app/domain/teams/queries/load-entry-form.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { titleOf } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => {
  const { entryId, ...form } = await loadEntryForm(ctx, params.slug ?? '')
  if (entryId) throw redirect(paths.entry(entryId))
  return { form, title: titleOf(localText(form.title, ctx.locale)) }
})

export const action = formAction(EnterInput, async (ctx, input, { params }) => {
  const { entryId, stageId } = await enterChallenge(ctx, { slug: params.slug ?? '', input })
  return stageId === null
    ? redirectWith(paths.entry(entryId), 'success', 'teams.entry.entered')
    : redirectWith(paths.draft(entryId, stageId), 'success', 'teams.entry.entered_write')
})
