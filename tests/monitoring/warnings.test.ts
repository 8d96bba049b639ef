import { expect, test, vi } from 'vitest'
import { log } from '#app/log.server'
import { inLogContext, logContext, requestId } from '#app/monitoring/log-context'
import { noteTurn } from '#app/monitoring/long-turns.server'

test('a blocked event loop is logged, but not again within ten seconds', () => {
  const warn = vi.spyOn(log, 'warn').mockImplementation(() => undefined)
  noteTurn(999, 50_000)
  noteTurn(1_200, 50_000)
  noteTurn(3_000, 59_000)
  noteTurn(1_500, 61_000)
  expect(warn.mock.calls).toEqual([
    [{ milliseconds: 1_200 }, 'the event loop was blocked'],
    [{ milliseconds: 1_500 }, 'the event loop was blocked'],
  ])
})

test('what is logged later in a request or a job belongs to it, and nothing else does', async () => {
  const seen = await Promise.all([
    inLogContext({ request: 'a' }, async () => {
      await new Promise(setImmediate)
      return [logContext(), requestId()]
    }),
    inLogContext({ job: 'b' }, async () => [logContext(), requestId()]),
  ])
  expect(seen).toEqual([
    [{ request: 'a' }, 'a'],
    [{ job: 'b' }, null],
  ])
  expect([logContext(), requestId()]).toEqual([{}, null])
})
