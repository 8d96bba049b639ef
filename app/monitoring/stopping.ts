let stopping = false

/** From now on this process is not ready: it answers what arrives, and ends soon. */
export function beginStopping(): void {
  stopping = true
}

export function isStopping(): boolean {
  return stopping
}
