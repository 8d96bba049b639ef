/** What became of one save or one pressed button. */
export type Outcome =
  /** the server has it; `number` counts the saves of this text, null where the answer does not say */
  | { kind: 'saved'; number: number | null }
  /** no answer came, or the server could not work: nothing is known of the text, so it is sent again */
  | { kind: 'offline' | 'fault' }
  /** the session has ended */
  | { kind: 'signed_out' }
  /** the page is no longer for this person */
  | { kind: 'gone' }
  /** someone else, or the same person in another tab, saved in the meantime: the person decides which text stays */
  | { kind: 'stale' }
  /** a rule said no, and no other text will change that; `reasons` are message references */
  | { kind: 'closed'; reasons: readonly string[] }
  /** a field has a value that cannot be saved: message references by the field's name */
  | { kind: 'invalid'; errors: Readonly<Record<string, readonly string[]>> }

export type Problem = Exclude<Outcome, { kind: 'saved' }>

/** The state of a form that saves by itself. Instants are epoch milliseconds of the browser's clock. */
export type Autosave = {
  /** the save that the next one builds on, as the server counts them */
  number: number
  /** how many changes were made since the page opened, and how many of them the server has */
  changes: number
  saved: number
  /** how many changes the save under way carries; null when none is under way */
  sent: number | null
  /** how many changes a pressed button carries to the server; null when none is under way */
  pressed: number | null
  problem: Problem | null
  /** problems in a row, and when to try again */
  failures: number
  retryAt: number
  /** the first and the last change that the server does not have */
  since: number
  changedAt: number
  savedAt: number | null
}

export type AutosaveEvent =
  | { type: 'changed'; at: number }
  | { type: 'sent' }
  /** `carried`: how many changes the answered save held */
  | { type: 'answered'; outcome: Outcome; at: number; carried: number }
  | { type: 'pressed' }
  | { type: 'released'; outcome: Outcome; at: number }
  /** the page was given a number by the server, beside a save */
  | { type: 'loaded'; number: number }
  /** the browser is online again, or the person came back to the page or is leaving it */
  | { type: 'woken'; at: number }

/** A save begins this long after the last change, and at the latest so long after the first one not saved. */
export const quietFor = 1000
export const longestWait = 5000
const firstRetry = 1000
const longestRetry = 30_000

type Opening = {
  number: number
  /** text in the form that the server does not have; `older`: another version was saved since */
  unsaved: 'current' | 'older' | null
  at: number
}

/** A form as it opens. On an older number its text waits for the person. */
export function openAutosave({ number, unsaved, at }: Opening): Autosave {
  return {
    number,
    changes: unsaved ? 1 : 0,
    saved: 0,
    sent: null,
    pressed: null,
    problem: unsaved === 'older' ? { kind: 'stale' } : null,
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
        // what was refused is tried again as soon as it is another text
        problem: state.problem?.kind === 'invalid' ? null : state.problem,
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

/** A button's form that was refused tells its own reasons; the text in it is still to be saved. */
function release(state: Autosave, carried: number, answer: Answer): Autosave {
  if (answer.outcome.kind !== 'closed' && answer.outcome.kind !== 'invalid')
    return settle(state, carried, answer)
  const { at } = answer
  const changes = Math.max(state.changes, state.saved + 1)
  return { ...state, changes, problem: null, since: at, changedAt: at }
}

function settle(state: Autosave, carried: number, { outcome, at }: Answer): Autosave {
  if (outcome.kind !== 'saved') {
    const failures = state.failures + 1
    const wait = Math.min(firstRetry * 2 ** (failures - 1), longestRetry)
    return { ...state, problem: outcome, failures, retryAt: at + wait }
  }
  const number = Math.max(state.number, outcome.number ?? 0)
  return { ...state, number, saved: carried, problem: null, failures: 0, savedAt: at, since: at }
}

/** Whether the server has all that stands in the form. */
export function isSaved({ changes, saved }: Autosave): boolean {
  return changes === saved
}

/** When the next save is to begin, in epoch milliseconds; null when none is. Saves never overlap. */
export function nextSaveAt(state: Autosave): number | null {
  if (isSaved(state) || state.sent !== null || state.pressed !== null) return null
  switch (state.problem?.kind) {
    case 'stale':
    case 'invalid':
      return null
    case undefined:
      return Math.min(state.changedAt + quietFor, state.since + longestWait)
    default:
      return state.retryAt
  }
}
