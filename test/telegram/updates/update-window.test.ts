import type { Update } from '@grammyjs/types'
import { describe, expect, it } from 'vitest'
import { UpdateWindow } from '../../../src/telegram/updates/update-window.ts'

const update = (update_id: number): Update => ({ update_id })
const updates = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => update(first + i))
const never = Number.POSITIVE_INFINITY

/** A window that asked at 0 ms and was shown these updates. */
function windowOf(shown: Update[]): UpdateWindow {
  const window = new UpdateWindow()
  window.take(shown, window.ask(0, 0))
  return window
}
const finish = (window: UpdateWindow, done: Update[]) => {
  for (const each of done) window.finish(each)
}
/** The request sent when all up to this update are finished. */
function askAfter(window: UpdateWindow, last: number) {
  finish(window, updates(1, last))
  return window.ask(0, 5)
}

describe('UpdateWindow', () => {
  it('keeps the offset at the oldest update that is not finished', () => {
    const window = windowOf(updates(7, 9))
    finish(window, updates(8, 9))
    expect(window.offset).toBe(7)
    window.finish(update(7))
    expect(window.offset).toBe(10)
    expect(window.size).toBe(0)
  })

  it('takes an update that Telegram shows again only once', () => {
    const window = windowOf(updates(1, 2))
    window.finish(update(2))
    expect(window.take(updates(1, 3), window.ask(0, 1000))).toEqual([update(3)])
  })

  it('does not take what was confirmed while the request that shows it was on its way', () => {
    const window = windowOf(updates(1, 100))
    finish(window, updates(1, 20))
    const early = window.ask(0, 10)
    finish(window, updates(21, 60))
    const late = window.ask(1, 20)
    expect([early.offset, late.offset]).toEqual([21, 61])
    expect(window.take(updates(61, 160), late)).toEqual(updates(101, 160))
    expect(window.take(updates(21, 120), early)).toEqual([])
  })

  it('goes on when Telegram begins to count anew after a week of silence', () => {
    const window = windowOf([update(900)])
    window.finish(update(900))
    expect(window.offset).toBe(901)
    expect(window.take([update(50)], window.ask(0, 10))).toEqual([update(50)])
    window.finish(update(50))
    expect(window.offset).toBe(51)
  })

  it('lets Telegram wait for news only when nothing is in hand or on its way', () => {
    const window = new UpdateWindow()
    expect(window.ask(0, 0)).toEqual({ offset: 0, mayWait: true })
    window.take([update(5)], { offset: 0 })
    expect(window.ask(0, 10).mayWait).toBe(false)
    window.finish(update(5))
    expect(window.ask(1, 20)).toEqual({ offset: 6, mayWait: false })
    expect(window.ask(0, 1000)).toEqual({ offset: 6, mayWait: true })
  })

  it('waits for news from the number below when the same offset found nothing a moment ago', () => {
    const window = windowOf([update(5)])
    window.finish(update(5))
    window.ask(1, 20)
    const asked = window.ask(0, 30)
    expect(asked).toEqual({ offset: 5, mayWait: true })
    expect(window.take([update(5), update(6)], asked)).toEqual([update(6)])
    expect(window.offset).toBe(6)
  })
})

describe('waitBeforeAsking', () => {
  it('asks at once at the start and when all in hand is finished', () => {
    expect(new UpdateWindow().waitBeforeAsking(0, 0)).toBe(0)
    const window = windowOf([update(1)])
    window.finish(update(1))
    expect(window.waitBeforeAsking(0, 1)).toBe(0)
  })

  it('asks beside another request when much was finished, and not when little was', () => {
    const window = windowOf(updates(1, 100))
    finish(window, updates(1, 19))
    expect(window.waitBeforeAsking(1, 10)).toBe(never)
    window.finish(update(20))
    expect(window.waitBeforeAsking(1, 10)).toBe(0)
  })

  it('asks beside another request when all in hand is finished and more may be waiting, not when none was', () => {
    const full = windowOf(updates(1, 100))
    full.take(updates(91, 190), askAfter(full, 90))
    askAfter(full, 185)
    finish(full, updates(186, 190))
    expect(full.waitBeforeAsking(1, 10)).toBe(0)
    const rest = windowOf(updates(1, 100))
    rest.take(updates(91, 130), askAfter(rest, 90))
    finish(rest, updates(91, 130))
    expect(rest.waitBeforeAsking(1, 10)).toBe(never)
    expect(rest.waitBeforeAsking(0, 10)).toBe(0)
  })

  it('does not count what is finished behind an update that is not', () => {
    const window = windowOf(updates(1, 100))
    finish(window, updates(2, 90))
    expect(window.waitBeforeAsking(1, 10)).toBe(never)
  })

  it('asks the same offset again only after half a second: Telegram shows one update to who asks sooner', () => {
    const window = windowOf(updates(1, 3))
    window.ask(0, 0)
    expect(window.waitBeforeAsking(0, 100)).toBe(450)
    window.finish(update(1))
    expect(window.waitBeforeAsking(0, 100)).toBe(0)
  })

  it('does not ask while the window is full and its oldest update is not finished', () => {
    const window = windowOf(updates(1, 100))
    finish(window, updates(2, 100))
    expect(window.waitBeforeAsking(0, 60_000)).toBe(never)
  })
})
