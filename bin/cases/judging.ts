import { assignmentMethods } from './judging-assignment'
import { boardMethods } from './judging-boards'
import { modelMethods } from './judging-models'
import { panelMethods } from './judging-panels'
import { reviewMethods } from './judging-reviews'
import type { CaseMethod } from './run'

/** Every method a judging case may name. */
export const judgingMethods: ReadonlyMap<string, CaseMethod> = new Map([
  ...reviewMethods,
  ...panelMethods,
  ...modelMethods,
  ...assignmentMethods,
  ...boardMethods,
])
