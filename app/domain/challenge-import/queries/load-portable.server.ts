import { and, asc, count, eq } from 'drizzle-orm'
import { datesOf, textsOf } from '#app/domain/challenges/columns'
import { isActivePanel } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { isCurrency } from '#app/domain/shared/money'
import { orNotFound } from '#app/domain/shared/refusal'
import { messageRef } from '#app/i18n/translate'
import {
  challenges,
  dataFiles,
  deadlineChanges,
  institutions,
  panels,
  pictures,
  prizes,
  ruleVersions,
  stages,
} from '#db/schema'
import type {
  ImportedChallenge,
  ImportedInstitution,
  ImportedPrize,
  ImportedStage,
} from '../imported-challenge'
import type { Portable } from '../portable'

/**
 * A challenge in the form that `import challenges` reads: its written content, without people, entries and files.
 * @unguarded
 */
export async function loadPortable(ctx: Ctx, slug: string): Promise<Portable> {
  const [row] = await ctx.db
    .select({ challenge: challenges, institution: institutions })
    .from(challenges)
    .innerJoin(institutions, eq(institutions.id, challenges.institutionId))
    .where(eq(challenges.slug, slug))
  const { challenge, institution } = orNotFound(row)
  const { id } = challenge
  const stageRows = await ctx.db
    .select()
    .from(stages)
    .where(eq(stages.challengeId, id))
    .orderBy(asc(stages.position))
  const prizeRows = await ctx.db
    .select()
    .from(prizes)
    .where(eq(prizes.challengeId, id))
    .orderBy(asc(prizes.position))
  const rules = await ctx.db
    .select({ text: ruleVersions.text })
    .from(ruleVersions)
    .where(eq(ruleVersions.challengeId, id))
    .orderBy(asc(ruleVersions.number))
  const panelRows = await ctx.db
    .select({ panel: panels })
    .from(panels)
    .innerJoin(stages, eq(stages.id, panels.stageId))
    .where(and(eq(stages.challengeId, id), isActivePanel))
    .orderBy(asc(panels.position))
  const moved = await ctx.db
    .select({ id: deadlineChanges.id })
    .from(deadlineChanges)
    .innerJoin(stages, eq(stages.id, deadlineChanges.stageId))
    .where(eq(stages.challengeId, id))
    .limit(1)
  const [files] = await ctx.db.select({ count: count() }).from(dataFiles).where(eq(dataFiles.challengeId, id))
  const [cover] = await ctx.db.select({ id: pictures.id }).from(pictures).where(eq(pictures.challengeId, id))
  const lost = [
    ...(Number(files?.count ?? 0) > 0 || cover
      ? [messageRef('challenge_import.warn.files_left_behind')]
      : []),
    ...(moved.length > 0 ? [messageRef('challenge_import.warn.history_left_behind')] : []),
  ]
  const { source } = challenge
  return {
    format: 'meydan-challenge',
    version: 1,
    contentHash: source?.feed === 'challenge-gov' ? source.contentHash : null,
    challenge: {
      feed: source?.feed ?? 'meydan',
      id: source?.id ?? id,
      permalink: source?.permalink ?? null,
      slug,
      institution: institutionOf(institution),
      state: stateOf(challenge.state),
      ...datesOf(challenge),
      ...textsOf(challenge),
      stages: stageRows.map(stage => stageOf(stage, panelRows)),
      prizes: prizeRows.map(prizeOf),
      noPrize: challenge.noPrizeSince !== null,
      rules: rules.map(each => each.text),
      warnings: [...new Set([...(source?.warnings ?? []), ...lost])],
    },
  }
}

type PanelRow = { panel: typeof panels.$inferSelect }

function stageOf(stage: typeof stages.$inferSelect, panelRows: readonly PanelRow[]): ImportedStage {
  const { name, opensAt, closesAt, judgingEndsAt, form, rubric, judging } = stage
  const own = panelRows.filter(({ panel }) => panel.stageId === stage.id)
  return {
    ...{ name, opensAt, closesAt, judgingEndsAt, form, rubric, judging },
    panels: own.map(({ panel }) => ({
      name: panel.name,
      kind: panel.kind === 'public' ? 'public' : 'jury',
      max: panel.max,
      opensAt: panel.opensAt,
      closesAt: panel.closesAt,
      showcase: panel.showcase,
    })),
  }
}

/** Undecided challenges become drafts in the other instance. */
function stateOf(state: string): ImportedChallenge['state'] {
  return state === 'published' || state === 'archived' || state === 'cancelled' ? state : 'draft'
}

function institutionOf({
  slug,
  name,
  kind,
  website,
  about,
}: typeof institutions.$inferSelect): ImportedInstitution {
  const known = (['ministry', 'agency', 'university', 'company'] as const).find(each => each === kind)
  return { slug, name, kind: known ?? 'other', website, about }
}

function prizeOf(prize: typeof prizes.$inferSelect): ImportedPrize {
  return {
    name: prize.name,
    note: prize.note,
    kind: prize.kind === 'money' ? 'money' : 'in_kind',
    amount: prize.amount,
    currency: isCurrency(prize.currency) ? prize.currency : null,
    quantity: prize.quantity,
    rule: prize.rule === 'place' ? 'place' : 'special',
    place: prize.place,
  }
}
