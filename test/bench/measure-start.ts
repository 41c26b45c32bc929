// Two bots' start commands in, the time from process start to first answer of each out.

/** Starts this bot and an echo bot in turn against a local Bot API and compares them. */
export async function measureStart(): Promise<string> {
  return 'start: not measured yet'
}
