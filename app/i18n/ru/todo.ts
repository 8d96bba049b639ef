export const todo = {
  'todo.title': 'Что нужно сделать',
  'todo.desks': 'Ваши кабинеты',
  'todo.empty': 'Сейчас делать ничего не нужно.',
  'todo.tasks': '{count, plural, one {# дело} few {# дела} many {# дел} other {# дела}}',
  'todo.overdue': 'Просрочено',
  'todo.since': 'Ждёт с {at}',
  'todo.review':
    '{count, plural, one {Оцените # работу} few {Оцените # работы} many {Оцените # работ} other {Оцените # работы}}',
  'todo.tie_vote': 'Проголосуйте за одну из равных работ',
  'todo.judge_invitation': 'Ответьте на приглашение в жюри',
  'todo.team_invitation': 'Ответьте на приглашение в команду',
  'todo.institution_invitation': 'Ответьте на приглашение стать организатором',
  'todo.begin': 'Начните черновик и подайте работу',
  'todo.continue': 'Закончите черновик и подайте работу',
  'todo.gather_team': 'Пригласите участников: в команде не хватает людей',
  'todo.draft': 'Заполните все разделы и отправьте конкурс на проверку',
  'todo.remarks': 'Внесите правки, о которых просят сотрудники',
  'todo.publish': 'Опубликуйте одобренный конкурс',
  'todo.invite_jury': 'Пригласите членов жюри',
  'todo.assign':
    '{count, plural, one {Назначьте членов жюри для # работы} few {Назначьте членов жюри для # работ} many {Назначьте членов жюри для # работ} other {Назначьте членов жюри для # работы}}',
  'todo.apply_plan': 'Примените или отклоните предложенное распределение',
  'todo.top_up':
    '{count, plural, one {Добавьте членов жюри: их не хватает для # работы} few {Добавьте членов жюри: их не хватает для # работ} many {Добавьте членов жюри: их не хватает для # работ} other {Добавьте членов жюри: их не хватает для # работы}}',
  'todo.answer':
    '{count, plural, one {Ответьте на # вопрос} few {Ответьте на # вопроса} many {Ответьте на # вопросов} other {Ответьте на # вопроса}}',
  'todo.remind':
    '{count, plural, one {Напомните # члену жюри, который опаздывает} few {Напомните # членам жюри, которые опаздывают} many {Напомните # членам жюри, которые опаздывают} other {Напомните # члена жюри, которые опаздывают}}',
  'todo.conflicts':
    '{count, plural, one {Подтвердите или отклоните # предложенный конфликт} few {Подтвердите или отклоните # предложенных конфликта} many {Подтвердите или отклоните # предложенных конфликтов} other {Подтвердите или отклоните # предложенного конфликта}}',
  'todo.decide_stage': 'Решите, кто проходит дальше',
  'todo.announce_stage': 'Объявите, кто проходит дальше',
  'todo.decide': 'Решите, кому достаются призы',
  'todo.publish_result': 'Опубликуйте итоги',
  'todo.confirm': 'Подтвердите или отмените предложение другого человека',
  'todo.pay':
    '{count, plural, one {Выплатите # приз} few {Выплатите # приза} many {Выплатите # призов} other {Выплатите # приза}}',
  'todo.answer_appeal':
    '{count, plural, one {Ответьте на # апелляцию на итоги} few {Ответьте на # апелляции на итоги} many {Ответьте на # апелляций на итоги} other {Ответьте на # апелляции на итоги}}',
  'todo.approve': 'Проверьте конкурс',
  'todo.verify': 'Проверьте организацию',
  'todo.nobody_to_remind': 'Ни у одного члена жюри нет незаконченных отзывов.',
  'todo.reminded_today': 'Этому члену жюри уже напоминали за последние 24 часа.',
  'todo.reminded':
    '{count, plural, one {# член жюри получит письмо.} few {# члена жюри получат письмо.} many {# членов жюри получат письмо.} other {# члена жюри получат письмо.}}',
  'todo.remind_one': 'Напомнить',
  'todo.remind_who': 'Напомнить: {name}',
  'todo.remind_all': 'Напомнить всем, у кого есть незаконченные отзывы',
  'todo.reminded_at': 'Напоминание отправлено {at}',
  'todo.progress': 'Ход конкурса',
  'todo.teams': 'Команды',
  'todo.drafts': 'Черновики',
  'todo.submitted': 'Подано',
  'todo.reviews': 'Отзывы',
  'todo.n_of_m': '{n} из {m}',
  'todo.days_left':
    '{count, plural, one {день остался} few {дня осталось} many {дней осталось} other {дня осталось}}',
  'todo.judge': 'Член жюри',
  'todo.status': 'Статус',
  'todo.late': 'Опаздывает',
  'todo.on_time': 'В работе',
  'todo.all_done': 'Готово',
  'todo.tabs.prepare': 'Подготовка',
  'todo.tabs.receive': 'Приём',
  'todo.tabs.judge': 'Оценка',
  'todo.tabs.decide': 'Решение',
  'todo.mail.draft_due.subject': 'Черновик ещё не подан: {challenge}',
  'todo.mail.draft_due.text':
    'Ваш черновик для конкурса «{challenge}» не подан. Срок: {at}. Черновик сам не подаётся.\n\nПрочитайте и подайте:\n{link}\n',
  'todo.mail.reviews_due.subject': 'Незаконченные отзывы: {challenge}',
  'todo.mail.reviews_due.text':
    'В конкурсе «{challenge}» вы ещё не сдали отзывы. Оценка заканчивается {at}.\n\nПродолжить:\n{link}\n',
  'todo.mail.decision_due.subject': 'Скоро итоги: {challenge}',
  'todo.mail.decision_due.text':
    'Итоги конкурса «{challenge}» запланированы на {at}, а решения ещё нет.\n\nПринять решение:\n{link}\n',
  'todo.mail.payout_due.subject': 'Скоро срок выплаты: {challenge}',
  'todo.mail.payout_due.text': 'Приз конкурса «{challenge}» нужно выплатить до {at}.\n\nВыплаты:\n{link}\n',
  'todo.mail.reminder.subject': 'Ждём ваши отзывы: {challenge}',
  'todo.mail.reminder.text':
    'Здравствуйте!\n\nВ конкурсе «{challenge}» вам осталось сдать {count, plural, one {# отзыв} few {# отзыва} many {# отзывов} other {# отзыва}}. Оценка заканчивается {until}. Напишите отзывы здесь:\n\n{link}',
} as const
