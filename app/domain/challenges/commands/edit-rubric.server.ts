import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import type { Rubric } from '#db/json'
import { stages } from '#db/schema'
import { mayChangeRubric } from '../changes'
import { keepIds } from '../kept-ids'
import { type Saved, saveSection } from '../save-section.server'
import type { RubricInput } from '../section-input'

/** How submissions are judged: criteria with weights, scales and anchors, and how many reviews each one needs. */
export async function editRubric(ctx: Ctx, challengeId: string, input: RubricInput): Promise<Saved> {
  input.criteria.forEach(ensureScale)
  return saveSection(ctx, {
    challengeId,
    version: input.version,
    section: 'rubric',
    write: async (tx, { stage, promised, relied }) => {
      const stored = stage.rubric.criteria.map(criterion => criterion.id)
      const criteria = keepIds(input.criteria, stored, newId)
      const rubric: Rubric = { criteria, guidance: input.guidance, quorum: input.quorum }
      if (promised) ensure(mayChangeRubric(stage.rubric, rubric, relied))
      await tx.update(stages).set({ rubric }).where(eq(stages.id, stage.id))
      return {}
    },
  })
}

function ensureScale({ min, max, step, anchors }: RubricInput['criteria'][number], index: number) {
  const refuse = (
    reason: 'editor.scale_order' | 'editor.scale_step' | 'editor.anchor_outside',
    field: string,
  ) => {
    throw new Refusal('invalid', reason, {}, `criteria[${index}].${field}`)
  }
  if (max <= min) refuse('editor.scale_order', 'max')
  if (step <= 0 || (max - min) % step !== 0) refuse('editor.scale_step', 'step')
  const outside = anchors.findIndex(({ at }) => at < min || at > max)
  if (outside >= 0) refuse('editor.anchor_outside', `anchors[${outside}].at`)
}
