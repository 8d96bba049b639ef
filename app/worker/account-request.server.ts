import { config } from '#app/config.server'
import { join } from '#app/domain/people/commands/join.server'
import { mailAddressChange } from '#app/domain/people/commands/mail-address-change.server'
import { requestPasswordReset } from '#app/domain/people/commands/request-password-reset.server'
import { warnOfGuesses } from '#app/domain/people/commands/warn-of-guesses.server'
import { JoinInput } from '#app/domain/people/input'
import type { Ctx } from '#app/domain/shared/context'
import { z } from '#app/domain/shared/input'
import { locales } from '#app/domain/shared/local-text'
import type { Database } from '#db/client.server'

const base = { locale: z.enum(locales), at: z.iso.datetime() }
const Request = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('join'), input: JoinInput, ...base }),
  z.object({ ask: z.literal('reset'), email: z.string(), ...base }),
  z.object({ ask: z.literal('warning'), email: z.string(), ...base }),
  z.object({ ask: z.literal('address'), changeId: z.string(), ...base }),
])

/** Does what was asked for with an address, as at the instant of the request and in its language. */
export async function answerAccountRequest({ db, transaction }: Database, payload: unknown): Promise<void> {
  const { locale, at, ...request } = Request.parse(payload)
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
