import { requestByAddress } from '#app/domain/people/commands/request-by-address.server'
import { JoinInput } from '#app/domain/people/input'
import { emailKey, participantTypes } from '#app/domain/people/person'
import { consume, hasRoom } from '#app/http/limits.server'
import { pageLoader } from '#app/http/page.server'
import { pathAfterJoining } from '#app/http/safe-path'
import { formAction } from '#app/http/submit.server'

export const loader = pageLoader(async (_ctx, { url }) => ({
  types: participantTypes,
  next: pathAfterJoining(url.searchParams.get('next')) ?? null,
}))

export const action = formAction(JoinInput, async (ctx, input, { address }) => {
  await consume('joinNetwork', address)
  if (await hasRoom('mailAccount', emailKey(input.email))) {
    const next = pathAfterJoining(input.next)
    await requestByAddress(ctx, { ask: 'join', input: { ...input, next } })
  }
  // the same page for every address, so that nobody learns which have an account
  const { email, ...rest } = input
  const fields = Object.entries(rest).flatMap(([name, text]) => (text ? [[name, text]] : []))
  return Response.json({ joining: { email, fields } })
})
