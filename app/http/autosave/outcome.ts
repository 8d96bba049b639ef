import type { ClientActionFunctionArgs, ShouldRevalidateFunction } from '@remix-run/react'
import { isRouteErrorResponse } from '@remix-run/react'
import type { Outcome } from './state'

type Failure = { failed: 'offline' | 'fault' | 'signed_out' | 'gone' }

/** How long to wait for an answer, in milliseconds. */
const patience = 30_000

/**
 * The `clientAction` of routes with an editor: turns errors that would replace the page by an error page into data, so
 * that the form stays on the page with everything typed.
 */
export async function keepPage({ serverAction }: ClientActionFunctionArgs): Promise<unknown> {
  try {
    return await Promise.race([serverAction(), giveUp()])
  } catch (thrown) {
    // why: any error would replace the page; a redirect is not an error
    if (thrown instanceof Response) throw thrown
    const failure: Failure = { failed: failureOf(thrown) }
    return failure
  }
}

function giveUp(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new TypeError('no answer')), patience))
}

function failureOf(thrown: unknown): Failure['failed'] {
  if (isRouteErrorResponse(thrown)) {
    if (thrown.status === 401) return 'signed_out'
    return thrown.status === 403 || thrown.status === 404 ? 'gone' : 'fault'
  }
  // a fetch that reaches nobody rejects with a TypeError
  return thrown instanceof TypeError || !navigator.onLine ? 'offline' : 'fault'
}

const failures = ['offline', 'fault', 'signed_out', 'gone'] as const

/** What an action's answer means for the text. No answer means that the action redirected to another page. */
export function readOutcome(answer: unknown): Outcome {
  if (answer === undefined) return { kind: 'saved', number: null }
  const failed = failures.find(kind => kind === inside(answer, 'failed'))
  if (failed) return { kind: failed }
  const number = ['number', 'draftNumber', 'version'].map(name => inside(answer, name)).find(isNumber)
  if (number !== undefined) return { kind: 'saved', number }
  const { '': reasons = [], ...errors } = errorsOf(inside(inside(answer, 'result'), 'error'))
  if (reasons.some(reason => /^(?:error|judging)\.stale/.test(reason))) return { kind: 'stale' }
  // a rule's refusal is about the whole form, an invalid field's about that field
  return reasons.length > 0 ? { kind: 'closed', reasons } : { kind: 'invalid', errors }
}

/**
 * For `shouldRevalidate`: whether the page must not change, after an automatic save or an error. Reloading its data
 * could replace the form by another view, or by an error page.
 */
export function mustKeepPage({ formData, actionResult }: Parameters<ShouldRevalidateFunction>[0]): boolean {
  const automatic = formData?.get('autosave') === 'on' || formData?.get('intent') === 'autosave'
  return automatic || isFailure(actionResult)
}

/** Whether the server's answer does not say what happened to the form. */
export function isFailure(answer: unknown): boolean {
  return inside(answer, 'failed') !== undefined
}

function errorsOf(error: unknown): Record<string, string[]> {
  const entries = typeof error === 'object' && error !== null ? Object.entries(error) : []
  return Object.fromEntries(
    entries.map(([name, refs]) => [
      name,
      Array.isArray(refs) ? refs.filter(ref => typeof ref === 'string') : [],
    ]),
  )
}

function inside(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).find(([key]) => key === name)?.[1]
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number'
}
