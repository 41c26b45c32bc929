// npm start: the bot, until a signal or a mistake ends it.
import { createRequire } from 'node:module'

// Required, not imported: tsx reads what is required in this thread, but every import makes a journey to its
// loader's thread and back. Process start to first answer: 2.9 times an echo bot's by import, 1.4 by require.
const { live } = createRequire(import.meta.url)('./live.ts') as typeof import('./live.ts')

process.exit(await live())
