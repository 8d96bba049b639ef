import type { Params } from '#app/domain/shared/verdict'
import type { MessageKey } from '#app/i18n/messages'

/** The next thing that a person can do about a challenge. */
export type EntryAction = {
  kind: 'enter' | 'continue_draft' | 'submitted' | 'sign_in' | 'none' | 'see_results' | 'closed'
  entryId: string | null
  stageId: string | null
  /** the team's current stage still accepts submissions */
  open: boolean
}

/** One condition of entering, and whether the reader meets it. */
export type EntryCheck = { key: MessageKey; params: Params; verdict: 'yes' | 'no' | 'unknown' }
