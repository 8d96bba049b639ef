import { mayChangeExternal, mayChangeText, mayChangeZone } from '#app/domain/challenges/changes'
import { type Saved, saveSection } from '#app/domain/challenges/save-section.server'
import type { BasicsInput } from '#app/domain/challenges/section-input'
import type { Ctx } from '#app/domain/shared/context'
import { all, ensure } from '#app/domain/shared/verdict'

/** Edits title, summary, life event, themes, zone and external link. */
export function editBasics(ctx: Ctx, challengeId: string, input: BasicsInput): Promise<Saved> {
  const { title, summary, themes, timeZone } = input
  return saveSection(ctx, {
    challengeId,
    input,
    section: 'basics',
    write: async (_tx, { challenge, promised }) => {
      if (promised)
        ensure(
          all(
            mayChangeText(challenge.title, title),
            mayChangeText(challenge.summary, summary),
            mayChangeZone(challenge.timeZone, timeZone),
            mayChangeExternal(challenge.externalUrl, input.externalUrl ?? null),
          ),
        )
      const lifeEvent = input.lifeEvent ?? null
      return { title, summary, themes, timeZone, lifeEvent, externalUrl: input.externalUrl ?? null }
    },
  })
}
