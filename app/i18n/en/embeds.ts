export const embeds = {
  'embeds.title': 'Show it on other sites',
  'embeds.lead':
    'Copy the code into a page of another site. The frame shows what everyone may read now, without scripts and cookies. Change “lang” in the address for another language.',
  'embeds.not_public': 'The frames work from the publication on.',
  'embeds.allowed': 'Allowed on: {sites}.',
  'embeds.none_allowed': 'No other site may show frames yet.',
  'embeds.change_sites': 'Choose sites',
  'embeds.part.card': 'Card',
  'embeds.part.countdown': 'Countdown',
  'embeds.part.board': 'Leaderboard',
  'embeds.copy': 'Code to copy',
  'embeds.sites': 'Sites that may show your challenges',
  'embeds.sites_lead':
    'Only these sites may show cards, countdowns and boards of your institution in a frame. Without any, no other site may.',
  'embeds.sites_label': 'Addresses, one on each line',
  'embeds.sites_hint': 'For example https://example.az, or https://*.example.az for all sites below it.',
  'embeds.bad_site': '{site} is not the address of a site. Write it like https://example.az, without a path.',
  'embeds.too_many_sites': 'At most {count} sites.',
  'embeds.no_board': 'No leaderboard is shown yet.',
  'embeds.provisional': 'Provisional leaderboard',
  'embeds.final': 'Final ranking',
  'embeds.score': 'Score',
  'embeds.whole_board':
    '{count, plural, one {See the whole leaderboard (# team)} other {See the whole leaderboard (# teams)}}',
} as const
