import { mayChangeEligibility } from '#app/domain/challenges/changes'
import { type Saved, saveSection } from '#app/domain/challenges/save-section.server'
import type { EligibilityInput } from '#app/domain/challenges/section-input'
import type { Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'

/** Edits who may enter: types, team size, and a note. */
export function editEligibility(ctx: Ctx, challengeId: string, input: EligibilityInput): Promise<Saved> {
  const { types, note, teamMin = 1, teamMax = 0 } = input
  const eligibility = { types, teamMin, teamMax, note }
  return saveSection(ctx, {
    challengeId,
    input,
    section: 'eligibility',
    write: async (_tx, { challenge, promised }) => {
      if (teamMax > 0 && teamMax < teamMin)
        throw new Refusal('invalid', 'editing.team_size_order', {}, 'teamMax')
      if (promised) ensure(mayChangeEligibility(challenge.eligibility, eligibility))
      return { eligibility }
    },
  })
}
