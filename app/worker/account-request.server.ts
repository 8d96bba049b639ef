import { config } from '#app/config.server'
import { join } from '#app/domain/people/commands/join.server'
import { mailAddressChange } from '#app/domain/people/commands/mail-address-change.server'
import { requestPasswordReset } from '#app/domain/people/commands/request-password-reset.server'
import { warnOfGuesses } from '#app/domain/people/commands/warn-of-guesses.server'
import type { Ctx } from '#app/domain/shared/context'
import type { PayloadOf } from '#app/queue/jobs'
import type { Database } from '#db/client.server'

/** Handles a request made with an address, as of the instant of the request and in its language. */
export async function answerAccountRequest(
  { db, transaction }: Database,
  { locale, at, ...request }: PayloadOf<'account.request'>,
): Promise<void> {
  const ctx: Ctx = {
    db,
    transaction,
    now: new Date(at),
    actor: { kind: 'system' },
    locale,
    origin: config.origin,
  }
  switch (request.ask) {
    case 'join':
      return join(ctx, request.input)
    case 'reset':
      return requestPasswordReset(ctx, { email: request.email })
    case 'warning':
      return warnOfGuesses(ctx, { email: request.email })
    case 'address':
      return mailAddressChange(ctx, request.changeId)
  }
}
