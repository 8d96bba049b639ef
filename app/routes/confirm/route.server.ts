import { redirect } from '@remix-run/node'
import { ConfirmInput } from '#app/domain/people/input'
import { ensureConfirmed } from '#app/domain/people/step-up'
import { signedIn } from '#app/domain/shared/context'
import { loadHeldForm } from '#app/http/held-forms.server'
import { pageLoader } from '#app/http/page.server'
import { sameOriginPath } from '#app/http/safe-path'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'

export const loader = pageLoader(async (ctx, { url }) => {
  const { email } = signedIn(ctx)
  const id = url.searchParams.get('form')
  const held = id ? await loadHeldForm(ctx, id) : null
  return {
    email,
    next: sameOriginPath(url.searchParams.get('next')),
    held: held && id ? { id, ...held } : null,
    gone: id !== null && held === null,
    wrong: url.searchParams.has('wrong'),
    title: pageTitle(ctx, 'people.confirm.title'),
  }
})

/** For a person who comes without a form: checks the password and returns to their page. */
export const action = formAction(ConfirmInput, async (ctx, { next }) => {
  signedIn(ctx)
  ensureConfirmed(ctx)
  return redirect(sameOriginPath(next))
})
