import { log } from '#app/log.server'
import { type ClockState, createClock } from './clock'

/** The clock of this process, from which every request's instant comes. */
export const clock = createClock(
  () => ({ wall: Date.now(), monotonic: performance.now() }),
  milliseconds => log.error({ milliseconds }, 'the clock of the system was set back'),
)

/** For readiness: how far the system's clock is behind the instants already returned, in milliseconds. */
export function clockState(): ClockState {
  clock.now()
  return clock.state()
}
