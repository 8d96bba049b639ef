import type { Rubric } from '#app/domain/challenges/content'
import { type EditedStage, stageOf } from '#app/domain/challenges/editing.server'
import { policyOf } from '#app/domain/challenges/judging-policy'
import { type Saved, saveSection } from '#app/domain/challenges/save-section.server'
import type { RubricInput } from '#app/domain/challenges/section-input'
import type { Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { allow, deny, ensure } from '#app/domain/shared/verdict'
import { changeJudging } from '../change-judging.server'
import { keepIds } from '../kept-ids'

/** Edits the rubric: criteria with weights, scales and anchors, and how many reviews each submission needs. */
export async function editRubric(ctx: Ctx, challengeId: string, input: RubricInput): Promise<Saved> {
  input.criteria.forEach(ensureScale)
  const { reason, autosave } = input
  return saveSection(ctx, {
    challengeId,
    input,
    section: 'rubric',
    write: async (tx, editing) => {
      const stage = stageOf(editing, input.stageId)
      ensure(stage.metric ? deny('attempts.by_metric') : allow)
      const stored = stage.rubric.criteria.map(criterion => criterion.id)
      const criteria = keepIds(input.criteria, stored, newId)
      const rubric: Rubric = { criteria, guidance: input.guidance, quorum: input.quorum }
      if (editing.promised) ensureTies(stage, rubric)
      const after = { rubric, judging: stage.judging }
      await changeJudging(tx, ctx, { editing, stage, part: 'rubric', after, reason, autosave })
      return {}
    },
  })
}

/** Tie-breakers must use existing criteria. */
function ensureTies(stage: EditedStage, { criteria }: Rubric) {
  const named = policyOf(stage).ties.flatMap(link => (link.kind === 'criterion' ? link.criterionId : []))
  const gone = named.some(criterionId => !criteria.some(({ id }) => id === criterionId))
  if (gone) ensure(deny('challenges.stages.tie_criterion_used'))
}

function ensureScale({ min, max, step, anchors }: RubricInput['criteria'][number], index: number) {
  const refuse = (
    reason: 'editing.scale_order' | 'editing.scale_step' | 'editing.anchor_outside',
    field: string,
  ) => {
    throw new Refusal('invalid', reason, {}, `criteria[${index}].${field}`)
  }
  if (max <= min) refuse('editing.scale_order', 'max')
  if (step <= 0 || (max - min) % step !== 0) refuse('editing.scale_step', 'step')
  const outside = anchors.findIndex(({ at }) => at < min || at > max)
  if (outside >= 0) refuse('editing.anchor_outside', `anchors[${outside}].at`)
}
