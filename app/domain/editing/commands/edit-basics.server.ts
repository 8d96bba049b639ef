import { mayChangeExternal, mayChangeText, mayChangeZone } from '#app/domain/challenges/changes'
import { type Saved, saveSection } from '#app/domain/challenges/save-section.server'
import type { BasicsInput } from '#app/domain/challenges/section-input'
import type { Ctx } from '#app/domain/shared/context'
import { all, ensure } from '#app/domain/shared/verdict'

/** Edits the texts of the section `basics`. */
export function editBasics(ctx: Ctx, challengeId: string, input: BasicsInput): Promise<Saved> {
  const { version: _, autosave: __, next: ___, ...texts } = input
  return saveSection(ctx, {
    challengeId,
    input,
    section: 'basics',
    write: async (_tx, { challenge, promised }) => {
      if (promised)
        ensure(
          all(
            mayChangeText(challenge.title, texts.title),
            mayChangeText(challenge.summary, texts.summary),
            mayChangeZone(challenge.timeZone, texts.timeZone),
            mayChangeExternal(challenge.externalUrl, texts.externalUrl ?? null),
          ),
        )
      return texts
    },
  })
}
