import { parentPort } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { cleanBytes } = await import('./clean-bytes.ts')

parentPort.on('message', async ({ extension, bytes }) => {
  try {
    parentPort.postMessage(await cleanBytes(extension, bytes))
  } catch {
    // why: libraries report a damaged file by throwing; such a file does not change
    parentPort.postMessage({ outcome: 'as_is', entries: [] })
  }
})
parentPort.postMessage('ready')
