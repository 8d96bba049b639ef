export const appeals = {
  'appeals.title': 'Апелляции на итоги',
  'appeals.lead':
    'После публикации итогов команда может подать апелляцию, если это предусмотрено правилами конкурса. Организатор и председатель отвечают на каждую апелляцию один раз.',
  'appeals.terms': 'Что обещают правила',
  'appeals.offered': 'Команды могут подать апелляцию на итоги',
  'appeals.days': 'Сколько дней на апелляцию',
  'appeals.days_hint': 'С публикации итогов. Не меньше {least}, не больше {most}.',
  'appeals.shown': 'Все видят, сколько апелляций подано',
  'appeals.shown_hint':
    'Вместе с итогами, без имён и текстов: сколько ждут ответа, сколько удовлетворено и отклонено.',
  'appeals.terms_note':
    'Это часть открытых правил. Когда конкурс опубликован, срок можно только увеличить; когда назначена публикация итогов, ничего изменить нельзя.',
  'appeals.terms_saved': 'Сохранено. Это стоит в правилах конкурса.',
  'appeals.terms_late': 'Публикация итогов назначена: условия апелляций больше не меняются.',
  'appeals.terms_only_grow':
    'Конкурс опубликован: обещанное в правилах об апелляциях нельзя отменить или сократить.',
  'appeals.rule':
    'Команда может подать апелляцию на итоги в течение {days, plural, one {# дня} few {# дней} many {# дней} other {# дня}} после их публикации.',
  'appeals.rule_shown': 'Все видят, сколько апелляций подано.',
  'appeals.rule_none': 'Апелляции на итоги не предусмотрены.',
  'appeals.none': 'Апелляции на эти итоги не предусмотрены.',
  'appeals.not_judged': 'Апелляцию может подать только команда, которая участвует и подала работу.',
  'appeals.list':
    '{count, plural, =0 {Апелляций нет} one {# апелляция} few {# апелляции} many {# апелляций} other {# апелляции}}',
  'appeals.list_none': 'Ни одна команда не подала апелляцию.',
  'appeals.team': 'Команда',
  'appeals.at': 'Получена',
  'appeals.state': 'Состояние',
  'appeals.outcome.waiting': 'ждёт ответа',
  'appeals.outcome.upheld': 'удовлетворена',
  'appeals.outcome.dismissed': 'отклонена',
  'appeals.until': 'Вы можете подать апелляцию до {until}.',
  'appeals.until_all': 'Команды могут подать апелляцию до {until}.',
  'appeals.own': 'Апелляция на итоги',
  'appeals.own_lead':
    'Вашу апелляцию прочитают организатор и председатель и ответят один раз. Больше её никто не читает.',
  'appeals.own_hint': 'Напишите, что в итогах неверно и из чего это видно. Подать апелляцию можно один раз.',
  'appeals.sent': 'Организатор и председатель получили апелляцию. Ответ придёт по почте.',
  'appeals.of': 'Апелляция на итоги: {team}',
  'appeals.decision': 'Ваш ответ',
  'appeals.choose.upheld': 'Удовлетворить',
  'appeals.choose.upheld_hint': 'Команда права. Затем вы можете исправить итоги.',
  'appeals.choose.dismissed': 'Отклонить',
  'appeals.choose.dismissed_hint': 'Итоги остаются прежними.',
  'appeals.reason': 'Обоснование',
  'appeals.reason_hint': 'Его прочитает команда. Изменить ответ потом нельзя.',
  'appeals.answer': 'Отправить ответ',
  'appeals.answered': 'Ответ на апелляцию дан. Команда прочитает его в письме.',
  'appeals.public': 'Апелляции',
  'appeals.public_until': 'Команды могут подать апелляцию на эти итоги до {until}.',
  'appeals.waiting':
    '{count, plural, one {# апелляция ждёт ответа.} few {# апелляции ждут ответа.} many {# апелляций ждут ответа.} other {# апелляции ждут ответа.}}',
  'appeals.decided_count': 'Удовлетворено: {upheld}. Отклонено: {dismissed}.',
  'appeals.mail.appealed.subject': 'Апелляция команды «{team}» на итоги: {challenge}',
  'appeals.mail.appealed.text':
    'Команда «{team}» подала апелляцию на итоги конкурса «{challenge}»:\n\n{text}\n\nОтветьте здесь:\n{link}',
  'appeals.mail.upheld.subject': 'Ваша апелляция удовлетворена: {challenge}',
  'appeals.mail.upheld.text':
    'Апелляция команды «{team}» на итоги конкурса «{challenge}» удовлетворена. Обоснование:\n\n{answer}\n\nВаша апелляция:\n{link}',
  'appeals.mail.dismissed.subject': 'Ваша апелляция отклонена: {challenge}',
  'appeals.mail.dismissed.text':
    'Апелляция команды «{team}» на итоги конкурса «{challenge}» отклонена. Обоснование:\n\n{answer}\n\nВаша апелляция:\n{link}',
  'appeals.mail.decided.subject': 'На апелляцию команды «{team}» дан ответ: {challenge}',
  'appeals.mail.decided.text':
    'На апелляцию команды «{team}» на итоги конкурса «{challenge}» дан ответ ({who}): {outcome}. Обоснование:\n\n{answer}\n\nАпелляция:\n{link}',
}
