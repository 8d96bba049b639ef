import type { JudgingPolicy } from '#app/domain/challenges/policy-schema'

export type { JudgingPolicy, SeenWhen } from '#app/domain/challenges/policy-schema'

/** Types of JSON columns. The domain's zod schemas validate them on input. */

/** A text in one or more languages; a missing key means not written in that language. */
export type LocalText = { az?: string; en?: string; ru?: string }

export type ParticipantType =
  | 'student'
  | 'researcher'
  | 'startup'
  | 'company'
  | 'public_institution'
  | 'individual'

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

/** One answer of a submission, by field id. */
export type Answers = Record<string, { text: string } | { choice: string } | { files: string[] }>

/** A mark in hundredths of a point, by criterion id; a missing id means not marked. */
export type Marks = Record<string, number>

export type ImportSource = {
  feed: 'challenge-gov' | 'meydan'
  id: string
  permalink: string | null
  contentHash: string
  warnings: string[]
}

/** A judge's comments on one criterion, by criterion id. */
export type CriterionComments = Record<string, { toTeam: string; toJury: string }>

export type AssignmentSettings = {
  /**
   * all: fill every submission · top_up: only what declines and conflicts left short, moving nobody · csv: as a file
   * says
   */
  scope: 'all' | 'top_up' | 'csv'
  reviewsEach: number
  expertsEach: number
  maxLoad: number | null
  minLoad: number
  seed: string
}

type PlannedPair = { judgeId: string; submissionId: string }

export type PlannedAssignment = {
  added: PlannedPair[]
  withdrawn: PlannedPair[]
  kept: number
  /** how far the added pairs are from judges who know the topic, 1000 for each who knows other topics; 0 is best */
  cost: number
  /** judges and submissions form one graph, so that severity and quality can be separated */
  connected: boolean
  conflictsAvoided: number
  submissions: number
  /** submissions with as many reviewers as required */
  covered: number
  /** submissions that require experts, and how many of them have enough */
  experts: { asked: number; met: number }
  /** added pairs whose judge named topics, but not this one */
  outside: number
  loads: { judgeId: string; before: number; after: number; max: number }[]
  /** submissions that cannot have their reviewers, the reason, and the judges who are allowed but full */
  short: {
    submissionId: string
    wanted: number
    placed: number
    reason: 'conflicts' | 'few_judges' | 'no_expert' | 'judges_full'
    full: string[]
  }[]
  /** judges who would get less than the minimum load */
  idle: { judgeId: string; load: number; minLoad: number }[]
}

/** A panel of a final score; its maximum is in hundredths of a point. */
export type NamedPanel = { id: string; name: LocalText; max: number }

/** A complete public board: everything that the page needs, so that later changes do not affect it. */
export type PublicBoard = {
  computedAt: string
  inputsHash: string
  engineVersion: string
  reviews: number
  judges: number
  quorum: number
  /** absent from boards shown before it was kept with them */
  method?: JudgingPolicy['method']
  criteria: { id: string; name: LocalText; weight: number }[]
  /** the panels of a final score */
  panels?: NamedPanel[]
  /** rows of the run's output, each with the team's name at that time as teamName */
  ranked: Record<string, unknown>[]
  unranked: Record<string, unknown>[]
}
