import type { CheckedValues, MessageKey } from '#app/i18n/message-values'

/** The next thing that a person can do about a challenge. */
export type EntryAction = {
  kind:
    | 'enter'
    | 'continue_draft'
    | 'submitted'
    /** takes part, and nothing can be submitted any more */
    | 'entered'
    | 'sign_in'
    | 'none'
    | 'see_results'
    | 'closed'
    | 'cancelled'
  entryId: string | null
  /** the reader's team; null where they do not take part */
  team: string | null
  stageId: string | null
  /** the team's current stage still accepts submissions */
  open: boolean
}

/** One condition of entering, and whether the reader meets it. */
export type EntryCheck = { key: MessageKey; params: CheckedValues; verdict: 'yes' | 'no' | 'unknown' }
