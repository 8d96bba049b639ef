import { mayChangeText } from '#app/domain/challenges/changes'
import { renderLocalText } from '#app/domain/challenges/render-local-text.server'
import { type Saved, saveSection } from '#app/domain/challenges/save-section.server'
import type { BriefInput } from '#app/domain/challenges/section-input'
import type { Ctx } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'

/** Edits the brief and renders its clean HTML. */
export async function editBrief(ctx: Ctx, challengeId: string, input: BriefInput): Promise<Saved> {
  const { brief } = input
  const briefHtml = await renderLocalText(brief, 'brief')
  return saveSection(ctx, {
    challengeId,
    input,
    section: 'brief',
    write: async (_tx, { challenge, promised }) => {
      if (promised) ensure(mayChangeText(challenge.brief, brief))
      return { brief, briefHtml }
    },
  })
}
