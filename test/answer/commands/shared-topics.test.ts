// What meetings have in common is a thing they speak of, not a word of command.
import { describe, expect, it } from 'vitest'
import { sharedTopics } from '../../../src/answer/commands/shared-topics.ts'
import { archiveOf, reportOf } from '../archive-of.ts'

const archive = archiveOf([
  reportOf(0, '转移后严禁擅自返回，水库要逐一落实责任人，巡查不少于6次，确保群众饮水，竣工前不得蓄水。', {}),
  reportOf(1, '严禁焚烧，农村饮水工程年内竣工，水库除险加固，巡查不少于3次，不得拖延。', {}),
])

describe('sharedTopics', () => {
  it('are things both speak of; 严禁 and 竣工 are none', () => {
    const topics = sharedTopics(archive, [
      { report: 0, meeting: 0 },
      { report: 1, meeting: 0 },
    ])
    expect(topics.length).toBeGreaterThan(0)
    for (const topic of topics) expect(topic).toMatch(/水/)
  })
})
