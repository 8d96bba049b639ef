import { parentPort } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { tasks } = await import('./compute-tasks.ts')

/** One task after the other: a task that waits inside lets no other begin. */
let before = Promise.resolve()
parentPort.on('message', message => {
  before = before.then(() => run(message))
})

async function run({ id, kind, input }) {
  try {
    parentPort.postMessage({ id, ok: true, output: await tasks[kind](input) })
  } catch (error) {
    // why: a fault of one task goes back to the one who asked; the next task finds the worker alive
    parentPort.postMessage({ id, ok: false, message: String(error?.stack ?? error) })
  }
}
