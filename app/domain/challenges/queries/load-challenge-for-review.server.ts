import { eq } from 'drizzle-orm'
import { mayCombineRoles } from '#app/domain/people/challenge-roles'
import type { Ctx } from '#app/domain/shared/context'
import { institutions } from '#db/schema'
import { textsOf } from '../columns'
import { missingPieces } from '../completeness'
import { type EditedStage, loadReviewed } from '../editing.server'
import { policyOf } from '../judging-policy'
import { canReviewChallenge } from '../permissions'
import { phaseOf } from '../phase'
import { writtenOf } from '../written'
import { loadFiles, loadOpenRemarks } from './load-challenge-desk.server'

/** The complete challenge, as staff review it before publication. */
export async function loadChallengeForReview(ctx: Ctx, challengeId: string) {
  const editing = await loadReviewed(ctx.db, ctx, challengeId)
  const { challenge, prizes, rules, resultsAt, roles } = editing
  const judgingEndsAt = editing.stages.at(-1)?.judgingEndsAt ?? null
  const [institution] = await ctx.db
    .select({ name: institutions.name, slug: institutions.slug })
    .from(institutions)
    .where(eq(institutions.id, challenge.institutionId))
  const { id, briefHtml, state, submittedAt } = challenge
  const { brief: _, ...texts } = textsOf(challenge)
  return {
    ...texts,
    ...{ id, briefHtml, state, submittedAt, institution, prizes },
    stages: editing.stages.map(shownStage),
    resultsPlannedAt: challenge.resultsPlannedAt,
    phase: phaseOf({ ...challenge, judgingEndsAt, resultsAt }, ctx.now),
    rules: rules && { number: rules.number, html: rules.html },
    files: await loadFiles(ctx, challengeId),
    remarks: await loadOpenRemarks(ctx, challengeId),
    missing: missingPieces(writtenOf(editing), ctx.now),
    can: {
      setExternal: editing.promised && texts.externalUrl !== null && mayCombineRoles('approver', roles).ok,
    },
    verdict: canReviewChallenge({
      actor: ctx.actor,
      state: challenge.state,
      submitter: editing.submitter,
      roles,
    }),
  }
}

function shownStage({ id, name, opensAt, closesAt, judgingEndsAt, form, rubric, ...stage }: EditedStage) {
  return { id, name, opensAt, closesAt, judgingEndsAt, form, rubric, policy: policyOf(stage) }
}
