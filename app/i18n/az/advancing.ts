export const advancing = {
  'advance.stages': 'Mərhələlər',
  'advance.stage_number': '{number}-ci mərhələ',
}
