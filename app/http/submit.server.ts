import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import type { z } from 'zod'
import type { Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { messageRef } from '#app/i18n/translate'
import { paths } from '../paths'
import { createContext } from './context.server'
import { redirectWith } from './flash.server'
import { guardForm } from './guards.server'
import { type PageArgs, pageArgs } from './page.server'
import { isPrivate } from './private-areas'
import { busyWhenAway, noteWait, refusalStatus } from './refusals.server'
import { sameOriginPath } from './safe-path'
import { logRecorded, logRefusal } from './security-log.server'
import { askForPassword, confirmedBy, cutStepUp } from './step-up.server'
import { secretFields, typedAgain } from './typed-again'

export type Act<S extends z.ZodType> = (ctx: Ctx, input: z.output<S>, args: PageArgs) => Promise<Response>

/** The names of secret fields, which no answer to a form contains. */
const hidden = { hideFields: [...secretFields] }

/**
 * An action with a form: parses the body by the schema, runs, and answers. Invalid fields come back with errors and
 * everything typed except secrets; so does a refusal. A visitor gets 401 with what was typed, to send it again.
 */
export function formAction<S extends z.ZodType>(schema: S, act: Act<S>) {
  return async (args: ActionFunctionArgs) => (await answerForm(schema, act, args)).answer
}

async function answerForm<S extends z.ZodType>(schema: S, act: Act<S>, args: ActionFunctionArgs) {
  return answerSent(await readSent(args), schema, act)
}

export type Sent = Awaited<ReturnType<typeof readSent>>

/** Reads a form and who sends it. */
export async function readSent(args: ActionFunctionArgs) {
  const { request, context } = args
  // the form first: where no edge reports when its last byte came, the instant is taken after it
  const form = await guardForm(request)
  const { ctx, setCookie } = await createContext(request, context)
  const stepUp = cutStepUp(form)
  if (ctx.actor.kind === 'visitor' && isPrivate(new URL(request.url).pathname)) throw signedOut(request, form)
  return { args, form, ctx, setCookie, stepUp, back: stepUp?.back ?? backPath(request) }
}

/** Runs an action with a form that was read, and answers. */
export async function answerSent<S extends z.ZodType>(sent: Sent, schema: S, act: Act<S>) {
  const { args, form, ctx, setCookie, stepUp, back } = sent
  const { request, context } = args
  const submission = parse(form, schema)
  if (submission.status !== 'success')
    return { back, answer: data({ result: submission.reply(hidden) }, { status: 422 }) }
  try {
    const confirmed = stepUp ? await confirmedBy(ctx, stepUp, request) : ctx
    const response = await act(confirmed, submission.value, pageArgs(args))
    logRecorded(ctx, pageArgs(args))
    if (setCookie && !response.headers.has('Set-Cookie')) response.headers.append('Set-Cookie', setCookie)
    return { back, answer: response }
  } catch (caught) {
    // why: the one catch of the app for forms; other errors go to the error page
    const thrown = busyWhenAway(caught)
    if (!(thrown instanceof Refusal)) throw thrown
    logRefusal(ctx, thrown, pageArgs(args))
    if (thrown.kind === 'confirm') throw await askForPassword(ctx, { form, request, back })
    if (thrown.kind === 'sign_in') throw signedOut(request, form)
    if (thrown.kind === 'not_found') throw data({ message: thrown.reason }, { status: 404 })
    const message = messageRef(thrown.reason, thrown.params)
    const reply = thrown.field
      ? submission.reply({ ...hidden, fieldErrors: fieldErrorsOf(thrown, thrown.field) })
      : submission.reply({ ...hidden, formErrors: [message] })
    noteWait(context, thrown)
    return { back, answer: data({ result: reply }, { status: refusalStatus(thrown) }) }
  }
}

/** The value to throw for a form without a session: 401 with what was typed, or the sign-in page when nothing was. */
function signedOut(request: Request, form: FormData) {
  const { pathname, search } = new URL(request.url)
  const typed = typedAgain(pathname + search, form)
  return typed ? data({ typed }, { status: 401 }) : redirect(paths.signIn(backPath(request)))
}

function fieldErrorsOf({ reason, params, more, others }: Refusal, field: string) {
  const further = Object.entries(others).map(([name, refs]): [string, string[]] => [name, [...refs]])
  return { [field]: [messageRef(reason, params), ...more], ...Object.fromEntries(further) }
}

export function parse<S extends z.ZodType>(form: FormData, schema: S) {
  try {
    return parseWithZod(form, { schema })
  } catch (thrown) {
    // why: conform throws on an unknown list intent
    if (!form.has('__intent__')) throw thrown
    throw data({ message: 'error.invalid' }, { status: 400 })
  }
}

/**
 * An action of a single button on another page: its refusal is shown there, after a redirect back. The schema parses
 * the hidden fields of the button.
 */
export function buttonAction<S extends z.ZodType>(schema: S, act: Act<S>) {
  return async (args: ActionFunctionArgs) => {
    const { answer, back } = await answerForm(schema, act, args)
    if (answer instanceof Response) return answer
    const { result } = answer.data
    const message = Object.values(result.error ?? {}).flat()[0] ?? 'error.invalid'
    throw await redirectWith(back, 'error', message)
  }
}

/** The page that the person came from, on this site only. */
function backPath(request: Request): string {
  const referer = request.headers.get('referer') ?? ''
  if (!URL.canParse(referer)) return '/'
  const { pathname, search } = new URL(referer)
  return sameOriginPath(pathname + search)
}
