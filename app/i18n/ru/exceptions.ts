export const exceptions = {
  'exceptions.pause': 'Приостановить приём',
  'exceptions.pause_lead':
    'Пока вы не возобновите приём, команды не смогут подавать работы. Черновики можно сохранять. Все, кто подал заявку, получат письмо, и это будет видно на странице конкурса.',
  'exceptions.resume': 'Возобновить приём',
  'exceptions.resume_lead':
    'Команды сразу снова смогут подавать работы. Все, кто подал заявку, получат письмо.',
  'exceptions.give_back': 'Продлить срок на время паузы',
  'exceptions.give_back_hint': 'Если следующие даты окажутся слишком ранними, они тоже сдвинутся.',
  'exceptions.paused_since': 'Приём работ приостановлен с {at}',
  'exceptions.paused_already': 'Приём уже приостановлен.',
  'exceptions.not_paused': 'Приём не приостановлен.',
  'exceptions.not_open': 'На этом этапе сейчас не принимают работы.',
  'exceptions.no_deadline': 'У этого этапа нет срока, который можно продлить.',
  'exceptions.judging': 'Оценка уже началась, продлить срок больше нельзя.',
  'exceptions.done.paused': 'Приём приостановлен. Все участники получат письмо.',
  'exceptions.done.resumed': 'Работы снова принимаются. Все участники получат письмо.',
  'exceptions.extend': 'Дать дополнительное время',
  'exceptions.extend_of': 'Дополнительное время: {team}',
  'exceptions.extend_lead':
    'Только эта команда сможет подать работу после срока. Сколько команд получили дополнительное время, видно всем, и каждый случай записывается в журнал.',
  'exceptions.extended_until': 'Дополнительное время до {until}',
  'exceptions.not_later': 'Выберите время позже срока и позже текущего времени.',
  'exceptions.stage': 'Этап',
  'exceptions.deadline_is': 'Срок: {at}.',
  'exceptions.reason_hint': 'Её прочитает команда.',
  'exceptions.done.extended': 'Команда получила дополнительное время и узнает об этом из письма.',
  'exceptions.public':
    '{count, plural, one {На этом этапе дополнительное время получила # команда.} few {На этом этапе дополнительное время получили # команды.} many {На этом этапе дополнительное время получили # команд.} other {На этом этапе дополнительное время получили # команды.}}',
  'exceptions.mail.paused.subject': 'Приём работ приостановлен: {challenge}',
  'exceptions.mail.paused.text':
    'Организатор конкурса «{challenge}» приостановил приём работ:\n\n{reason}\n\nВаш черновик сохранён, его можно менять. Когда приём возобновится, вы получите письмо.\n{link}',
  'exceptions.mail.resumed.subject': 'Работы снова принимаются: {challenge}',
  'exceptions.mail.resumed.text': 'Конкурс «{challenge}» снова принимает работы до {until}.\n{link}',
  'exceptions.mail.extended.subject': 'Дополнительное время для вашей команды: {challenge}',
  'exceptions.mail.extended.text':
    'Организатор конкурса «{challenge}» дал команде «{team}» дополнительное время, до {until}:\n\n{reason}\n\nЧерновик:\n{link}',
} as const
