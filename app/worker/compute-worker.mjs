import { parentPort } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { tasks } = await import('./compute-tasks.ts')

/** Runs one task after the other, also when a task awaits something. */
let before = Promise.resolve()
parentPort.on('message', message => {
  before = before.then(() => run(message))
})

async function run({ id, kind, input }) {
  try {
    parentPort.postMessage({ id, ok: true, output: await tasks[kind](input) })
  } catch (error) {
    // why: an error of one task goes back to its caller; the worker goes on with the next task
    parentPort.postMessage({ id, ok: false, message: String(error?.stack ?? error) })
  }
}
