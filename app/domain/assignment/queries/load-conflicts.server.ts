import { eq } from 'drizzle-orm'
import { type ConflictFilter, pairsOf } from '#app/domain/conflicts/conflict-pairs'
import { canChangeConflict, canDecideProposal, canDeclareConflict } from '#app/domain/conflicts/permissions'
import { loadConflictNames } from '#app/domain/conflicts/queries/load-conflict-names.server'
import {
  type ConflictRow,
  loadConflictRows,
  loadConflictSides,
  loadUnmatchedStatements,
} from '#app/domain/conflicts/queries/load-conflict-rows.server'
import { loadProposals } from '#app/domain/conflicts/queries/load-proposals.server'
import { canAssign, mayDecideJudging, mayRunJudging } from '#app/domain/judging/permissions'
import {
  loadAnyStageContext,
  type StageContext,
  type WhichStage,
} from '#app/domain/judging/queries/load-stage-context.server'
import { stagesOf } from '#app/domain/judging/stages-of'
import { activeConflict, meets } from '#app/domain/shared/active'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { groupBy } from '#app/domain/shared/group-by'
import { pageOf } from '#app/domain/shared/pages'
import { orNotFound } from '#app/domain/shared/refusal'
import { maySee } from '#app/domain/visibility/disclosure-rules'
import { fold } from '#app/text/fold'
import { challenges } from '#db/schema'
import { proposeReplacements } from '../replacement'
import { loadAssignmentFacts } from './load-assignment-facts.server'
import { loadRecusals, type Recusal } from './load-recusals.server'

type ConflictsQuery = { challengeId: string; which?: WhichStage; filter: ConflictFilter; page: number }

const pairsPerPage = 50
/** Challenges with more teams than this do not list all of them; the search narrows the list. */
const maxTeams = 300

/**
 * Every conflict of a challenge for host, chair and staff, the assignments that were withdrawn in one stage, and the
 * judges who could replace them. A chair who has blind reviews to submit sees codes instead of teams and no evidence.
 */
export async function loadConflicts(ctx: Ctx, { challengeId, which, filter, page }: ConflictsQuery) {
  const all = await loadReadableContext(ctx, challengeId, which)
  const { challenge, stage, standing } = all
  const shown = await loadConflictNames(ctx, all)
  const rows = (await loadConflictRows(ctx.db, challenge.id)).map(row => shown.row(row))
  const pairs = pairsOf(rows, filter)
  const { rows: listed, total, ...paged } = pageOf(pairs, page, pairsPerPage)
  const sides = await loadConflictSides(ctx.db, challenge.id)
  const teams = sides.teams.map(team => ({ id: team.id, name: shown.team(team.id, team.name) }))
  const found = teams.filter(team => fold(team.name).includes(fold(filter.search)))
  const runs = mayRunJudging(standing).ok
  const decides = mayDecideJudging(standing)
  return {
    challenge: { id: challenge.id, title: challenge.title, timeZone: challenge.timeZone },
    seat: standing.host ? ('host' as const) : runs ? ('chair' as const) : ('staff' as const),
    stages: stagesOf(all),
    stageId: stage.id,
    named: shown.named,
    filter,
    count: total,
    standing: rows.filter(row => meets(activeConflict, row)).length,
    ...paged,
    pairs: await withTaken(ctx, all, listed),
    proposals: shown.named ? await loadShownProposals(ctx, all) : [],
    words: shown.named ? await loadUnmatchedStatements(ctx.db, challenge.id) : [],
    judges: sides.judges,
    teams: found.slice(0, maxTeams),
    more: found.length > maxTeams,
    /** why this reader may not decide here, where their own conflict is the reason */
    why: runs && !decides.ok ? decides : null,
    can: {
      assign: decides.ok && mayAssign(ctx, all),
      declare: runs && canDeclareConflict({ decided: all.result?.publishAt != null }).ok,
    },
  }
}

