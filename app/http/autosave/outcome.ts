import type { ClientActionFunctionArgs, ShouldRevalidateFunction } from '@remix-run/react'
import { isRouteErrorResponse } from '@remix-run/react'
import type { Fields } from './form-parts'
import type { Conflicts, News, Outcome } from './state'

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
  if (answer === undefined) return { kind: 'saved', number: null, news: noNews }
  const failed = failures.find(kind => kind === inside(answer, 'failed'))
  if (failed) return { kind: failed }
  const number = ['number', 'draftNumber', 'version'].map(name => inside(answer, name)).find(isNumber)
  const conflicts = readConflicts(answer)
  const saved = { number: number ?? null, news: readNews(answer) }
  if (conflicts) return { kind: 'conflict', ...saved, conflicts }
  if (number !== undefined) return { kind: 'saved', ...saved }
  const { '': reasons = [], ...errors } = errorsOf(inside(inside(answer, 'result'), 'error'))
  // a rule's refusal is about the whole form, an invalid field's about that field
  return reasons.length > 0 ? { kind: 'closed', reasons } : { kind: 'invalid', errors }
}

const noNews: News = { taken: {}, ids: [], stored: null }

function readNews(answer: unknown): News {
  const taken = Object.entries(Object(inside(answer, 'taken'))).map(([part, fields]) => [
    part,
    readFields(fields),
  ])
  const prints = inside(answer, 'stored')
  const stored = Object.entries(Object(prints)).map(([part, print]) => [part, String(print)])
  return {
    taken: Object.fromEntries(taken),
    ids: readFields(inside(answer, 'ids')),
    stored: prints === undefined ? null : Object.fromEntries(stored),
  }
}

function readFields(value: unknown): Fields {
  const pairs = Array.isArray(value) ? value : []
  return pairs.flatMap((pair): Fields => {
    const [name, text] = Array.isArray(pair) ? pair : []
    return typeof name === 'string' && typeof text === 'string' ? [[name, text]] : []
  })
}

/** The conflicts that an answer names, or null. */
export function readConflicts(answer: unknown): Conflicts | null {
  const found = Object.entries(Object(inside(answer, 'conflicts'))).flatMap(([part, conflict]) => {
    const [text, print] = [inside(conflict, 'text'), inside(conflict, 'print')]
    return typeof text === 'string' && typeof print === 'string' ? [[part, { text, print }] as const] : []
  })
  return found.length > 0 ? Object.fromEntries(found) : null
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
