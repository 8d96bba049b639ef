import type { Fields } from './form-parts'

/**
 * What a save tells the page: the fields that others changed, by part; the ids of rows that were new; the fingerprints
 * of what is stored now, null where someone else has saved since.
 */
export type News = {
  taken: Readonly<Record<string, Fields>>
  ids: Fields
  stored: Readonly<Record<string, string>> | null
}

/** By part: the stored text and its fingerprint. */
export type Conflicts = Readonly<Record<string, { text: string; print: string }>>

/** The result of a save or a pressed button. */
export type Outcome =
  /** the server has it; `number` is the version, null where the answer does not contain it */
  | { kind: 'saved'; number: number | null; news: News }
  /** the server has it except the parts that someone else changed too: the person decides which text stays */
  | { kind: 'conflict'; number: number | null; news: News; conflicts: Conflicts }
  /** no answer, or a server error: whether the text was saved is unknown, so it is sent again */
  | { kind: 'offline' | 'fault' }
  /** the session has ended */
  | { kind: 'signed_out' }
  /** the person may not see the page any more */
  | { kind: 'gone' }
  /** a rule refuses every text; `reasons` are message references */
  | { kind: 'closed'; reasons: readonly string[] }
  /** a field has an invalid value: message references by the field's name */
  | { kind: 'invalid'; errors: Readonly<Record<string, readonly string[]>> }

export type Problem = Exclude<Outcome, { kind: 'saved' }>

/** The state of an autosaving form. Instants are epoch milliseconds of the browser's clock. */
export type Autosave = {
  /** the server's version that the next save is based on */
  number: number
  /** how many changes were made since the page opened, and how many of them are on the server */
  changes: number
  saved: number
  /** how many changes the running save contains; null when none is running */
  sent: number | null
  /** how many changes a pressed button has sent; null when none is running */
  pressed: number | null
  problem: Problem | null
  /** consecutive errors, and when to try again */
  failures: number
  retryAt: number
  /** the first and the last change that is not on the server */
  since: number
  changedAt: number
  savedAt: number | null
}

export type AutosaveEvent =
  | { type: 'changed'; at: number }
  | { type: 'sent' }
  /** `carried`: how many changes the answered save contained */
  | { type: 'answered'; outcome: Outcome; at: number; carried: number }
  | { type: 'pressed' }
  | { type: 'released'; outcome: Outcome; at: number }
  /** the server sent the page a version other than by a save */
  | { type: 'loaded'; number: number }
  /** the browser is online again, or the person came back to the page or is leaving it */
  | { type: 'woken'; at: number }

/** A save starts this long after the last change, and at the latest this long after the first unsaved one. */
export const quietFor = 1000
export const longestWait = 5000
const firstRetry = 1000
const longestRetry = 30_000

type Opening = {
  number: number
  /** the form has text that the server does not have */
  unsaved: boolean
  at: number
}

/** The state of a form when it opens. */
export function openAutosave({ number, unsaved, at }: Opening): Autosave {
  return {
    number,
    changes: unsaved ? 1 : 0,
    saved: 0,
    sent: null,
    pressed: null,
    problem: null,
    failures: 0,
    retryAt: 0,
    since: at,
    changedAt: at,
    savedAt: null,
  }
}

export function reduceAutosave(state: Autosave, event: AutosaveEvent): Autosave {
  switch (event.type) {
    case 'changed':
      return {
        ...state,
        changes: state.changes + 1,
        since: isSaved(state) ? event.at : state.since,
        changedAt: event.at,
        // a refused or undecided text is tried again as soon as it changes
        problem: isUpToPerson(state.problem) ? null : state.problem,
      }
    case 'sent':
      return { ...state, sent: state.changes }
    case 'answered':
      return settle({ ...state, sent: null }, event.carried, event)
    case 'pressed':
      return { ...state, pressed: state.changes }
    case 'released':
      return release({ ...state, pressed: null }, state.pressed ?? state.saved, event)
    case 'loaded':
      return { ...state, number: Math.max(state.number, event.number) }
    case 'woken':
      return { ...state, retryAt: Math.min(state.retryAt, event.at), changedAt: 0 }
  }
}

type Answer = { outcome: Outcome; at: number }

/** A refused form shows its own reasons; its text is still unsaved. */
function release(state: Autosave, carried: number, answer: Answer): Autosave {
  const { kind } = answer.outcome
  if (kind !== 'closed' && kind !== 'invalid' && kind !== 'conflict') return settle(state, carried, answer)
  const { at } = answer
  const changes = Math.max(state.changes, state.saved + 1)
  return { ...state, changes, problem: null, since: at, changedAt: at }
}

function settle(state: Autosave, carried: number, { outcome, at }: Answer): Autosave {
  if (outcome.kind === 'conflict') {
    const number = Math.max(state.number, outcome.number ?? 0)
    return { ...state, number, problem: outcome, failures: 0, since: at }
  }
  if (outcome.kind !== 'saved') {
    const failures = state.failures + 1
    const wait = Math.min(firstRetry * 2 ** (failures - 1), longestRetry)
    return { ...state, problem: outcome, failures, retryAt: at + wait }
  }
  const number = Math.max(state.number, outcome.number ?? 0)
  return { ...state, number, saved: carried, problem: null, failures: 0, savedAt: at, since: at }
}

/** Whether only a change by the person makes another save worth trying. */
function isUpToPerson(problem: Problem | null): boolean {
  return problem?.kind === 'invalid' || problem?.kind === 'conflict'
}

/** Whether the server has the current text of the form. */
export function isSaved({ changes, saved }: Autosave): boolean {
  return changes === saved
}

/** When the next save starts, in epoch milliseconds; null when none is scheduled. Saves never overlap. */
export function nextSaveAt(state: Autosave): number | null {
  if (isSaved(state) || state.sent !== null || state.pressed !== null) return null
  switch (state.problem?.kind) {
    case 'conflict':
    case 'invalid':
      return null
    case undefined:
      return Math.min(state.changedAt + quietFor, state.since + longestWait)
    default:
      return state.retryAt
  }
}
