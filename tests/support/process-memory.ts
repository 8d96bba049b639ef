import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Megabytes of memory that a process holds at this moment (Linux). */
export function memoryOf({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1000
}
