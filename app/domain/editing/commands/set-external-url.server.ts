import { loadReviewed } from '#app/domain/challenges/editing.server'
import { recordTextChanges } from '#app/domain/challenges/record-text-changes.server'
import { refreshChallenge } from '#app/domain/challenges/save-section.server'
import { record } from '#app/domain/ledger/record.server'
import { mayCombineRoles } from '#app/domain/people/challenge-roles'
import { notify } from '#app/domain/people/notify.server'
import type { Ctx } from '#app/domain/shared/context'
import { all, allow, deny, ensure } from '#app/domain/shared/verdict'
import { paths } from '#app/paths'

/**
 * Staff change the external address of an approved or published challenge, which its host cannot change any more; the
 * hosts are mailed. Refused for staff who may not approve the challenge.
 */
export async function setExternalUrl(
  ctx: Ctx,
  challengeId: string,
  { externalUrl }: { externalUrl: string },
): Promise<void> {
  await ctx.transaction(async tx => {
    const reviewed = await loadReviewed(tx, ctx, challengeId)
    const { challenge, promised, roles } = reviewed
    const elsewhere = promised && challenge.externalUrl !== null
    ensure(all(elsewhere ? allow : deny('editing.external_not_approved'), mayCombineRoles('approver', roles)))
    if (challenge.externalUrl === externalUrl) return
    await refreshChallenge(tx, ctx, {
      challengeId,
      change: { externalUrl },
      written: [{ section: 'basics' }],
    })
    const payload = { section: 'basics', version: challenge.version + 1 }
    await record(tx, ctx, { stream: challengeId, kind: 'challenge.edited', payload })
    await recordTextChanges(tx, ctx, { before: reviewed, load: loadReviewed })
    await notify(tx, ctx, {
      to: { hostsOf: challenge },
      mail: 'editing.mail.external_url',
      facts: { challenge: challenge.title, url: externalUrl },
      link: paths.hostChallenge(challengeId),
    })
  })
}
