// A port in, /healthz and /metrics on it out, for those who watch over the process.
import { createServer, type Server } from 'node:http'
import type { Metrics } from './measure-updates.ts'

/** Serves health and metrics; no text of a question or chat is among them. */
export async function serveHealth(options: {
  host: string
  port: number
  metrics: Metrics
  /** Whether updates are being taken. */
  isRunning(): boolean
}): Promise<Server> {
  const server = createServer(async (request, response) => {
    const say = (status: number, type: string, body: string) =>
      response.writeHead(status, { 'content-type': type }).end(body)
    const path = request.url?.split('?')[0]
    if (request.method !== 'GET' && request.method !== 'HEAD') return say(405, 'text/plain', 'GET only\n')
    if (path === '/healthz')
      return options.isRunning() ? say(200, 'text/plain', 'ok\n') : say(503, 'text/plain', 'stopping\n')
    if (path === '/metrics')
      return say(200, options.metrics.registry.contentType, await options.metrics.registry.metrics())
    return say(404, 'text/plain', 'try /healthz or /metrics\n')
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host, resolve)
  })
  return server
}
