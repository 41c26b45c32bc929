// A message with entities and buttons in, lines for a terminal out.
import type { InlineKeyboardButton, MessageEntity } from 'grammy/types'
import type colors from 'picocolors'

type Colors = ReturnType<typeof colors.createColors>

export interface Printable {
  text: string
  entities?: MessageEntity[]
  buttons?: InlineKeyboardButton[][]
}

const START_LINK = /^https:\/\/t\.me\/[^?]*\?start=([A-Za-z0-9_-]+)$/
const BAR = '│ '

/** Draws block quotations with a bar, bold as bold, links as the command that follows them, buttons with numbers. */
export function printMessage({ text, entities = [], buttons = [] }: Printable, paint: Colors): string {
  const lines: string[] = []
  let offset = 0
  for (const line of text.split('\n')) {
    const [start, end] = [offset, offset + line.length]
    offset = end + 1
    const quoted = entities.some(
      (entity) =>
        entity.type.endsWith('blockquote') && entity.offset <= start && end <= entity.offset + entity.length,
    )
    lines.push((quoted ? paint.cyan(BAR) : '') + printLine(text, start, end, entities, paint))
  }
  const numbered = buttons
    .flat()
    .map((button, i) => `${paint.dim('[')}${i + 1}${paint.dim(']')} ${button.text}`)
  const rows: string[] = []
  for (const row of buttons) rows.push(numbered.splice(0, row.length).join('   '))
  return [...lines, ...(rows.length > 0 ? ['', ...rows] : [])].join('\n')
}

/** One line with its bold and links: cut at every edge of an entity, each piece painted as it is. */
function printLine(
  text: string,
  start: number,
  end: number,
  entities: MessageEntity[],
  paint: Colors,
): string {
  const inLine = entities.filter(
    ({ type, offset, length }) => !type.endsWith('blockquote') && offset < end && offset + length > start,
  )
  const edges = [
    start,
    end,
    ...inLine.flatMap(({ offset, length }) => [Math.max(offset, start), Math.min(offset + length, end)]),
  ]
  const cuts = [...new Set(edges)].sort((a, b) => a - b)
  return cuts
    .slice(0, -1)
    .map((from, i) => {
      const to = cuts[i + 1]!
      const on = inLine.filter(({ offset, length }) => offset <= from && to <= offset + length)
      return on.reduce((piece, entity) => paintPiece(piece, entity, paint), text.slice(from, to))
    })
    .join('')
}

function paintPiece(piece: string, entity: MessageEntity, paint: Colors): string {
  switch (entity.type) {
    case 'bold':
      return paint.bold(piece)
    case 'italic':
      return paint.italic(piece)
    case 'text_link': {
      const token = START_LINK.exec(entity.url)?.[1]
      return `${piece} ${paint.dim(token ? `/start ${token}` : entity.url)}`
    }
    default:
      return piece
  }
}
