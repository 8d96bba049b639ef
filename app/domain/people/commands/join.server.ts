import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { translate } from '#app/i18n/catalogues'
import { enqueue } from '#app/queue/queue.server'
import { sortKey } from '#app/text/collate'
import type { Db } from '#db/client.server'
import { users } from '#db/schema'
import type { JoinInput } from '../input'
import { alreadyJoinedMail, verificationMail } from '../mail'
import { mailLocale } from '../mail-locale.server'
import { issueMailToken, secretHash } from '../mail-token.server'
import { noPassword } from '../password.server'
import { emailKey } from '../person'

type Links = { verification: (secret: string) => string; passwordReset: string }

/**
 * Makes an account without a password and mails the link by which its owner sets one. An address that has joined but not
 * yet followed its link is mailed a new one; a verified account is told that someone tried. Run by a job, so that the
 * answer to the form is the same, and as quick, for known and unknown addresses.
 */
export async function join(ctx: Ctx, input: JoinInput, links: Links): Promise<void> {
  await ctx.transaction(async tx => {
    const [known] = await tx
      .select()
      .from(users)
      .where(eq(users.emailKey, emailKey(input.email)))
    if (known?.emailVerifiedAt) return tellOwner(tx, ctx, known, links)
    const userId = known?.id ?? (await createAccount(tx, ctx, input))
    const secret = await issueMailToken(tx, ctx, { id: userId, purpose: 'verify_email' })
    const letter = verificationMail(translate(ctx.locale), { link: ctx.origin + links.verification(secret) })
    const payload = { to: known?.email ?? input.email, ...letter, token: secretHash(secret) }
    await enqueue(tx, { kind: 'mail.account', payload }, { now: ctx.now })
  })
}

async function tellOwner(tx: Db, ctx: Ctx, user: typeof users.$inferSelect, links: Links) {
  const facts = { name: user.name, link: ctx.origin + links.passwordReset }
  const letter = alreadyJoinedMail(translate(mailLocale(user)), facts)
  await enqueue(tx, { kind: 'mail.account', payload: { to: user.email, ...letter } }, { now: ctx.now })
}

async function createAccount(tx: Db, ctx: Ctx, input: JoinInput): Promise<string> {
  const id = newId()
  await tx.insert(users).values({
    id,
    email: input.email,
    emailKey: emailKey(input.email),
    name: input.name,
    nameSort: sortKey(input.name),
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
