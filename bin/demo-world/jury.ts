import { and, eq } from 'drizzle-orm'
import { setAssignments } from '#app/domain/assignment/commands/set-assignments.server'
import { planAssignment } from '#app/domain/assignment/plan-assignment'
import { loadAssignmentMatrix } from '#app/domain/assignment/queries/load-assignment-matrix.server'
import { conflictsBetween } from '#app/domain/conflicts/conflicts'
import { acceptInvitation } from '#app/domain/jury/commands/accept-invitation.server'
import { declineInvitation } from '#app/domain/jury/commands/decline-invitation.server'
import { inviteJudge } from '#app/domain/jury/commands/invite-judge.server'
import { abstain } from '#app/domain/reviews/commands/abstain.server'
import { recuse } from '#app/domain/reviews/commands/recuse.server'
import { saveReview } from '#app/domain/reviews/commands/save-review.server'
import { paths } from '#app/paths'
import { assignments } from '#db/schema'
import { loadStaged, type Staged } from './challenges'
import { type JudgeContent, judgeContents } from './content/people'
import type { JuryScript } from './content/script'
import { drawsFor } from './draws'
import type { Entrant } from './entrants'
import { reviewOf } from './reviews'
import { atWork, between, day, earliest, hour, instantAt, plus } from './times'
import { ctxAt, emailOf, happens, readMailedSecret, type World } from './world'

type Panel = {
  world: World
  staged: Staged
  jury: JuryScript
  entrants: Entrant[]
  /** ids for the assignments, once they exist: judges by address, submissions by team */
  judgeIds: Map<string, string>
  submissionIds: Map<string, string>
}

/** Invites the jury; once entries are closed assigns the submissions evenly and lets the judges review. */
export function planJury(world: World, staged: Staged, entrants: Entrant[]): void {
  const { jury } = staged.script
  const { dates } = staged
  if (!jury || !dates) return
  planInvitations(world, staged, jury)
  if (jury.reviewsEach === undefined) return
  const panel = { world, staged, jury, entrants, judgeIds: new Map(), submissionIds: new Map() }
  const pairs = pairsOf(panel, jury.reviewsEach)
  const assignedAt = plus(dates.closesAt, 15 * hour)
  happens(world, assignedAt, at => assign(panel, pairs, at))
  for (const handle of jury.judges) {
    const teams = pairs.filter(pair => pair.judgeId === handle).map(pair => pair.submissionId)
    planReading(panel, { handle, teams, from: plus(assignedAt, 20 * hour) })
  }
}

function planInvitations(world: World, staged: Staged, jury: JuryScript): void {
  const { chair, judges, invited = [], declined = [] } = jury
  const opensAt = staged.dates?.opensAt ?? world.now
  const invitees = [chair, ...judges, ...declined, ...invited]
  invitees.forEach((handle, index) => {
    const draw = drawsFor(`${staged.content.key} invitation ${handle}`)
    const late = invited.includes(handle)
    const invitedAt = late ? atWork(world.now, -1, handle) : plus(opensAt, (3 + index * 0.02) * day)
    const link = paths.judgeInvitationAnswer
    let secret = ''
    happens(world, invitedAt, async at => {
      const role = handle === chair ? 'chair' : 'judge'
      const input = { challengeId: staged.id, email: emailOf(handle), role } as const
      await inviteJudge(ctxAt(world, at, staged.owner), input)
      secret = await readMailedSecret(world, link)
    })
    if (late) return
    const answeredAt = between(draw, plus(invitedAt, 2 * hour), plus(invitedAt, 2 * day))
    const answer = declined.includes(handle) ? declineInvitation : acceptInvitation
    happens(world, answeredAt, at => answer(ctxAt(world, at, handle), secret))
  })
}

/** Judges by handle and submissions by team name, because ids are random. */
function pairsOf({ world, staged, jury, entrants }: Panel, reviewsEach: number) {
  const handles = jury.judges.toSorted()
  const standing = entrants.filter(entrant => entrant.stands)
  const statements = [jury.abstains, jury.recuses, ...(jury.given ?? [])].flatMap(each =>
    each ? [{ judgeId: each.judge, submissionId: each.team }] : [],
  )
  const positions = (wanted: (handle: string) => boolean) =>
    handles.flatMap((handle, position) => (wanted(handle) ? [position] : []))
  const isBarred = (handle: string, entrant: Entrant) =>
    inConflict(judgeOf(handle), entrant, world.now) ||
    jury.barred?.some(({ judge, team }) => judge === handle && team === entrant.team.name)
  const submissions = standing.map(entrant => ({
    id: entrant.team.name,
    topic: jury.topics ? String(entrant.team.topic) : null,
    barred: positions(handle => isBarred(handle, entrant) ?? false),
    standing: [],
    begun: positions(handle =>
      statements.some(pair => pair.judgeId === handle && pair.submissionId === entrant.team.name),
    ),
  }))
  const judges = handles.map(id => ({
    id,
    topics: jury.topics?.[id]?.map(String) ?? null,
    maxLoad: null,
    seated: true,
  }))
  const { added } = planAssignment({
    facts: { judges, submissions: submissions.sort((a, b) => (a.id < b.id ? -1 : 1)) },
    settings: {
      ...{ scope: 'all', reviewsEach, expertsEach: jury.topics ? 1 : 0, maxLoad: null, minLoad: 0 },
      seed: staged.content.key,
    },
  })
  return [...statements, ...added]
}

