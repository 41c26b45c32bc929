// What the bot writes for an operator: nothing in, a type out.

/** Where the bot writes what an operator should know; pino fits. */
export type Log = Record<'debug' | 'info' | 'warn' | 'error', (what: object, message: string) => void>
