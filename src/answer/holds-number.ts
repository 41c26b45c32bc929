// A quoted sentence and measure words in, whether it gives a number of them out.

// 一 alone is seldom a number in official prose (一线, 进一步, 统一, 第一时间): it counts only before its measure word.
const NUMBER =
  /\d|[零二两三四五六七八九十百千万亿]{2,}|[二两三四五六七八九十百千万亿半每数](?=[\p{Script=Han}])|(?<![统进唯同第不])一(?=[天日周月年次轮名例份套批])/u

/** Whether a folded text gives a number, of one of these measure words when there are any. 「14天居家隔离」 holds 天; 「每天一轮」 holds 轮. */
export function holdsNumber(folded: string, units: readonly string[]): boolean {
  if (units.length === 0) return NUMBER.test(folded)
  return units.some((unit) => {
    if (unit === '百分之') return folded.includes(unit)
    // An adverb of vague amount (「数百」「近千」) is a number still; 「一人」 in 不漏一人 is none.
    return new RegExp(
      `(?:[\\d.]+[万亿千百+]*|[二两三四五六七八九十百千万亿半每]+|(?<![统进唯同第不漏落])一)(?:余|多|几|个)?${unit}`,
      'u',
    ).test(folded)
  })
}
