// Pieces of visible text and line breaks in, the page's lines out, and which of them lie aside from the text.

/** Collects what a page shows, line by line. */
export class PageLines {
  readonly lines: string[] = []
  readonly asides = new Set<string>()
  private open = ''
  private aside = 0

  /** Adds text to the open line; `aside` when it is a link or stands in a menu. */
  write(text: string, aside: boolean) {
    this.open += text
    if (aside) this.aside += text.trim().length
  }

  /** Ends the open line. A line is aside when nearly all of it was written so: 「· 链接」. */
  endLine() {
    const text = this.open.replace(/[ \t\u00a0]+/g, ' ').trim()
    if (text) {
      this.lines.push(text)
      if (this.aside > 0 && this.aside >= text.length * 0.85) this.asides.add(text)
    }
    this.open = ''
    this.aside = 0
  }

  /** Parts table cells of one row. */
  endCell() {
    if (this.open && !/\s$/.test(this.open)) this.open += ' '
  }
}
