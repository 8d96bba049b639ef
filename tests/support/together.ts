import { Refusal } from '#app/domain/shared/refusal'

/** How each of several acts that start together ended: `done`, or the reason of its refusal. */
export async function together(...acts: (() => Promise<unknown>)[]): Promise<string[]> {
  const ended = await Promise.allSettled(acts.map(act => act()))
  return ended.map(each => {
    if (each.status === 'fulfilled') return 'done'
    if (each.reason instanceof Refusal) return each.reason.reason
    throw each.reason
  })
}
