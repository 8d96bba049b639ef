import { and, asc, eq } from 'drizzle-orm'
import { submissionCode } from '#app/domain/judging/judge'
import { canDiscuss } from '#app/domain/judging/permissions'
import { loadWho } from '#app/domain/judging/queries/load-who.server'
import { isActiveAssignment } from '#app/domain/shared/active.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import type { Db } from '#db/client.server'
import { assignments, discussionPosts, judges } from '#db/schema'
import { isStance, tallyOf } from '../discussion'
import { loadDiscussed } from './load-discussed.server'

/** The discussion of a submission's judges, oldest post first, with the number of judges for each stance. */
export async function loadDiscussion(ctx: Ctx, submissionId: string) {
  const { challenge, stage, team, standing, decided, may } = await loadDiscussed(ctx.db, ctx, submissionId)
  const { id: userId } = signedIn(ctx)
  const posts = await loadPosts(ctx.db, submissionId)
  const who = await loadWho(ctx.db, ctx, {
    challengeId: challenge.id,
    submissionId,
    named: may('judge.names'),
    userIds: posts.map(post => post.by),
  })
  const can = canDiscuss({ decided })
  return {
    submissionId,
    code: submissionCode(submissionId),
    team: may('submission.team') ? team.name : null,
    challenge: { id: challenge.id, title: challenge.title, timeZone: challenge.timeZone },
    stageId: stage.id,
    runs: standing.host || standing.chair,
    host: standing.host,
    ownAssignmentId: await ownAssignment(ctx.db, userId, submissionId),
    tally: tallyOf(posts),
    posts: posts.map(({ id, at, by, text, stance, withdrawnAt }) => ({
      id,
      at,
      who: who(by),
      text: withdrawnAt ? null : text,
      stance: withdrawnAt ? null : stance,
      can: { withdraw: can.ok && by === userId && withdrawnAt === null },
    })),
    why: can.ok ? null : can,
    can: { post: can.ok },
  }
}

async function loadPosts(db: Db, submissionId: string) {
  const rows = await db
    .select()
    .from(discussionPosts)
    .where(eq(discussionPosts.submissionId, submissionId))
    .orderBy(asc(discussionPosts.at), asc(discussionPosts.id))
  return rows.map(row => ({ ...row, stance: isStance(row.stance) ? row.stance : null }))
}

/** The reader's own review, for the link back. */
async function ownAssignment(db: Db, userId: string, submissionId: string): Promise<string | null> {
  const mine = and(eq(judges.userId, userId), eq(assignments.submissionId, submissionId), isActiveAssignment)
  const [row] = await db
    .select({ id: assignments.id })
    .from(assignments)
    .innerJoin(judges, eq(judges.id, assignments.judgeId))
    .where(mine)
  return row?.id ?? null
}
