// The welcome over a small collection: what it offers to try.
import { describe, expect, it } from 'vitest'
import { renderStart } from '../../../src/telegram/render/render-help.ts'
import { meeting, report } from '../../report.ts'
import { paperDesk, sceneOver } from '../paper-desk.ts'

const held = (name: string, place: string) => ({
  ...report(name, ['一段。']),
  meetings: [meeting({ place })],
})
// 吉安 and 集安 read alike in English; 定西 and 安庆 read like no other.
const desk = paperDesk([held('甲', '吉安市'), held('乙', '定西市'), held('丙', '安庆市')])
const offered = async (languageCode: string) =>
  renderStart(await sceneOver(desk, '', languageCode))
    .buttons.flat()
    .map(({ text }) => text)

describe('the examples of the welcome', () => {
  it('name in English the meetings whose places English can name', async () => {
    const [first, second] = await offered('en')
    expect(first).toContain('Dingxi')
    expect(second).toContain('Anqing')
  })

  it('take in Chinese the newest meetings', async () => {
    const [first, second] = await offered('zh-hans')
    expect(first).toContain('吉安市')
    expect(second).toContain('定西市')
  })
})
