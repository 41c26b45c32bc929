// A quoted sentence and measure words in, whether it gives a number of them out.

// 一 alone is seldom a number in official prose (一线, 进一步, 统一, 第一时间): it counts only before its measure word.
const NUMBER =
  /\d|[零二两三四五六七八九十百千万亿]{2,}|[二两三四五六七八九十百千万亿半每数](?=[\p{Script=Han}])|(?<![统进唯同第不])一(?=[天日周月年次轮名例份套批])/u

const ORDINAL = /第[\d零一二两三四五六七八九十百]{1,6}/g

/** Whether a folded text gives a number, of one of these measure words when there are any. 「14天居家隔离」 holds 天; 「每天一轮」 holds 轮. */
export function holdsNumber(folded: string, units: readonly string[]): boolean {
  if (units.length === 0) return NUMBER.test(folded)
  // 「第五十一次会议」 is the meeting's number, not how often.
  const counted = folded.replace(ORDINAL, '第')
  return units.some((unit) => {
    if (unit === '百分之') return folded.includes(unit)
    // An adverb of vague amount (「数百」「近千」) is a number still; 「一人」 in 不漏一人 is none.
    return new RegExp(
      `(?:[\\d.]+[万亿千百+]*|[二两三四五六七八九十百千万亿半每]+|(?<![统进唯同第不漏落])一)(?:余|多|几|个)?${unit}`,
      'u',
    ).test(counted)
  })
}

// A count, not a date, a term (14天), an ordinal or a set phrase (“14+7”, 三公, 两个维护).
const COUNT =
  /(?<![\d第+“"])(?:\d+|[二两三四五六七八九十百千万亿]{2,}|[二两三四五六七八九十半数](?=[名例支辆台家所批吨件剂份户座张间]))(?![\d+”"天日周年月次轮时点]|至\d|个?小时|个?月)/

/** Whether a folded text counts one of these things: 「12支流调队伍」, 「医用口罩已送达,共3万只」; not 「对密切接触者采取“14+7”的措施」. */
export function countsThing(folded: string, things: readonly string[]): boolean {
  const sentences = folded.split(/[。;；!！?？]/)
  const ofThem = sentences.filter((sentence) => things.some((thing) => sentence.includes(thing)))
  // 「李猛、杨洪涛任组长」 tells how many there are by naming them.
  const areNamed = ofThem.some((sentence) =>
    things.some((thing) => new RegExp(`、\\p{Script=Han}{2,4}[任为]${thing}`, 'u').test(sentence)),
  )
  if (areNamed) return true
  // Said in other words than the question's: any count may be theirs.
  return (ofThem.length > 0 ? ofThem : sentences).some((sentence) => COUNT.test(sentence))
}
