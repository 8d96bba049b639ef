import { stageOf } from '#app/domain/challenges/editing.server'
import { mayUnseal } from '#app/domain/challenges/judging-freeze'
import { policyOf } from '#app/domain/challenges/judging-policy'
import { withPreset } from '#app/domain/challenges/judging-presets'
import { type PolicyFault, policyFaults } from '#app/domain/challenges/policy-faults'
import type { JudgingInput } from '#app/domain/challenges/policy-input'
import type { JudgingPolicy } from '#app/domain/challenges/policy-schema'
import { type Saved, saveSection } from '#app/domain/challenges/save-section.server'
import { tieBreakerOf } from '#app/domain/challenges/tie-breakers'
import type { Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { changeJudging } from '../change-judging.server'

/** Edits how a stage is judged: who sees what, how marks become ranks, how many reviews; or applies a preset. */
export function editJudging(ctx: Ctx, challengeId: string, input: JudgingInput): Promise<Saved> {
  const { reason, autosave } = input
  return saveSection(ctx, {
    challengeId,
    input,
    section: 'judging',
    write: async (tx, editing) => {
      const stage = stageOf(editing, input.stageId)
      const { rubric, form } = stage
      const typed = policyFrom(input)
      const policy = input.preset ? withPreset(typed, input.preset, rubric.quorum) : typed
      const [fault] = policyFaults(policy, { rubric, form, later: !stage.last })
      if (fault) throw new Refusal('invalid', fault.reason, fault.params, fieldOf(fault, input))
      ensure(mayUnseal(policyOf(stage), policy, stage))
      const after = { rubric, judging: policy }
      await changeJudging(tx, ctx, { editing, stage, part: 'judging', after, reason, autosave })
      return {}
    },
  })
}

/** Empty steps are skipped, so the second tie-breaker may be in the third field. */
function fieldOf({ field }: PolicyFault, { ties }: JudgingInput): string {
  const filled = ties.flatMap((link, index) => (link ? [index] : []))
  const place = filled.findIndex((_, link) => field === `ties[${link}]`)
  return place < 0 ? field : `ties[${filled[place]}]`
}

function policyFrom(input: JudgingInput): JudgingPolicy {
  const { blindTeam, blindInstitution, blindJudges, othersReviews, sealed, board } = input
  const { rounding, tieEnd, marks, reviewsEach, expertsEach, conflictYears } = input
  return {
    blind: { team: blindTeam, institution: blindInstitution, judges: blindJudges },
    ...{ othersReviews, sealed, board, rounding, tieEnd, marks },
    method: methodOf(input),
    ties: input.ties.flatMap(key => (key ? (tieBreakerOf(key) ?? []) : [])),
    ...{ reviewsEach, expertsEach, conflictYears },
    maxLoad: input.maxLoad ?? null,
    topicField: input.topicField ?? null,
    advance: input.advance ?? null,
  }
}

function methodOf({ method, dropLow, dropHigh }: JudgingInput): JudgingPolicy['method'] {
  return method === 'trimmed_mean' ? { kind: method, dropLow, dropHigh } : { kind: method }
}
