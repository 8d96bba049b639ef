import { and, eq, inArray, notInArray } from 'drizzle-orm'
import { vacateSeat } from '#app/domain/jury/vacate-seat.server'
import { eraseActor } from '#app/domain/ledger/commands/erase-actor.server'
import { record } from '#app/domain/ledger/record.server'
import { erasePerson } from '#app/domain/people/erase-person.server'
import { notify } from '#app/domain/people/notify.server'
import { erasedName } from '#app/domain/people/person-name'
import { ensureOwnPassword, ensureSamePassword } from '#app/domain/people/queries/is-own-password.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { paths } from '#app/paths'
import { sortKey } from '#app/text/collate'
import type { Db } from '#db/client.server'
import {
  certificates,
  entries,
  formerMembers,
  institutionMembers,
  submissionFiles,
  submissions,
  submissionVersions,
  teamMembers,
  teams,
  users,
} from '#db/schema'
import { loadMemberships } from '../load-memberships.server'
import { losesName, type SeatMembership, type TeamMembership, teamOutcome } from '../memberships'
import { canClose } from '../permissions'

/**
 * Closes the signed-in person's account permanently: they leave everything that is open, their personal data are
 * erased, and ledger entries cannot be linked to them any more. Receipts and published results stay valid (decision
 * 34).
 */
export async function closeAccount(ctx: Ctx, { current }: { current: string }): Promise<void> {
  const { id: userId, staff } = signedIn(ctx)
  const password = await ensureOwnPassword(ctx, current)
  await ctx.transaction(async tx => {
    await ensureSamePassword(tx, ctx, password)
    const ties = await loadMemberships(tx, ctx, userId)
    ensure(canClose({ staff, ties }))
    for (const tie of ties.teams) await leaveTeam(tx, ctx, { tie, userId })
    for (const seat of ties.seats) await leaveJury(tx, ctx, seat)
    for (const { institutionId } of ties.hosts) await leaveInstitution(tx, ctx, { institutionId, userId })
    const payload = { personId: userId }
    await record(tx, ctx, { stream: 'platform', kind: 'person.closed', payload })
    const [user] = await tx.select().from(users).where(eq(users.id, userId))
    await tx.update(certificates).set({ statement: null }).where(eq(certificates.userId, userId))
    await erasePerson(tx, ctx, orNotFound(user))
    await eraseActor(tx, userId)
  })
}

/** Notifies the hosts that the seat is empty; the mail names nobody. */
async function leaveJury(tx: Db, ctx: Ctx, seat: SeatMembership) {
  const { judgeId, challengeId, institutionId, challenge, chair } = seat
  const freed = await vacateSeat(tx, ctx, { judgeId, challengeId })
  await notify(tx, ctx, {
    to: { hostsOf: { institutionId } },
    mail: chair ? 'closing.mail.chair_left' : 'closing.mail.judge_left',
    facts: { challenge, freed },
    link: paths.jury(challengeId),
  })
}

type Leaving = { tie: TeamMembership; userId: string }

async function leaveTeam(tx: Db, ctx: Ctx, { tie, userId }: Leaving): Promise<void> {
  const outcome = teamOutcome(tie)
  if (outcome === 'leaves') await leave(tx, ctx, { tie, userId })
  if (outcome === 'passes_on') await passOn(tx, ctx, { tie, userId })
  if (outcome === 'withdrawn') await withdraw(tx, ctx, { tie, userId })
  if (tie.others.length === 0 && tie.result !== 'out') await eraseDrafts(tx, tie.entryId)
  if (losesName(tie)) await eraseName(tx, ctx, tie)
}

async function leave(tx: Db, ctx: Ctx, { tie: { teamId, challengeId }, userId }: Leaving) {
  const place = and(eq(teamMembers.teamId, teamId), eq(teamMembers.userId, userId))
  const { joinedAt } = orNotFound((await tx.delete(teamMembers).where(place).returning())[0])
  await tx.insert(formerMembers).values({ id: newId(), teamId, userId, joinedAt, leftAt: ctx.now })
  const payload = { teamId, personId: userId }
  await record(tx, ctx, { stream: challengeId, kind: 'team.member_left', payload })
}

async function passOn(tx: Db, ctx: Ctx, { tie: { teamId, challengeId, others }, userId }: Leaving) {
  const to = orNotFound(others[0])
  const role = (id: string, value: 'captain' | 'member') =>
    tx
      .update(teamMembers)
      .set({ role: value })
      .where(and(eq(teamMembers.teamId, teamId), eq(teamMembers.userId, id)))
  await role(userId, 'member')
  await role(to, 'captain')
  const payload = { teamId, from: userId, to }
  await record(tx, ctx, { stream: challengeId, kind: 'team.captaincy_handed_over', payload })
}

async function withdraw(tx: Db, ctx: Ctx, { tie: { entryId, challengeId }, userId }: Leaving) {
  await tx.update(entries).set({ withdrawnAt: ctx.now, withdrawnBy: userId }).where(eq(entries.id, entryId))
  await record(tx, ctx, { stream: challengeId, kind: 'entry.withdrawn', payload: { entryId } })
}

/** Deletes drafts that were never submitted; files that no version names are swept later. */
async function eraseDrafts(tx: Db, entryId: string): Promise<void> {
  const own = eq(submissions.entryId, entryId)
  await tx.update(submissions).set({ draft: {} }).where(own)
  const unsent = tx
    .select({ id: submissions.id })
    .from(submissions)
    .where(
      and(
        own,
        notInArray(
          submissions.id,
          tx.select({ id: submissionVersions.submissionId }).from(submissionVersions),
        ),
      ),
    )
  await tx.delete(submissionFiles).where(inArray(submissionFiles.submissionId, unsent))
}

async function eraseName(tx: Db, ctx: Ctx, { teamId, challengeId }: TeamMembership) {
  const name = { name: erasedName, nameKey: `closed:${teamId}`, nameSort: sortKey(erasedName), ownName: null }
  await tx.update(teams).set(name).where(eq(teams.id, teamId))
  await record(tx, ctx, { stream: challengeId, kind: 'team.name_erased', payload: { teamId } })
}

async function leaveInstitution(tx: Db, ctx: Ctx, place: { institutionId: string; userId: string }) {
  const { institutionId, userId } = place
  const own = and(eq(institutionMembers.institutionId, institutionId), eq(institutionMembers.userId, userId))
  await tx.update(institutionMembers).set({ leftAt: ctx.now }).where(own)
  const payload = { institutionId, personId: userId }
  await record(tx, ctx, { stream: 'platform', kind: 'institution.host_left', payload })
}
