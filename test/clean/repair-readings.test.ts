// Pages with readings written into them in, what they were before out: proved by damaging them again.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hasReadings, READING } from '../../src/clean/has-readings.ts'
import { repairReadings } from '../../src/clean/repair-readings.ts'
import { isTraditionalOnly } from '../../src/clean/traditional.ts'
import { encodeGbk } from '../../src/text/gbk.ts'
import { damage, type Site, tableOf } from './damage.ts'

const seed = (name: string) => readFileSync(`corpus/${name}`, 'utf8')

/** The table a page shows, in the order of the code page, which is the order both sites replaced in. */
function tableOn(page: string, tornOnly: string): Map<string, string> {
  const readings = tableOf(tornOnly)
  for (const [, character, reading] of page.matchAll(READING))
    if (isTraditionalOnly(character!)) readings.set(character!, reading!)
  return new Map([...readings].sort(([a], [b]) => Buffer.compare(encodeGbk(a), encodeGbk(b))))
}

/** The last step, taken back: every sign that the collector folded. */
const unfolded = (text: string) =>
  text.replace(/[,:;?!()]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
/** GBK has no no-break space; seed 000 had them from its HTML, after the damage. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ')

const WORDS =
  '会议强调，各级各部门要严格落实防控责任，时刻关注运输环节，确保进口食品安全。各县区要做好应急准备，发现问题及时报告。'
const SITE: Site = {
  readings: tableOf('會議強調級門嚴實責時關運環確進準發問題報'),
  cuts: ['，', '。', '；', '？', '、'],
  folds: true,
}

describe('repairReadings', () => {
  it.each([
    // 請 and 報 stand on 000 only inside torn characters, so the page does not show them.
    ['000-ziyang-2022-01-23.txt', '請報'],
    ['003-dezhou-2020-01-27.txt', ''],
  ])(
    'undoes the damage of %s so that the same damage gives the page again, character for character',
    (file, torn) => {
      const page = seed(file)
      const mended = repairReadings(page)!
      expect(mended.uncertain).toBe(0)
      const site: Site = { readings: tableOn(page, torn), cuts: ['，', '。', '；', '？', '、'], folds: true }
      expect(damage(unfolded(spaced(mended.text)), site)).toBe(spaced(page))
    },
  )

  it.each<[string, Partial<Site>]>([
    ['with a space in its readings', { spaced: true }],
    ['that replaces in one pass', { onePass: true }],
    ['that never cuts', { cuts: [] }],
    ['that keeps full-width signs', { folds: false }],
    ['that shows lost bytes as U+FFFD', { lost: '\ufffd' }],
  ])('mends the page of a site %s', (_, kind) => {
    const site = { ...SITE, ...kind }
    const want = site.folds ? WORDS.replaceAll('，', ',') : WORDS
    expect(repairReadings(damage(WORDS, site))?.text).toBe(want)
  })

  it('takes out readings the table got wrong', () => {
    const page = '會(kuài)議(yí)時(shì)間(jiān)開(kāi)始,重(chóng)庆'
    expect(repairReadings(page)?.text).toBe('会议时间开始,重(chóng)庆')
  })

  it('gives 著 back as 着, and leaves it in the words that are written with it', () => {
    const page = '隨(suí)著(zhù)時(shí)間(jiān)過(guò)去,會(huì)議(yì)沿著這條路,他的著作很著名'
    expect(repairReadings(page)?.text).toBe('随着时间过去,会议沿着这条路,他的著作很著名')
  })

  it('keeps a Traditional character that stands beside its Simplified form', () => {
    const page = '會(huì)議(yì)時(shí)間(jiān)開(kāi)始,畢昇升任升级'
    expect(repairReadings(page)?.text).toContain('毕昇升任升级')
  })

  it('takes one comma of two', () => {
    const page = '會(huì)議(yì)時(shí)間(jiān)開(kāi)始,,現(xiàn)場(chǎng),、會(huì)場(chǎng),。'
    expect(repairReadings(page)?.text).toBe('会议时间开始,现场、会场。')
  })

  it('leaves a lost character as □ when two are equally good', () => {
    const { text, uncertain } = repairReadings(`${damage(WORDS, SITE)}\n王?,李?,時(shí)間(jiān)`)!
    expect(text).not.toMatch(/王[\u4e00-\u9fff]/)
    expect(uncertain).toBeGreaterThanOrEqual(0)
  })

  it('says of every change what was there, what is there now, and why', () => {
    for (const change of repairReadings(seed('000-ziyang-2022-01-23.txt'))!.changes) {
      expect(change.reason).not.toBe('')
      expect(change.before).not.toBe(change.after)
    }
  })
})

describe('hasReadings', () => {
  it.each([
    [
      'glosses of place names',
      '重(chóng)庆、六安(lù ān)、亳(bó)州、蚌(bèng)埠、铅(yán)山、台(tāi)州、单(shàn)县',
    ],
    [
      'a textbook that reads every character',
      '我(wǒ)們(men)學(xué)習(xí)中(zhōng)文(wén),你(nǐ)們(men)學(xué)習(xí)英(yīng)文(wén)',
    ],
    [
      'rare characters glossed on a Traditional page',
      '之後於裡並採:齾(yà)、龘(dá)、灩(yàn)、鱻(xiān)、驫(biāo)、豔(yàn),後於並裡',
    ],
    ['English in brackets', 'The chair (who) said (that) it (was) over (now) and (then).'],
    ['a form full of question marks', '姓名? 日期??年?月?日 是否同意? 是? 否?'],
    ['nothing', ''],
  ])('is false for %s', (_, text) => {
    expect(hasReadings(text)).toBe(false)
  })

  it('is true from the fifth reading behind a Traditional-only character on', () => {
    expect(hasReadings('時(shí)間(jiān)會(huì)議(yì)')).toBe(false)
    expect(hasReadings('時(shí)間(jiān)會(huì )議(yì )開(kāi)始')).toBe(true)
  })
})
