import { and, eq, gt } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newSecret } from '#app/domain/shared/ids'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { paths } from '#app/paths'
import { accessTokens, users } from '#db/schema'
import { tokenPrefix } from '../access-token'
import type { TokenInput } from '../input'
import { secretHash } from '../mail-token.server'
import { notify } from '../notify.server'
import { canMakeToken } from '../permissions'
import { ensureConfirmed } from '../step-up'

/** Creates a token for the person's programs. It is returned once; only its hash is stored. Its owner gets a mail. */
export async function createAccessToken(
  ctx: Ctx,
  { name, scope, days }: TokenInput,
): Promise<{ token: string }> {
  const person = signedIn(ctx)
  const token = tokenPrefix + newSecret()
  await ctx.transaction(async tx => {
    const valid = and(eq(accessTokens.userId, person.id), gt(accessTokens.expiresAt, ctx.now))
    const held = (await tx.select({ id: accessTokens.id }).from(accessTokens).where(valid)).length
    ensure(canMakeToken({ verified: person.verified, held }))
    ensureConfirmed(ctx)
    const expiresAt = new Date(ctx.now.getTime() + days * 86_400_000)
    await tx.insert(accessTokens).values({
      ...{ id: secretHash(token), userId: person.id, name, scope },
      ...{ createdAt: ctx.now, expiresAt },
    })
    const personId = person.id
    await record(tx, ctx, { stream: 'platform', kind: 'person.token_created', payload: { personId } })
    const user = orNotFound((await tx.select().from(users).where(eq(users.id, personId)))[0])
    await notify(tx, ctx, {
      to: user,
      mail: 'people.mail.token_created',
      facts: ({ t, format }) => ({
        name: user.name,
        token: name,
        scope: t(`people.token.scope.${scope}`),
        until: format(user.timeZone).instant(expiresAt),
      }),
      link: paths.accessTokens(),
      account: {},
    })
  })
  return { token }
}
