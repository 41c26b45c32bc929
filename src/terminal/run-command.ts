// A command's work in, its exit out: a mistake is one sentence and code 1, a closed pipe no mistake.

/** Runs a command of the terminal to its end. */
export async function runCommand(main: () => Promise<unknown>): Promise<void> {
  // `… | head` closes the pipe before the last line: no reason for a stack trace.
  process.stdout.on('error', () => process.exit(0))
  await main().catch((error: Error) => {
    // Of an unknown option Node tells the option in the first sentence, and its own grammar in the next.
    console.error(
      /^Unknown option '[^']*'/.exec(error.message)?.[0].concat('; --help names those there are.') ??
        error.message,
    )
    process.exitCode = 1
  })
}
