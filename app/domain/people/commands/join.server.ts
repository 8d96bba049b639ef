import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { translate } from '#app/i18n/catalogues'
import { enqueue } from '#app/jobs/queue.server'
import { sortKey } from '#app/text/collate'
import type { Db } from '#db/client.server'
import { users } from '#db/schema'
import type { JoinInput } from '../input'
import { alreadyJoinedMail, verificationMail } from '../mail'
import { issueMailToken, secretHash } from '../mail-token.server'
import { hashPassword } from '../password.server'
import { emailKey } from '../person'

type Links = { verification: (secret: string) => string; passwordReset: string }

/** Makes an account and mails the link that verifies its address. Says the same whether or not the address was known. */
export async function join(ctx: Ctx, input: JoinInput, links: Links): Promise<void> {
  const passwordHash = await hashPassword(input.password)
  await ctx.transaction(async tx => {
    const [known] = await tx
      .select()
      .from(users)
      .where(eq(users.emailKey, emailKey(input.email)))
    const letter = known
      ? alreadyJoinedMail(translate(ctx.locale), { name: known.name, link: ctx.origin + links.passwordReset })
      : await createAccount(tx, ctx, { input, passwordHash, links })
    await enqueue(tx, { kind: 'mail.account', payload: { to: input.email, ...letter } }, { now: ctx.now })
  })
}

type NewAccount = { input: JoinInput; passwordHash: string; links: Links }

async function createAccount(tx: Db, ctx: Ctx, { input, passwordHash, links }: NewAccount) {
  const id = newId()
  await tx.insert(users).values({
    id,
    email: input.email,
    emailKey: emailKey(input.email),
    name: input.name,
    nameSort: sortKey(input.name),
    participantType: input.participantType,
    organisation: input.organisation ?? null,
    passwordHash,
    locale: ctx.locale,
    timeZone: 'Asia/Baku',
    createdAt: ctx.now,
  })
  await record(tx, ctx, { stream: 'platform', kind: 'person.joined', payload: { personId: id } })
  const secret = await issueMailToken(tx, ctx, { id, purpose: 'verify_email' })
  const link = ctx.origin + links.verification(secret)
  const letter = verificationMail(translate(ctx.locale), { name: input.name, link })
  return { ...letter, token: secretHash(secret) }
}
