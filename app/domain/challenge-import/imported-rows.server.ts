import { and, asc, desc, eq, gt } from 'drizzle-orm'
import { policyOf } from '#app/domain/challenges/judging-policy'
import { canonicalJson } from '#app/domain/ledger/chain.server'
import { actorId, type Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import type { LocalText } from '#app/domain/shared/local-text'
import type { Db } from '#db/client.server'
import { panels, prizes, ruleVersions, stages } from '#db/schema'
import type { ImportedChallenge, ImportedPanel } from './imported-challenge'

type Rows = { challengeId: string; challenge: ImportedChallenge; rulesHtml: LocalText[] }

/**
 * Writes the rows of the challenge: stages keep their ids, prizes are replaced, and changed rules become a new version.
 * @unguarded
 */
export async function writeImportedRows(
  tx: Db,
  ctx: Ctx,
  { challengeId, challenge, rulesHtml }: Rows,
): Promise<void> {
  await writeStages(tx, challengeId, challenge)
  await tx.delete(prizes).where(eq(prizes.challengeId, challengeId))
  for (const [i, prize] of challenge.prizes.entries()) {
    await tx.insert(prizes).values({ ...prize, id: newId(), challengeId, position: i + 1 })
  }
  const [latest] = await tx
    .select()
    .from(ruleVersions)
    .where(eq(ruleVersions.challengeId, challengeId))
    .orderBy(desc(ruleVersions.number))
    .limit(1)
  const known =
    latest && challenge.rules.findIndex(text => canonicalJson(text) === canonicalJson(latest.text))
  const first = known === undefined || known < 0 ? 0 : known + 1
  for (const [i, text] of challenge.rules.slice(first).entries()) {
    const number = (latest?.number ?? 0) + i + 1
    const html = rulesHtml[first + i] ?? {}
    await tx
      .insert(ruleVersions)
      .values({ id: newId(), challengeId, number, text, html, createdAt: ctx.now, createdBy: actorId(ctx) })
  }
}

/** After publication each stage stores its whole judging policy; an import without one keeps the stored policy. */
async function writeStages(
  tx: Db,
  challengeId: string,
  { state, stages: wanted }: ImportedChallenge,
): Promise<void> {
  const stored = await tx
    .select({ id: stages.id, judging: stages.judging })
    .from(stages)
    .where(eq(stages.challengeId, challengeId))
    .orderBy(asc(stages.position))
  for (const [i, { panels: wantedPanels, ...stage }] of wanted.entries()) {
    const known = stored[i]
    const id = known?.id ?? newId()
    const judging =
      state === 'draft' ? stage.judging : policyOf({ judging: { ...known?.judging, ...stage.judging } })
    const row = { ...stage, judging }
    if (known) await tx.update(stages).set(row).where(eq(stages.id, id))
    else await tx.insert(stages).values({ ...row, id, challengeId, position: i + 1 })
    await writePanels(tx, id, wantedPanels)
  }
  await tx.delete(stages).where(and(eq(stages.challengeId, challengeId), gt(stages.position, wanted.length)))
}

async function writePanels(tx: Db, stageId: string, wanted: ImportedPanel[]): Promise<void> {
  await tx.delete(panels).where(eq(panels.stageId, stageId))
  for (const [i, panel] of wanted.entries())
    await tx.insert(panels).values({ ...panel, id: newId(), stageId, position: i + 1 })
}
