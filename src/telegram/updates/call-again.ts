// A call to the Bot API in, the same call out, made again where that is safe and helps.
import { type ApiCallFn, GrammyError, HttpError, type Transformer } from 'grammy'

/** Waits before each further try after a 5xx, in milliseconds: Telegram did nothing, so trying again is safe. */
const SERVER_ERROR_WAITS_MS = [300, 1000, 3000, 6000]
/** A wait after 429 longer than this is not worth an update's time. */
const LONGEST_RETRY_AFTER_S = 25
/** Times a call is made again after 429. */
const FLOOD_TRIES = 4

/** Queries die within seconds and updates have their own loop: making these calls again only does harm. */
const NEVER_AGAIN = /^(?:getUpdates|answer)/
/** What a call can leave behind twice; after a dropped connection it is made once more and no oftener. */
const LEAVES_A_MESSAGE = /^(?:send|copy|forward)/

/**
 * Repeats calls that Telegram turned away or lost. 429 waits `retry_after`; 5xx waits a little longer each
 * time; a dropped connection is tried once more for a message (it may have arrived: rather twice than never)
 * and a few times for calls that change nothing when repeated.
 */
export function callAgain(sleep: (ms: number) => Promise<void> = sleepMs): Transformer {
  const again = async (
    prev: ApiCallFn,
    method: string,
    payload: object,
    signal: AbortSignal | undefined,
  ): Promise<unknown> => {
    let floods = 0
    let serverErrors = 0
    let drops = 0
    for (;;) {
      try {
        const result = await prev(method as never, payload as never, signal as never)
        if (result.ok) return result
        const retryAfter = result.parameters?.retry_after
        if (result.error_code === 429 && floods++ < FLOOD_TRIES && (retryAfter ?? 1) <= LONGEST_RETRY_AFTER_S)
          await sleep((retryAfter ?? 1) * 1000)
        else if (result.error_code >= 500 && serverErrors < SERVER_ERROR_WAITS_MS.length)
          await sleep(SERVER_ERROR_WAITS_MS[serverErrors++]!)
        else return result
      } catch (error) {
        const dropLimit = LEAVES_A_MESSAGE.test(method) ? 1 : 3
        if (!(error instanceof HttpError) || signal?.aborted || drops++ >= dropLimit) throw error
        await sleep(SERVER_ERROR_WAITS_MS[drops - 1]!)
      }
    }
  }
  return ((prev, method, payload, signal) =>
    NEVER_AGAIN.test(method)
      ? prev(method, payload, signal)
      : again(prev as ApiCallFn, method, payload as object, signal as AbortSignal | undefined)) as Transformer
}

const sleepMs = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Whether Telegram says that the reader or group has shut the bot out. */
export function isShutOut(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 403
}

/** Whether a refusal means only that nothing is left to do: the same text again, a query that died. */
export function isHarmless(error: unknown): boolean {
  return (
    error instanceof GrammyError &&
    /message is not modified|query is too old|query ID is invalid|message to edit not found|message can't be edited/.test(
      error.description,
    )
  )
}