function mayAssign({ now }: Ctx, { stage, decided }: StageContext): boolean {
  return canAssign({ closesAt: stage.closesAt, now, decided }).ok
}

/** The proposals that wait for a decision, and whether this reader may decide; never about their own conflict. */
async function loadShownProposals(ctx: Ctx, { challenge, standing, result }: StageContext) {
  const me = ctx.actor.kind === 'person' ? ctx.actor.id : ''
  const decides = mayDecideJudging(standing).ok
  const rows = await loadProposals(ctx.db, challenge.id)
  return rows.map(({ userId, declaredBy, ...row }) => {
    const facts = {
      settled: false,
      own: userId === me || declaredBy === me,
      decided: result?.publishAt != null,
    }
    return { ...row, can: { decide: decides && canDecideProposal(facts).ok } }
  })
}

async function loadReadableContext(ctx: Ctx, challengeId: string, which?: WhichStage): Promise<StageContext> {
  signedIn(ctx)
  const [challenge] = await ctx.db.select().from(challenges).where(eq(challenges.id, challengeId))
  const all = await loadAnyStageContext(ctx.db, ctx, orNotFound(challenge), which)
  const { standing, times, policy } = all
  return orNotFound(maySee({ facet: 'conflicts', standing, times, policy, now: ctx.now }).ok ? all : null)
}

async function withTaken(ctx: Ctx, all: StageContext, pairs: readonly ConflictRow[][]) {
  const recusals = await loadRecusals(ctx.db, all.stage.id)
  const taken = groupBy(recusals, each => `${each.judgeId}:${each.teamId}`)
  const replacementOf = await loadReplacements(ctx, all, recusals)
  return pairs.flatMap(([first, ...rest]) => {
    if (!first) return []
    const { judgeId, teamId, judgeName, teamName } = first
    const its = taken.get(`${judgeId}:${teamId}`) ?? []
    return [
      {
        judgeId,
        teamId,
        judgeName,
        teamName,
        conflicts: [first, ...rest].map(row => shownConflict(ctx, all, row)),
        taken: its.map(({ assignmentId, code, setAside, replaced, recusedAt }) => ({
          assignmentId,
          code,
          setAside,
          replaced,
          recusedAt,
          replacement: replacementOf.get(assignmentId) ?? null,
        })),
      },
    ]
  })
}

function shownConflict(ctx: Ctx, { standing, result }: StageContext, { userId, ...row }: ConflictRow) {
  const { id, kind, source, evidence, since, pinned, liftedAt, liftReason, liftedByName } = row
  const own = ctx.actor.kind === 'person' && ctx.actor.id === userId
  const decided = result?.publishAt != null
  const change =
    mayDecideJudging(standing).ok &&
    canChangeConflict({ lifted: !meets(activeConflict, row), own, decided }).ok
  return { id, kind, source, evidence, since, pinned, liftedAt, liftReason, liftedByName, can: { change } }
}

/** Possible replacements by recused assignment, while assignments can still be made. */
async function loadReplacements(ctx: Ctx, all: StageContext, recusals: readonly Recusal[]) {
  const open = recusals.filter(each => !each.replaced)
  if (open.length === 0 || !mayAssign(ctx, all) || !mayDecideJudging(all.standing).ok)
    return new Map<string, { judgeId: string; name: string; load: number; expert: boolean }>()
  const { facts, judges } = await loadAssignmentFacts(ctx.db, all)
  const names = new Map(judges.map(judge => [judge.id, judge.name]))
  const ids = open.map(each => each.submissionId)
  const proposed = proposeReplacements(facts, ids, all.policy.maxLoad)
  return new Map(
    open.flatMap(({ assignmentId }, index) => {
      const replacement = proposed[index]
      return replacement
        ? [[assignmentId, { ...replacement, name: names.get(replacement.judgeId) ?? '' }] as const]
        : []
    }),
  )
}
