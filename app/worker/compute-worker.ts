import type { Tasks } from '#app/queue/tasks'
import { tasks } from './compute-tasks'

/** The task of the computing threads. `input`: what the task `kind` takes, as `compute` has checked. */
export default function run({ kind, input }: { kind: keyof Tasks; input: never }) {
  return tasks[kind](input)
}
