import { workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

// Runs in a thread where the server is not built: see threads.server.ts.
register()
const loaded = await import(workerData.source)

export default loaded.default
export const ready = loaded.ready
