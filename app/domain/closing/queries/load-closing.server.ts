import { type Ctx, signedIn } from '#app/domain/shared/context'
import { loadMemberships } from '../load-memberships.server'
import { mustHandOver, teamOutcome } from '../memberships'
import { canClose } from '../permissions'

/** The consequences of closing the signed-in person's account, and what they must do first. */
export async function loadClosing(ctx: Ctx) {
  const { id, staff } = signedIn(ctx)
  const ties = await loadMemberships(ctx.db, ctx, id)
  const teams = ties.teams.map(tie => ({
    entryId: tie.entryId,
    team: tie.team,
    challenge: tie.challenge,
    outcome: teamOutcome(tie),
  }))
  const hosts = ties.hosts.map(tie => ({
    institutionId: tie.institutionId,
    institution: tie.institution,
    blocks: mustHandOver(tie),
  }))
  const seats = ties.seats.map(({ judgeId, challenge }) => ({ judgeId, challenge }))
  return { staff, teams, hosts, seats, can: { close: canClose({ staff, ties }).ok } }
}
