import { createServer } from 'node:http'
import type { Application } from './edge'

/**
 * Serves the figures of this process to Prometheus at METRICS_ADDRESS, on a port of its own: a proxy that publishes the
 * site does not publish them. Does nothing without that setting.
 */
export async function serveMetrics({ config, readFigures }: Application): Promise<void> {
  if (!config.metricsAddress || !readFigures) return
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end()
      return
    }
    readFigures().then(
      ({ type, text }) => response.writeHead(200, { 'Content-Type': type }).end(text),
      () => response.writeHead(503).end(),
    )
  })
  // it must not keep a process alive that has nothing else to do
  server.unref()
  const { host, port } = config.metricsAddress
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const address = server.address()
  const given = typeof address === 'object' && address ? address.port : port
  console.log(`Figures for Prometheus at http://${host}:${given}/metrics`)
}
