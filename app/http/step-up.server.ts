import { redirect } from '@remix-run/node'
import { isOwnPassword } from '#app/domain/people/queries/is-own-password.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { paths } from '../paths'
import { dropHeldForm, holdForm } from './held-forms.server'
import { consume, reward } from './limits.server'
import { sameOriginPath } from './safe-path'
import { confirmSession } from './session.server'
import { stepUpFields } from './step-up-fields'

type StepUp = { password: string; form: string; back: string }

/** Removes the fields of /confirm from a form; null for a form from elsewhere. */
export function cutStepUp(form: FormData): StepUp | null {
  const read = (name: string) => {
    const value = form.get(name)
    form.delete(name)
    return typeof value === 'string' ? value : null
  }
  const password = read(stepUpFields.password)
  const id = read(stepUpFields.form)
  const back = read(stepUpFields.back)
  return password === null ? null : { password, form: id ?? '', back: sameOriginPath(back) }
}

/**
 * The context of a person whose password from /confirm was right; deletes the held form. A wrong password leads back to
 * /confirm, where the form is still held.
 */
export async function confirmedBy(
  ctx: Ctx,
  { password, form, back }: StepUp,
  request: Request,
): Promise<Ctx> {
  const person = signedIn(ctx)
  await confirmPassword(ctx, {
    password,
    request,
    again: paths.confirm({ ...(form ? { form } : { next: back }), wrong: true }),
  })
  await dropHeldForm(ctx, form)
  return { ...ctx, actor: { ...person, confirmedAt: ctx.now } }
}

type Try = { password: string; request: Request; again: string }

/**
 * Records in the session that the password was entered; a wrong one redirects to `again`. Tries are limited per person.
 */
async function confirmPassword(ctx: Ctx, { password, request, again }: Try): Promise<void> {
  const { id } = signedIn(ctx)
  await consume('ownPassword', id)
  if (!(await isOwnPassword(ctx, password))) throw redirect(again)
  await reward('ownPassword', id)
  await confirmSession(request)
}

/** Redirects a form whose command requires the password: it is stored, and /confirm sends it. */
export async function askForPassword(
  ctx: Ctx,
  { form, request, back }: { form: FormData; request: Request; back: string },
): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  const action = pathname.replace(/\.data$/, '') + search
  const id = await holdForm(ctx, { form, action, back })
  return redirect(paths.confirm(id ? { form: id } : { next: back }))
}
