import { expect, test } from 'vitest'
import { markPayoutPaid } from '#app/domain/decisions/commands/mark-payout-paid.server'
import { publishResult } from '#app/domain/decisions/commands/publish-result.server'
import { releaseStage } from '#app/domain/decisions/commands/release-stage.server'
import { inviteHost } from '#app/domain/institutions/commands/invite-host.server'
import { overrideMark } from '#app/domain/reviews/commands/override-mark.server'
import { Refusal } from '#app/domain/shared/refusal'
import { breakGlass } from '#app/domain/submissions/commands/break-glass.server'
import { emptyDatabase } from '#tests/support/database'
import { ctxOf, makePerson, start } from '#tests/support/people'

test('irreversible actions require the password before anything else', async () => {
  const database = await emptyDatabase()
  const confirmedAt = new Date(start.getTime() - 15 * 60_000)
  const ctx = ctxOf(database, { ...(await makePerson(database, { staff: true })), confirmedAt })
  const place = { challengeId: 'none', stageId: 'none', entryId: 'none' }
  const tries = [
    () => publishResult(ctx, { ...place, at: start }),
    () => releaseStage(ctx, { ...place, at: start }),
    () => markPayoutPaid(ctx, { ...place, payoutId: 'none', reference: 'No. 1' }),
    () => overrideMark(ctx, { assignmentId: 'none', criterionId: 'none', mark: '5', reason: 'A reason' }),
    () => breakGlass(ctx, { ...place, reason: 'A reason' }),
    () => inviteHost(ctx, { institutionId: 'none', email: 'a@example.az' }),
  ]
  for (const attempt of tries)
    await expect(attempt()).rejects.toEqual(new Refusal('confirm', 'people.account.confirm_first'))
})
