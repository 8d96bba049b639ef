export const advancing = {
  'advance.stages': 'Stages',
  'advance.stage_number': 'Stage {number}',
} as const
