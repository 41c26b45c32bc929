// The argument of /meeting in, a summary, a choice, a list or an honest no out.
import { button, VERB } from '../callback-data.ts'
import { MessageText, shorten } from '../render/message-text.ts'
import { addCoverage } from '../render/render-coverage.ts'
import { addNearest, renderList } from '../render/render-list.ts'
import { renderMeeting } from '../render/render-meeting.ts'
import type { Scene, View } from '../view.ts'

/** Finds meetings by place, date, person or ordinal; lists all of them when nothing is asked. */
export async function showMeeting(scene: Scene, argument: string, start = 0): Promise<View> {
  if (!argument) return listMeetings(scene, start)
  const found = await scene.desk.findMeetings(argument.slice(0, 200))
  const { words } = scene.reader
  const asTyped = shorten(argument.replace(/\s+/g, ' '), 40)
  switch (found.kind) {
    case 'one':
      return renderMeeting(scene, found.choice)
    case 'several': {
      const turn = (to: number) => button('', VERB.meetings, to)
      return renderList(scene, words.whichOf(asTyped), found.choices, start, turn)
    }
    case 'none': {
      const message = new MessageText().line(words.noMeeting(asTyped))
      addCoverage(message, scene)
      const buttons = addNearest(message, scene, found.nearest)
      return {
        ...message.build(),
        buttons: [...buttons, [button(words.allMeetings, VERB.allMeetings, 0)]],
      }
    }
  }
}

/** All meetings, newest first, a page at a time. */
export function listMeetings(scene: Scene, start = 0): View {
  const choices = scene.desk.allMeetings()
  const title = scene.reader.words.allMeetingsTitle(choices.length)
  return renderList(scene, title, choices, start, (to) => button('', VERB.allMeetings, to))
}
