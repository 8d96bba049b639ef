export const advancing = {
  'advance.stages': 'Этапы',
  'advance.stage_number': 'Этап {number}',
}
