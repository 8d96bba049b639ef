import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import { invitationEnd } from '#app/domain/people/invitation-end'
import { emailKey } from '#app/domain/people/person'
import { isActiveEntry } from '#app/domain/shared/active.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { paths } from '#app/paths'
import type { Db } from '#db/client.server'
import {
  challenges,
  entries,
  institutionInvitations,
  institutions,
  judges,
  teamInvitations,
} from '#db/schema'
import type { TodoItem } from '../item'

type Invitations = Record<'team' | 'judge' | 'institution', TodoItem[]>

/** Invitations to the verified address of the actor that wait for an answer. */
export async function loadMyInvitations(ctx: Ctx): Promise<Invitations> {
  const { verified, email } = signedIn(ctx)
  if (!verified) return { team: [], judge: [], institution: [] }
  const args = { key: emailKey(email), now: ctx.now }
  return {
    team: await loadForTeams(ctx.db, args),
    judge: await loadForJuries(ctx.db, args),
    institution: await loadForInstitutions(ctx.db, args),
  }
}

type Asked = { key: string; now: Date }

async function loadForTeams(db: Db, { key, now }: Asked): Promise<TodoItem[]> {
  const { id, expiresAt, acceptedAt, declinedAt, revokedAt } = teamInvitations
  const rows = await db
    .select({ id, expiresAt, subject: challenges.title, timeZone: challenges.timeZone })
    .from(teamInvitations)
    .innerJoin(entries, eq(entries.teamId, teamInvitations.teamId))
    .innerJoin(challenges, eq(challenges.id, entries.challengeId))
    .where(
      and(
        ...[eq(teamInvitations.emailKey, key), gt(expiresAt, now), isActiveEntry],
        ...[isNull(acceptedAt), isNull(declinedAt), isNull(revokedAt), eq(challenges.state, 'published')],
      ),
    )
    .orderBy(asc(expiresAt), asc(id))
  return rows.map(({ id, expiresAt, ...row }) => ({
    ...{ kind: 'team_invitation' as const, count: 1, stage: null, since: null },
    ...row,
    due: expiresAt,
    href: paths.teamInvitationAnswer(id),
  }))
}

async function loadForJuries(db: Db, { key, now }: Asked): Promise<TodoItem[]> {
  const { id, invitedAt, acceptedAt, declinedAt, removedAt } = judges
  const rows = await db
    .select({ id, invitedAt, subject: challenges.title, timeZone: challenges.timeZone })
    .from(judges)
    .innerJoin(challenges, eq(challenges.id, judges.challengeId))
    .where(
      and(
        ...[eq(judges.emailKey, key), isNull(acceptedAt), isNull(declinedAt), isNull(removedAt)],
        eq(challenges.state, 'published'),
      ),
    )
    .orderBy(asc(invitedAt), asc(id))
  return rows
    .map(({ id, invitedAt, ...row }) => ({
      ...{ kind: 'judge_invitation' as const, count: 1, stage: null, since: null },
      ...row,
      due: invitationEnd(invitedAt),
      href: paths.judgeInvitationAnswer(id),
    }))
    .filter(({ due }) => due > now)
}

async function loadForInstitutions(db: Db, { key, now }: Asked): Promise<TodoItem[]> {
  const { id, expiresAt, acceptedAt, declinedAt, revokedAt } = institutionInvitations
  const rows = await db
    .select({ id, expiresAt, subject: institutions.name })
    .from(institutionInvitations)
    .innerJoin(institutions, eq(institutions.id, institutionInvitations.institutionId))
    .where(
      and(
        ...[eq(institutionInvitations.emailKey, key), gt(expiresAt, now)],
        ...[isNull(acceptedAt), isNull(declinedAt), isNull(revokedAt)],
      ),
    )
    .orderBy(asc(expiresAt), asc(id))
  return rows.map(({ id, expiresAt, ...row }) => ({
    ...{ kind: 'institution_invitation' as const, count: 1, stage: null, since: null, timeZone: 'Asia/Baku' },
    ...row,
    due: expiresAt,
    href: paths.institutionInvitationAnswer(id),
  }))
}
