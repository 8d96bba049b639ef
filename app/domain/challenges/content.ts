import type { ParticipantType } from '#app/domain/people/person'
import type { LocalText } from '#app/domain/shared/local-text'

/** What a host writes of a challenge, as JSON columns keep it. The schemas of the input validate it. */

export type Eligibility = {
  /** empty: every type may enter */
  types: ParticipantType[]
  teamMin: number
  teamMax: number
  note: LocalText
}

export type FormField = {
  id: string
  kind: 'text' | 'long_text' | 'link' | 'file' | 'choice'
  label: LocalText
  hint: LocalText
  required: boolean
  /** characters, for text and long_text */
  maxLength: number | null
  /** lower-case extensions without the dot, for file */
  extensions: string[]
  maxFiles: number
  maxBytes: number | null
  options: { id: string; label: LocalText }[]
}

export type Criterion = {
  id: string
  name: LocalText
  guidance: LocalText
  /** relative weight, a non-negative integer */
  weight: number
  /** the scale, in hundredths of a point */
  min: number
  max: number
  step: number
  required: boolean
  /** what a mark means; `at` is in hundredths of a point */
  anchors: { at: number; label: LocalText }[]
}

export type Rubric = { criteria: Criterion[]; guidance: LocalText; quorum: number }

/** A mark in hundredths of a point, by criterion id; a missing id means not marked. */
export type Marks = Record<string, number>

export type ImportSource = {
  feed: 'challenge-gov' | 'meydan'
  id: string
  permalink: string | null
  contentHash: string
  warnings: string[]
}
