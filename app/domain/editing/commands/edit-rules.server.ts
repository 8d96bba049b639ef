import canonicalize from 'canonicalize'
import { eq } from 'drizzle-orm'
import { mayChangeText } from '#app/domain/challenges/changes'
import type { Editing } from '#app/domain/challenges/editing.server'
import { renderLocalText } from '#app/domain/challenges/render-local-text.server'
import { type Saved, saveSection } from '#app/domain/challenges/save-section.server'
import type { RulesInput } from '#app/domain/challenges/section-input'
import { notify } from '#app/domain/people/notify.server'
import { actorId, type Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { isBlank, type LocalText } from '#app/domain/shared/local-text'
import { ensure } from '#app/domain/shared/verdict'
import { paths } from '#app/paths'
import type { Db } from '#db/client.server'
import { ruleVersions } from '#db/schema'

/**
 * Edits the rules. After approval a changed text is a new version, so that the accepted text stays readable; everyone
 * entered is mailed and must accept it before the next submission.
 */
export async function editRules(ctx: Ctx, challengeId: string, input: RulesInput): Promise<Saved> {
  const html = await renderLocalText(input.rules, 'rules')
  return saveSection(ctx, {
    challengeId,
    input,
    section: 'rules',
    write: async (tx, editing) => {
      await writeRules(tx, ctx, { editing, text: input.rules, html })
      return {}
    },
  })
}

type Rules = { editing: Editing; text: LocalText; html: LocalText }

async function writeRules(tx: Db, ctx: Ctx, { editing, text, html }: Rules) {
  const { challenge, rules, promised } = editing
  if (canonicalize(rules?.text ?? {}) === canonicalize(text)) return
  if (promised && rules) ensure(mayChangeText(rules.text, text))
  if (rules && !promised) {
    if (isBlank(text)) await tx.delete(ruleVersions).where(eq(ruleVersions.id, rules.id))
    else
      await tx
        .update(ruleVersions)
        .set({ text, html, createdAt: ctx.now })
        .where(eq(ruleVersions.id, rules.id))
    return
  }
  await tx.insert(ruleVersions).values({
    id: newId(),
    challengeId: challenge.id,
    number: (rules?.number ?? 0) + 1,
    text,
    html,
    createdAt: ctx.now,
    createdBy: actorId(ctx),
  })
  if (!rules) return
  await notify(tx, ctx, {
    to: { entrantsOf: challenge },
    mail: 'challenges.mail.rules_changed',
    facts: { challenge: challenge.title, number: rules.number + 1 },
    link: `${paths.challenge(challenge.slug)}#rules`,
  })
}
