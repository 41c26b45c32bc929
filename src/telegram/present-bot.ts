// The bot's menu and description, told to Telegram in both languages; a refusal is logged, nothing more.
import type { Api } from 'grammy'
import type { BotCommandScope } from 'grammy/types'
import type { Log } from './log.ts'
import { wording } from './wording/wording.ts'

// setMyCommands takes two-letter languages only: one list for all of Chinese.
const LANGUAGES = [
  { words: wording('en'), code: {} },
  { words: wording('hans'), code: { language_code: 'zh' } },
] as const

const SCOPES: { scope: BotCommandScope; leaveOut: readonly string[] }[] = [
  { scope: { type: 'default' }, leaveOut: [] },
  { scope: { type: 'all_private_chats' }, leaveOut: [] },
  { scope: { type: 'all_group_chats' }, leaveOut: ['start', 'privacy'] },
]

/** Tells Telegram what the bot can do, for people who open its menu or its page. */
export async function presentBot(api: Api, log: Log): Promise<void> {
  const failed: string[] = []
  const tell = async (what: string, call: Promise<unknown>) => {
    await call.catch(() => failed.push(what))
  }
  for (const { words, code } of LANGUAGES) {
    for (const { scope, leaveOut } of SCOPES) {
      const commands = Object.entries(words.commands)
        .filter(([command]) => !leaveOut.includes(command))
        .map(([command, description]) => ({ command, description }))
      await tell('commands', api.setMyCommands(commands, { scope, ...code }))
    }
    await tell('description', api.setMyDescription(words.description, code))
    await tell('short description', api.setMyShortDescription(words.shortDescription, code))
  }
  if (failed.length > 0) log.warn({ failed: [...new Set(failed)] }, 'Telegram did not take the menu')
}
