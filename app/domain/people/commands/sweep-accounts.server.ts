import { lt } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import {
  accessTokens,
  addressChanges,
  devices,
  heldForms,
  invitationRequests,
  mailTokens,
  sessions,
  users,
} from '#db/schema'
import { fillAccountKeys, forgetClosedMailboxes } from '../account-keys.server'
import { deleteUnverified } from '../delete-unverified.server'
import { forgetInvitationMails } from '../invitation-mail.server'
import { forgetClosedVoters } from '../voter-keys.server'

const day = 86_400_000

/** How long an unverified account is kept, in days. */
const daysUnverified = 7

/**
 * Runs daily: deletes ended sessions and tokens, voters' mailbox hashes where voting has ended, mailbox hashes of accounts closed a
 * year ago, browsers not seen for a year, forms held for over a day, records of mailed invitations, links 30 days after
 * their end, changes of address and requests for invitations older than 60 days, and accounts whose address was not
 * verified within a week. Fills in derived columns that accounts of earlier versions lack.
 */
export async function sweepAccounts(ctx: Ctx): Promise<void> {
  const before = (days: number) => new Date(ctx.now.getTime() - days * day)
  await ctx.transaction(async tx => {
    for (const table of [sessions, accessTokens]) await tx.delete(table).where(lt(table.expiresAt, ctx.now))
    await tx.delete(devices).where(lt(devices.lastSeenAt, before(365)))
    await tx.delete(heldForms).where(lt(heldForms.heldAt, before(1)))
    await tx.delete(mailTokens).where(lt(mailTokens.expiresAt, before(30)))
    await tx.delete(addressChanges).where(lt(addressChanges.askedAt, before(60)))
    await tx.delete(invitationRequests).where(lt(invitationRequests.askedAt, before(60)))
    await forgetInvitationMails(tx, ctx.now)
    await forgetClosedVoters(tx, ctx.now)
    await forgetClosedMailboxes(tx, ctx.now)
    await deleteUnverified(tx, ctx, lt(users.createdAt, before(daysUnverified)))
  })
  await fillAccountKeys(ctx)
}
