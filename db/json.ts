/** Shapes kept in JSON columns. The domain's zod schemas validate them at the door. */

/** A text in one or more languages; absent means not written in that language. */
export type LocalText = { az?: string; en?: string; ru?: string }

export type ParticipantType =
  | 'student'
  | 'researcher'
  | 'startup'
  | 'company'
  | 'public_institution'
  | 'individual'

export type Eligibility = {
  /** empty means every type may enter */
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
  /** what a mark means; at in hundredths of a point */
  anchors: { at: number; label: LocalText }[]
}

export type Rubric = { criteria: Criterion[]; guidance: LocalText; quorum: number }

/** One answer of a submission, by field id. */
export type Answers = Record<string, { text: string } | { choice: string } | { files: string[] }>

/** A mark in hundredths of a point, by criterion id; absent means not marked. */
export type Marks = Record<string, number>

export type ImportSource = {
  feed: 'challenge-gov' | 'meydan'
  id: string
  permalink: string | null
  contentHash: string
  warnings: string[]
}
