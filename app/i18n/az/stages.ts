export const stages = {}
