import { describe, expect, it } from 'vitest'
import { openReader } from '../../../src/telegram/open-reader.ts'
import { renderOnce } from '../../../src/telegram/render/render-once.ts'
import type { Scene } from '../../../src/telegram/view.ts'
import { openSeeds } from '../../journeys/open-chat.ts'

const desk = await openSeeds()
const asked = { start: 0, within: '', previous: '' } as const
const sceneFor = async (text: string, more: Partial<Scene> = {}): Promise<Scene> => ({
  desk,
  reader: await openReader(text, undefined),
  botName: 'jiyao_bot',
  canShare: true,
  ...more,
})

describe('renderOnce', () => {
  it('composes the same answer once for all who read alike', async () => {
    const answer = await desk.ask({ text: '阿坝的会议谁主持？' })
    const view = renderOnce(await sceneFor('谁主持'), answer, asked)
    expect(view.text).toContain('罗振华')
    expect(renderOnce(await sceneFor('谁主持'), answer, asked)).toBe(view)
  })

  it('composes it anew for another script, language, bot, page or exchange', async () => {
    const answer = await desk.ask({ text: '阿坝的会议谁主持？' })
    const scenes = await Promise.all([
      sceneFor('检测'),
      sceneFor('檢測'),
      sceneFor('testing'),
      sceneFor('检测', { botName: 'another_bot' }),
      sceneFor('检测', { canShare: false }),
    ])
    const views = scenes.map((scene) => renderOnce(scene, answer, asked))
    const looks = views.map(({ text, entities, buttons }) => JSON.stringify([text, entities, buttons]))
    expect(new Set(looks).size).toBe(5)
    expect(renderOnce(scenes[0]!, answer, { ...asked, start: 1 })).not.toBe(views[0])
    const exchange = { question: '阿坝的会议', reports: [] }
    expect(renderOnce(scenes[0]!, answer, { ...asked, exchange })).not.toBe(views[0])
  })
})
