// A text with measured tables and newer tables in, the text with the newer ones out.

const PLACE = /(<!-- bench -->\n)([\s\S]*)(\n<!-- \/bench -->)/

/**
 * Puts tables where the text marks their place: all of them, or some, which replace those with the same head row. The
 * first block says day and machine; a table of another day or machine has its own such line above it.
 */
export function putTables(text: string, tables: readonly string[], some = false): string {
  const place = PLACE.exec(text)
  if (!place) throw new Error('README.md has no place for the tables (<!-- bench -->).')
  const blocks = some ? merge(place[2]!.split('\n\n'), tables) : tables
  return text.replace(PLACE, (_, open, _old, close) => open + blocks.join('\n\n') + close)
}

function merge([first, ...old]: readonly string[], [when, ...tables]: readonly string[]): string[] {
  const headOf = (table: string) => table.split('\n', 1)[0]
  const dated = (table: string) => (when === first ? [table] : [when!, table])
  const merged: string[] = []
  for (const block of old) {
    const newer = tables.find((table) => headOf(table) === headOf(block))
    // The line above the older table spoke of that one alone.
    if (newer && merged.at(-1)?.startsWith('|') === false) merged.pop()
    merged.push(...(newer ? dated(newer) : [block]))
  }
  const known = new Set(old.map(headOf))
  return [first!, ...merged, ...tables.filter((table) => !known.has(headOf(table))).flatMap(dated)]
}
