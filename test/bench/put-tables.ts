// A text with measured tables and newer tables in, the text with the newer ones out.

const PLACE = /(<!-- bench -->\n)([\s\S]*)(\n<!-- \/bench -->)/

/**
 * Puts tables where the text marks their place. All of them, or some: those then replace the ones with the same head
 * row, if day and machine (the first block) are the same, so that one line says truly when all of it was measured.
 */
export function putTables(text: string, tables: readonly string[], some = false): string {
  const place = PLACE.exec(text)
  if (!place) throw new Error('README.md has no place for the tables (<!-- bench -->).')
  const blocks = some ? merge(place[2]!.split('\n\n'), tables) : tables
  return text.replace(PLACE, (_, open, _old, close) => open + blocks.join('\n\n') + close)
}

function merge(old: readonly string[], [when, ...tables]: readonly string[]): string[] {
  if (old[0] !== when) throw new Error(`The tables of README.md are of ${old[0]}: measure all of them anew.`)
  const headOf = (table: string) => table.split('\n', 1)[0]
  const known = new Set(old.map(headOf))
  return [
    ...old.map((table) => tables.find((newer) => headOf(newer) === headOf(table)) ?? table),
    ...tables.filter((table) => !known.has(headOf(table))),
  ]
}
