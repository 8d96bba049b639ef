import type { Db } from '#db/client.server'
import { judgingWindow } from '../panels'
import { loadStagePanels } from './load-panels.server'

type Stage = { id: string; closesAt: Date | null; judgingEndsAt: Date | null }

/** When this judge may mark in the stage: the window of the panel they sit on, or the stage's own. @unguarded */
export async function loadJudgingWindow(db: Db, stage: Stage, judge: { panelId: string | null }) {
  return judgingWindow(stage, judge, await loadStagePanels(db, stage.id))
}
