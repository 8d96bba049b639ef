import { z } from '#app/domain/shared/input'
import { messageRef } from '#app/i18n/translate'
import { presets } from './judging-presets'
import { maxDropped, maxTieBreakers, methods } from './policy-bounds'
import { JudgingPolicy } from './policy-schema'
import { stageBase } from './section-input'
import { tieBreakerOf } from './tie-breakers'

/** The input of the editor's section `judging`. */

const TieValue = z
  .string()
  .max(80)
  .refine(value => tieBreakerOf(value) !== null, { message: messageRef('form.invalid') })
  .optional()

const drop = z.number().int().min(0).max(maxDropped).default(1)

const { shape } = JudgingPolicy

export const JudgingInput = z.strictObject({
  ...stageBase,
  blindTeam: shape.blind.shape.team,
  blindInstitution: shape.blind.shape.institution,
  blindJudges: shape.blind.shape.judges,
  othersReviews: shape.othersReviews,
  sealed: shape.sealed.default(false),
  method: z.enum(methods),
  dropLow: drop,
  dropHigh: drop,
  rounding: shape.rounding,
  ties: z.array(TieValue).max(maxTieBreakers).default([]),
  tieEnd: shape.tieEnd,
  marks: shape.marks,
  reviewsEach: shape.reviewsEach,
  expertsEach: shape.expertsEach.default(0),
  topicField: z.string().max(40).optional(),
  maxLoad: shape.maxLoad.unwrap().optional(),
  conflictYears: shape.conflictYears,
  advance: shape.advance.unwrap().optional(),
  board: shape.board,
  /** sent by the button of a preset, whose settings replace those of the form */
  preset: z.enum(presets).optional(),
})
export type JudgingInput = z.infer<typeof JudgingInput>
