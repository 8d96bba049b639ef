import { z } from 'zod'

const codes = ['unknown_kind', 'payload_unreadable'] as const
type Code = (typeof codes)[number]

/** An error that no further try will fix. */
export function permanentFault(code: Code, message: string): Error {
  return Object.assign(new Error(message), { code })
}

const Refused = z.object({
  code: z.literal('EENVELOPE'),
  command: z.literal('RCPT TO'),
  responseCode: z.number(),
})

/** Whether trying the job again is useless: it cannot be read, or the mail server does not know the address. */
export function isPermanent(error: unknown): boolean {
  if (error instanceof z.ZodError) return true
  const refused = Refused.safeParse(error)
  if (refused.success) return refused.data.responseCode >= 500
  return error instanceof Error && 'code' in error && codes.some(code => code === error.code)
}
