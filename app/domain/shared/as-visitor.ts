import type { Ctx } from './context'

/** The same request by someone without an account: for what is the same for everyone, whoever asks. */
export function asVisitor(ctx: Ctx): Ctx {
  return { ...ctx, actor: { kind: 'visitor' } }
}
