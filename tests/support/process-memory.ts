import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Megabytes of memory that a process uses now (Linux). */
export function memoryOf({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1000
}

/** The maximum growth of this process's live heap in megabytes, measured whenever the action calls the probe. */
export async function heapGrowthOf(act: (look: () => void) => Promise<unknown>): Promise<number> {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const liveHeap = () => {
    collect()
    return process.memoryUsage().heapUsed / 1_000_000
  }
  const before = liveHeap()
  let most = 0
  await act(() => {
    most = Math.max(most, liveHeap() - before)
  })
  return most
}

/** Seconds of CPU time that a process has used since its start, all threads together (Linux). */
export function processorTimeOf({ pid }: ChildProcess): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // after the name in brackets, which may contain spaces; ticks are hundredths of a second
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}
