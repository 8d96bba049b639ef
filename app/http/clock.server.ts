import { log } from '#app/log.server'
import { type ClockState, createClock } from './clock'

/** The one clock of this process: every request's instant comes from it. */
export const clock = createClock(
  () => ({ wall: Date.now(), monotonic: performance.now() }),
  milliseconds => log.error({ milliseconds }, 'the clock of the system was set back'),
)

/** For readiness: how far the system's clock lies behind the instants already given, in milliseconds. */
export function clockState(): ClockState {
  clock.now()
  return clock.state()
}
