// The place output goes to in, colours for it out: on a terminal, and nowhere else.
import colors from 'picocolors'

/** picocolors would colour a pipe too where CI is set. */
export const paint = colors.createColors(colors.isColorSupported && process.stdout.isTTY)
