import type { Params } from '#app/domain/shared/verdict'
import type { MessageKey } from '#app/i18n/messages'

/** The one thing a person can do next about a challenge. */
export type EntryAction = {
  kind: 'enter' | 'continue_draft' | 'submitted' | 'sign_in' | 'none' | 'see_results' | 'closed'
  entryId: string | null
  stageId: string | null
  /** the stage that the team works on still takes submissions */
  open: boolean
}

/** One condition of entering, and whether the reader meets it. */
export type EntryCheck = { key: MessageKey; params: Params; verdict: 'yes' | 'no' | 'unknown' }
