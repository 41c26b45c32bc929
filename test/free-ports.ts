// How many in, as many free ports of loopback out.
import { createServer } from 'node:net'

/** Ports that were free a moment ago, all different: every one is held until the last is found. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer()
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      return server
    }),
  )
  return Promise.all(
    servers.map((server) => {
      const { port } = server.address() as { port: number }
      return new Promise<number>((resolve) => server.close(() => resolve(port)))
    }),
  )
}
