import { ERRORS, type Lock, type Locker, type RequestRelease } from '@tus/server'

/** How long a request waits for another one that uses the same upload, in milliseconds. */
const waitFor = 30_000

type Held = { requestRelease: RequestRelease; released: Promise<void>; release: () => void }

/**
 * One request at a time for each upload. A second one asks the first to stop and sleeps until it has; the locker that
 * comes with tus polls in every turn of the event loop.
 */
export function createUploadLocker(): Locker {
  const held = new Map<string, Held>()
  return { newLock: id => uploadLock(held, id) }
}

function uploadLock(held: Map<string, Held>, id: string): Lock {
  return {
    async lock(stopSignal, requestRelease) {
      const deadline = performance.now() + waitFor
      for (let other = held.get(id); other; other = held.get(id)) {
        await other.requestRelease()
        const left = deadline - performance.now()
        if (left <= 0 || stopSignal.aborted || !(await settledWithin(other.released, { left, stopSignal })))
          throw ERRORS.ERR_LOCK_TIMEOUT
      }
      held.set(id, hold(requestRelease))
    },
    async unlock() {
      const own = held.get(id)
      held.delete(id)
      own?.release()
    },
  }
}

function hold(requestRelease: RequestRelease): Held {
  let release = () => {}
  const released = new Promise<void>(resolve => {
    release = resolve
  })
  return { requestRelease, released, release }
}

type Patience = { left: number; stopSignal: AbortSignal }

/** Whether the event happened in time, and before the request was aborted. */
function settledWithin(event: Promise<void>, { left, stopSignal }: Patience): Promise<boolean> {
  return new Promise(resolve => {
    const giveUp = () => resolve(false)
    const timer = setTimeout(giveUp, left)
    stopSignal.addEventListener('abort', giveUp, { once: true })
    event.then(() => {
      clearTimeout(timer)
      stopSignal.removeEventListener('abort', giveUp)
      resolve(true)
    })
  })
}
