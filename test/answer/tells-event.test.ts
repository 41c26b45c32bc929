// Whether a sentence tells when, where, why or by whom the very thing asked for came about.
import { describe, expect, it } from 'vitest'
import { tellsEvent } from '../../src/answer/tells-event.ts'
import { toldSentences } from '../../src/answer/told-sentences.ts'
import { understand } from '../../src/answer/understand/understand.ts'
import { archiveOf, reportOf } from './archive-of.ts'

const archive = archiveOf([
  reportOf(0, '会议结束后立即部署洪水防御。大桥通车,养老院迎来老人。', {}),
  reportOf(1, '洪水形势严峻,粮库由粮食局负责。', {}),
])
const tells = (text: string, quoted: string) =>
  tellsEvent(archive, understand(archive, { text }), toldSentences(quoted))

describe('tellsEvent', () => {
  it.each([
    ['洪水什么时候能结束?', '会议结束后,副市长随即部署洪水防御'],
    ['大桥哪天通车?', '大桥通车后,每天巡查两次'],
    ['老人什么时候可以回家?', '截至18日16时,已转移老人430名'],
    ['养老院建在哪里?', '养老院床位增至300张'],
    ['会后副市长去了哪里?', '副市长主持会议并讲话'],
    ['火灾是什么原因引起的?', '火灾形势严峻,必须压实责任'],
    ['粮库由哪个部门负责?', '加大粮库巡查力度'],
    ['粮库的标准由谁来定?', '粮库由粮食局巡查'],
  ])('hears no answer to 「%s」 in 「%s」', (question, quoted) => {
    expect(tells(question, quoted)).toBe(false)
  })

  it.each([
    ['洪水什么时候能结束?', '预计洪水过程7月底结束'],
    ['大桥哪天通车?', '大桥将于3月2日通车'],
    ['禁火令从哪天到哪天?', '3月1日至5月1日实行禁火令'],
    ['养老院建在哪里?', '养老院建在城东新区'],
    ['会后副市长去了哪里?', '会后,副市长一行来到粮库'],
    ['火灾是什么原因引起的?', '火灾原因是电线老化'],
    ['粮库由哪个部门负责?', '粮库由粮食局负责'],
    ['陪着老人的是谁?', '社工全程陪同'],
    ['难点在哪儿?', '难点是资金不足'],
    ['哪里要设卡?', '进山路口一律安排专人'],
    ['粮库的标准由谁来定?', '粮库标准,由粮食局确定'],
    ['粮库由哪些部门负责巡查?', '粮食局、公安局联合巡查粮库'],
    ['从哪里取得粮库编码?', '从粮食平台获取粮库编码后,到现场登记'],
  ])('hears the answer to 「%s」 in 「%s」', (question, quoted) => {
    expect(tells(question, quoted)).toBe(true)
  })
})