function inConflict(judge: JudgeContent, { members, team }: Entrant, now: Date): boolean {
  const side = (handle: string, name: string, organisation: string | undefined) => ({
    userId: handle,
    name,
    emailKey: emailOf(handle),
    organisation: organisation ?? null,
    affiliations: [],
    institutions: [],
    teams: [],
  })
  const people = members.map(member => ({
    ...side(member.handle, member.name, member.organisation),
    left: false,
  }))
  const self = side(judge.handle, judge.name, judge.organisation)
  return conflictsBetween(self, { teamId: team.name, name: team.name, people }, { years: 0, now }).length > 0
}

export function judgeOf(handle: string): JudgeContent {
  const judge = judgeContents.find(each => each.handle === handle)
  if (!judge) throw new Error(`no judge ${handle}`)
  return judge
}

type Pairs = ReturnType<typeof pairsOf>

async function assign(panel: Panel, pairs: Pairs, at: Date): Promise<void> {
  const { world, staged, jury, judgeIds, submissionIds } = panel
  const { stage } = await loadStaged(world, staged)
  const board = await loadAssignmentMatrix(world.database.db, staged.id, stage)
  for (const seat of board.seats) judgeIds.set(seat.emailKey, seat.judgeId)
  for (const each of board.candidates) submissionIds.set(each.teamName, each.submissionId)
  await setAssignments(ctxAt(world, at, jury.chair), {
    challengeId: staged.id,
    pairs: pairs.map(pair => idsOf(panel, pair.judgeId, pair.submissionId)),
  })
}

function idsOf({ judgeIds, submissionIds }: Panel, handle: string, team: string) {
  const [judgeId, submissionId] = [judgeIds.get(emailOf(handle)), submissionIds.get(team)]
  if (!judgeId || !submissionId) throw new Error(`${handle} and ${team} are not on the board`)
  return { judgeId, submissionId }
}

type Reading = { handle: string; teams: string[]; from: Date }

/** One judge's reviews in order; while judging is open, only as far as the script says. */
function planReading(panel: Panel, { handle, teams, from }: Reading): void {
  const { world, staged, jury } = panel
  const until = earliest(
    plus(staged.dates?.judgingEndsAt ?? world.now, -5 * hour),
    plus(world.now, -3 * hour),
    ...(jury.readBy === undefined ? [] : [instantAt(world.now, { day: jury.readBy, hour: 18 })]),
  )
  const submitted = jury.submitted?.[handle] ?? teams.length
  const pace = (until.getTime() - from.getTime()) / Math.max(1, Math.min(teams.length, submitted + 1))
  teams.slice(0, submitted + 1).forEach((team, index) => {
    const draw = drawsFor(`${staged.content.key} reading ${handle} ${team}`)
    const at = between(draw, plus(from, pace * index), plus(from, pace * (index + 1)))
    happens(world, at, now => review(panel, { handle, team, draft: index >= submitted }, now))
  })
}

type Reviewing = { handle: string; team: string; draft: boolean }

async function review(panel: Panel, { handle, team, draft }: Reviewing, at: Date): Promise<void> {
  const { world, staged, jury, entrants } = panel
  const { db } = world.database
  const { judgeId, submissionId } = idsOf(panel, handle, team)
  const pair = and(eq(assignments.judgeId, judgeId), eq(assignments.submissionId, submissionId))
  const [assignment] = await db.select().from(assignments).where(pair)
  if (!assignment) throw new Error(`${handle} was not given ${team}`)
  const ctx = ctxAt(world, at, handle)
  const assignmentId = assignment.id
  const isTheirs = (each: { judge: string; team: string } | undefined) =>
    each?.judge === handle && each.team === team
  if (isTheirs(jury.recuses)) return recuse(ctx, assignmentId)
  if (jury.abstains && isTheirs(jury.abstains))
    return abstain(ctx, { assignmentId, reason: jury.abstains.reason })
  const work = entrants.find(entrant => entrant.team.name === team)?.team
  if (!work) throw new Error(`no team ${team}`)
  const { stage } = await loadStaged(world, staged)
  const written = reviewOf({
    judge: judgeOf(handle),
    key: staged.content.key,
    team: work,
    rubric: stage.rubric,
    draft,
  })
  await saveReview(ctx, { assignmentId, intent: draft ? 'save' : 'submit', number: 0, ...written })
}
