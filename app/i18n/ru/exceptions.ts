export const exceptions = {
  'exceptions.pause': 'Приостановить приём',
  'exceptions.pause_lead':
    'Пока вы не возобновите приём, команды не смогут подавать работы. Черновики сохраняются. Об этом узнают все участники, и это будет видно на странице конкурса.',
  'exceptions.resume': 'Возобновить приём',
  'exceptions.resume_lead': 'Команды сразу снова смогут подавать работы. Об этом узнают все участники.',
  'exceptions.give_back': 'Сдвинуть срок на время паузы',
  'exceptions.give_back_hint': 'Последующие даты, которые оказались бы слишком рано, тоже сдвинутся.',
  'exceptions.paused_since': 'Приём работ приостановлен с {at}',
  'exceptions.paused_already': 'Приём уже приостановлен.',
  'exceptions.not_paused': 'Приём не приостановлен.',
  'exceptions.not_open': 'На этом этапе сейчас не принимают работы.',
  'exceptions.no_deadline': 'У этого этапа нет срока, который можно сдвинуть.',
  'exceptions.judging': 'Оценка уже началась, сдвинуть срок больше нельзя.',
  'exceptions.done.paused': 'Приём приостановлен. Все участники получат письмо.',
  'exceptions.done.resumed': 'Работы снова принимаются. Все участники получат письмо.',
  'exceptions.extend': 'Дать больше времени',
  'exceptions.extend_of': 'Больше времени: {team}',
  'exceptions.extend_lead':
    'Только эта команда сможет подать работу после срока. Сколько команд получили больше времени, видно всем, и каждый случай записан в журнале.',
  'exceptions.extended_until': 'Больше времени: до {until}',
  'exceptions.not_later': 'Выберите время после срока и позже текущего.',
  'exceptions.stage': 'Этап',
  'exceptions.reason_hint': 'Её прочитает команда.',
  'exceptions.done.extended': 'Команда получила больше времени и узнает об этом по почте.',
  'exceptions.public':
    '{count, plural, one {На этом этапе больше времени дали # команде.} few {На этом этапе больше времени дали # командам.} many {На этом этапе больше времени дали # командам.} other {На этом этапе больше времени дали # команды.}}',
  'exceptions.mail.paused.subject': 'Приём работ приостановлен: {challenge}',
  'exceptions.mail.paused.text':
    'Организатор конкурса «{challenge}» приостановил приём работ:\n\n{reason}\n\nВаш черновик сохранён, его можно менять. Когда приём возобновится, вы получите письмо.\n{link}',
  'exceptions.mail.resumed.subject': 'Работы снова принимаются: {challenge}',
  'exceptions.mail.resumed.text': 'Конкурс «{challenge}» снова принимает работы до {until}.\n{link}',
  'exceptions.mail.extended.subject': 'Больше времени для вашей команды: {challenge}',
  'exceptions.mail.extended.text':
    'Организатор конкурса «{challenge}» дал команде «{team}» больше времени, до {until}:\n\n{reason}\n\nЧерновик:\n{link}',
} as const
