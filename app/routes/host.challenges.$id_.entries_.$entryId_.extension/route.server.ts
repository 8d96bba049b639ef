import { extendEntry } from '#app/domain/exceptions/commands/extend-entry.server'
import { EntryExtensionInput } from '#app/domain/exceptions/input'
import { loadEntryExtensions } from '#app/domain/exceptions/queries/load-entry-extensions.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => ({
  ...(await loadEntryExtensions(ctx, { challengeId: params.id ?? '', entryId: params.entryId ?? '' })),
  title: pageTitle(ctx, 'exceptions.extend'),
}))

export const action = formAction(EntryExtensionInput, async (ctx, input, { params }) => {
  const ref = { challengeId: params.id ?? '', entryId: params.entryId ?? '' }
  await extendEntry(ctx, { ...ref, ...input })
  return redirectWith(paths.hostEntry(ref.challengeId, ref.entryId), 'success', 'exceptions.done.extended')
})
