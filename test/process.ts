// A file of src/ run as a process of its own, with nothing of this machine's settings but what is given.
import { type ChildProcess, spawn } from 'node:child_process'

export interface Run {
  child: ChildProcess
  ended: Promise<{ code: number | null; out: string; err: string }>
}

export function run(file: string, args: string[] = [], env: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, ['--import', 'tsx', `src/${file}`, ...args], {
    env: { PATH: process.env.PATH ?? '', LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (data) => {
    out += data
  })
  child.stderr.on('data', (data) => {
    err += data
  })
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, out, err }))
  })
  return { child, ended }
}
