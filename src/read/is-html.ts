// Decoded text and a file name in, whether it is an HTML page out.

const DOCUMENT = /<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]/i
const ELEMENT = /<(?:p|div|span|table|td|tr|li|ul|h[1-6]|section|article)(?:\s[^<>]*)?>/gi
const CLOSING = /<\/(?:p|div|span|table|td|tr|li|ul|h[1-6]|section|article)\s*>/i
const HTML_NAME = /\.html?$/i
/** Start of the file in which markup shows itself. */
const LOOKED_AT = 20_000
/** Fewer elements are left-overs in a text, as the `<br />` of 000 and the torn `</p>` of 002. */
const ENOUGH_ELEMENTS = 3

/** Decides by what the file holds; its name counts only for a fragment with little markup. */
export function isHtml(text: string, file: string): boolean {
  const start = text.slice(0, LOOKED_AT)
  if (DOCUMENT.test(start)) return true
  const elements = start.match(ELEMENT)?.length ?? 0
  if (!CLOSING.test(start)) return false
  return elements >= (HTML_NAME.test(file) ? 1 : ENOUGH_ELEMENTS)
}
