import { parentPort } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { cleanBytes } = await import('./clean-bytes.ts')

parentPort.on('message', async ({ extension, bytes }) => {
  try {
    parentPort.postMessage(await cleanBytes(extension, bytes))
  } catch {
    // why: libraries say by throwing that a file is damaged; such a file stays as it is
    parentPort.postMessage({ outcome: 'as_is', entries: [] })
  }
})
parentPort.postMessage('ready')
