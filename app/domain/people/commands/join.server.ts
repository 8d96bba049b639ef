import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { paths } from '#app/paths'
import type { Db } from '#db/client.server'
import { users } from '#db/schema'
import { addressedAs, namedAs } from '../account-keys.server'
import type { JoinInput } from '../input'
import { issueMailToken, secretHash } from '../mail-token.server'
import { notify } from '../notify.server'
import { noPassword } from '../password.server'
import { emailKey } from '../person'

/**
 * Creates an account without a password and mails the link with which its owner sets one. An unverified address gets a
 * new link; a verified account is notified that someone tried. Run by a job, so that the answer to the form, and its
 * timing, are the same for known and unknown addresses.
 */
export async function join(ctx: Ctx, input: JoinInput): Promise<void> {
  await ctx.transaction(async tx => {
    const [known] = await tx
      .select()
      .from(users)
      .where(eq(users.emailKey, emailKey(input.email)))
    if (known?.emailVerifiedAt) return notifyOwner(tx, ctx, known)
    const userId = known?.id ?? (await createAccount(tx, ctx, input))
    const secret = await issueMailToken(tx, ctx, { id: userId, purpose: 'verify_email' })
    await notify(tx, ctx, {
      to: { address: known?.email ?? input.email },
      mail: 'people.mail.verification',
      link: paths.emailVerification(secret, input.next),
      account: { token: secretHash(secret) },
    })
  })
}

function notifyOwner(tx: Db, ctx: Ctx, user: typeof users.$inferSelect): Promise<void> {
  return notify(tx, ctx, {
    to: user,
    mail: 'people.mail.already_joined',
    facts: { name: user.name },
    link: paths.forgottenPassword(),
    account: {},
  })
}

async function createAccount(tx: Db, ctx: Ctx, input: JoinInput): Promise<string> {
  const id = newId()
  await tx.insert(users).values({
    id,
    ...addressedAs(input.email),
    ...namedAs(input.name),
    participantType: input.participantType,
    organisation: input.organisation ?? null,
    passwordHash: noPassword,
    locale: ctx.locale,
    timeZone: 'Asia/Baku',
    createdAt: ctx.now,
  })
  await record(tx, ctx, { stream: 'platform', kind: 'person.joined', payload: { personId: id } })
  return id
}
