/** What a new challenge can begin with. */
export const challengeStarts = ['empty', 'idea', 'prototype', 'data', 'pilot', 'sample'] as const
