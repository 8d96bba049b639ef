import { and, eq, isNull } from 'drizzle-orm'
import { customAlphabet } from 'nanoid'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { certificates } from '#db/schema'
import { codeLetters } from '../code'
import { statesSame } from '../due'
import type { IssueInput } from '../input'
import { canIssue } from '../permissions'
import { loadDue } from '../queries/load-due.server'
import { writeRevocation } from '../write-revocation.server'

const newCode = customAlphabet(codeLetters, 16)

/**
 * A person takes a certificate that is due to them. Where what it states has changed since they took it, such as their
 * name, the earlier one is revoked.
 */
export async function issueCertificate(
  ctx: Ctx,
  { challengeId, entryId, kind }: IssueInput,
): Promise<string> {
  const { id: userId } = signedIn(ctx)
  return ctx.transaction(async tx => {
    const all = await loadDue(tx, ctx, { userId })
    const due = all.find(
      each =>
        each.challengeId === challengeId &&
        each.entryId === (entryId ?? null) &&
        each.statement.kind === kind,
    )
    const { statement: stated } = orNotFound(due)
    const own = and(
      eq(certificates.userId, userId),
      eq(certificates.challengeId, challengeId),
      eq(certificates.kind, kind),
      entryId ? eq(certificates.entryId, entryId) : isNull(certificates.entryId),
      isNull(certificates.revokedAt),
    )
    const [before] = await tx.select().from(certificates).where(own)
    const current = Boolean(before?.statement && statesSame(before.statement, stated))
    ensure(canIssue({ due: true, current }))
    if (before) await writeRevocation(tx, ctx, { certificate: before, cause: 'replaced' })
    const code = newCode()
    const certificateId = newId()
    const statement = { ...stated, code, issuedAt: ctx.now.toISOString() }
    const row = { id: certificateId, code, challengeId, kind, userId, entryId: entryId ?? null }
    await tx.insert(certificates).values({ ...row, statement, issuedAt: ctx.now })
    const payload = { certificateId, kind }
    await record(tx, ctx, { stream: challengeId, kind: 'certificate.issued', payload })
    return code
  })
}
