export const decisions = {
  'decisions.advance.stages': 'Этапы',
  'decisions.advance.stage_number': 'Этап {number}',
  'decisions.advance.next_stage': 'следующий этап',

  'decisions.advance.title': 'Кто проходит дальше',
  'decisions.advance.lead':
    'Из этапа «{from}» в этап «{to}». До объявления это видят только организатор и председатель.',
  'decisions.advance.who': 'Команды, которые проходят дальше',
  'decisions.advance.places':
    'В следующем этапе {count, plural, one {# место} few {# места} many {# мест} other {# места}}.',
  'decisions.advance.places_open': 'Число мест не задано.',
  'decisions.advance.tick_hint':
    'Команды отмечены по рейтингу. Жюри может отметить другие и указать причину.',
  'decisions.advance.tie_title':
    '{count, plural, one {Последние места делит # команда} few {Последние места делят # команды} many {Последние места делят # команд} other {Последние места делят # команды}}',
  'decisions.advance.tie_text':
    'Мест на всех не хватает, и рейтинг этого не решает. Отметьте команды, которые проходят дальше, и напишите причину.',
  'decisions.advance.table': 'Рейтинг этого этапа и кто проходит дальше',
  'decisions.advance.goes_on': 'Проходит дальше',
  'decisions.advance.goes_on_who': '{who} проходит дальше',
  'decisions.advance.stays': 'Не проходит дальше',
  'decisions.advance.by_ranking': 'По рейтингу',
  'decisions.advance.tied': 'Равенство',
  'decisions.advance.reason_hint':
    'Нужна, если дальше проходят не первые по рейтингу команды. После объявления открыта всем.',
  'decisions.advance.method_reason': 'Почему жюри сохраняет этот выбор',
  'decisions.advance.method_reason_hint':
    'Нужно, потому что при другом методе прошли бы другие команды. После объявления открыто всем.',
  'decisions.advance.silent':
    'При сохранении никто не получает сообщений. До объявления решение можно изменить.',
  'decisions.advance.as_ranked': 'Дальше проходят первые по рейтингу команды.',
  'decisions.advance.decided': 'Решение сохранено. Пока его больше никто не видит.',

  'decisions.advance.release': 'Объявление',
  'decisions.advance.release_lead':
    'Названия этих команд увидят все, и эти команды смогут начать следующий этап.',
  'decisions.advance.next_opens': 'Следующий этап откроется {at}.',
  'decisions.advance.release_act': 'Объявить',
  'decisions.advance.released': 'Все видят, кто прошёл дальше.',
  'decisions.advance.scheduled': 'В это время все увидят, кто прошёл дальше.',
  'decisions.advance.known_from': 'Откроется для всех {at}. До этого объявление можно отменить.',
  'decisions.advance.known_since': 'Открыто для всех с {at}.',
  'decisions.advance.release_after_decision':
    'Сохраните решение по текущему рейтингу, затем объявите его здесь.',
  'decisions.advance.take_back': 'Отменить объявление',
  'decisions.advance.taken_back': 'Объявление отменено. Решение сохранено.',

  'decisions.advance.nobody': 'Выберите хотя бы одну команду.',
  'decisions.advance.reason_needed': 'Дальше проходят не первые по рейтингу команды. Напишите причину.',
  'decisions.advance.last_stage': 'Это последний этап. Его рейтинг определяет призы.',
  'decisions.advance.not_decided': 'Пока нет решения, которое можно объявить.',
  'decisions.advance.released_already': 'Объявление открыто всем. Изменить его больше нельзя.',
  'decisions.advance.scheduled_already':
    'Время объявления назначено. Чтобы изменить решение, сначала отмените объявление.',
  'decisions.advance.not_scheduled': 'Объявление не назначено.',
  'decisions.advance.too_late': 'К этому времени следующий этап уже закроется.',

  'decisions.mail.goes_on.subject': 'Команда «{team}» прошла дальше: {challenge}',
  'decisions.mail.goes_on.text':
    'Здравствуйте, {name}!\n\nЖюри конкурса «{challenge}» приняло решение: команда «{team}» проходит в этап «{stage}». Подайте для него работу до {until}. Вопросы и ваш черновик:\n\n{link}',
  'decisions.mail.stays.subject': 'Жюри приняло решение: {challenge}',
  'decisions.mail.stays.text':
    'Здравствуйте, {name}!\n\nЖюри конкурса «{challenge}» решило, кто проходит в этап «{stage}». Команды «{team}» среди них нет. Спасибо за вашу работу. Отзыв жюри появится на странице вашей заявки, когда опубликуют итоги:\n\n{link}',

  'decisions.advance.known_by': 'Вы узнаете об этом не позже {at}.',
  'decisions.advance.waiting': 'Жюри ещё не объявило, кто проходит в этот этап.',
  'decisions.advance.not_through': 'Здесь могут подать работу только команды, выбранные жюри.',
  'decisions.advance.closes': 'До {at}',
  'decisions.advance.opens': 'С {at}',
  'decisions.advance.versions':
    '{count, plural, one {Подана # версия} few {Поданы # версии} many {Подано # версий} other {Подано # версии}}',
  'decisions.advance.state.upcoming': 'Ещё не открыт',
  'decisions.advance.state.open': 'Открыт',
  'decisions.advance.state.handed_in': 'Подано',
  'decisions.advance.state.judged': 'У жюри',
  'decisions.advance.state.went_on': 'Прошла дальше',
  'decisions.advance.state.stopped': 'Не прошла дальше',
  'decisions.advance.state.missed': 'Не подано',
  'decisions.advance.state.waiting': 'Ожидается решение',
  'decisions.advance.state.out': 'Не для вашей команды',
  'decisions.advance.went_on': 'Прошли в этот этап',
  'decisions.advance.none_yet': 'В этот этап пока не прошла ни одна команда',
  'decisions.advance.none_yet_hint':
    'Команды появятся здесь, когда будет решено, кто проходит из предыдущего этапа.',
  'decisions.advance.finalists': 'Команды, которые проходят дальше',
  'decisions.advance.on_to': 'Следующий этап:',
  'decisions.advance.announced': 'Объявлено: {at}.',
  'decisions.advance.no_order': 'По алфавиту, а не по местам.',
  'decisions.advance.task.not_closed': 'Открыт',
  'decisions.advance.task.judging': 'Оценивается',
  'decisions.advance.task.decide': 'Решите, кто проходит дальше',
  'decisions.advance.task.release': 'Решено, не объявлено',
  'decisions.advance.task.scheduled': 'Объявление: {at}',
  'decisions.advance.task.released': 'Объявлено',
  'decisions.advance.run.decide': 'Этап оценён. Решите, кто проходит дальше.',
  'decisions.advance.run.release': 'Решено, кто проходит дальше. Объявите это.',
  'decisions.advance.run.at_work': 'Команды, прошедшие в этап «{stage}», могут подать работу до {at}.',
  'decisions.result.title': 'Итоги',
  'decisions.result.lead': 'Победители конкурса «{challenge}», обоснования и решение.',
  'decisions.result.not_yet': 'Итоги ещё не опубликованы',
  'decisions.result.not_yet_hint':
    'Места и победителей публикуют для всех одновременно. До этого их знают только организатор и председатель.',
  'decisions.result.not_yet_board':
    'Победителей публикуют для всех одновременно. До этого их знают только организатор и председатель.',
  'decisions.result.to_challenge': 'К конкурсу',
  'decisions.result.entries_close': 'Приём заявок завершится',
  'decisions.result.planned': 'Когда планируются итоги',
  'decisions.result.see_results': 'Посмотреть итоги',
  'decisions.result.see_leaderboard': 'Посмотреть таблицу лидеров',
  'decisions.result.statement': 'Заявление жюри',
  'decisions.result.statement_hint': 'Мнение жюри о конкурсе в целом. Публикуется вместе с итогами.',
  'decisions.result.winner_place': 'Место {place} · {score}',
  'decisions.result.no_place': 'без места',
  'decisions.result.special': 'Специальный приз',
  'decisions.result.protocol': 'Протокол',
  'decisions.result.decided_at': 'Дата решения',
  'decisions.result.published_at': 'Опубликовано',
  'decisions.result.submissions': 'Оценено работ',
  'decisions.result.bundle.text':
    'Этот рейтинг может пересчитать каждый. В подписанном пакете есть все баллы, но нет имён членов жюри.',
  'decisions.result.bundle.download': 'Скачать пакет (JSON)',
  'decisions.result.bundle.verify': 'Проверить его',
  'decisions.result.against_ranking': 'Сравнение с рейтингом',
  'decisions.result.as_ranked': 'Призы соответствуют рейтингу.',
  'decisions.result.not_marked': 'без балла',
  'decisions.result.feedback_title': 'Отзыв жюри',
  'decisions.result.feedback_no_place':
    '{count, plural, =0 {У вашей работы нет отзывов, поэтому у неё нет места.} one {У вашей работы # отзыв. Чтобы занять место, этого мало.} few {У вашей работы # отзыва. Чтобы занять место, этого мало.} many {У вашей работы # отзывов. Чтобы занять место, этого мало.} other {У вашей работы # отзыва. Чтобы занять место, этого мало.}}',
  'decisions.result.place_of': 'место из {count}',
  'decisions.result.reviews_count':
    'оценка по {count, plural, one {# отзыву} few {# отзывам} many {# отзывам} other {# отзыва}}',
  'decisions.result.feedback_comments': 'Комментарии',
  'decisions.result.decision_lead':
    'Кто получает какой приз и почему. До публикации этого больше никто не видит.',
  'decisions.result.find_team': 'Поиск команды',
  'decisions.result.find_team_hint':
    'В списках ниже {count, plural, one {показана # команда} few {показаны # команды} many {показано # команд} other {показано # команды}}: первые в рейтинге или найденные. Поиск перезагружает страницу, поэтому сначала сохраните решение.',
  'decisions.result.find': 'Найти',
  'decisions.result.prizes_to_give': 'Призы',
  'decisions.result.by_ranking': 'Заполнено по рейтингу.',
  'decisions.result.tie_to_break':
    'Рейтинг этого не решает: равенство или на этом месте нет команды. Решает жюри.',
  'decisions.result.jury_choice': 'Жюри выбирает свободно.',
  'decisions.result.not_given': 'Не присуждается',
  'decisions.result.citation': 'Обоснование',
  'decisions.result.citation_hint': 'Одно-два предложения: почему эта команда. Публикуется вместе с итогами.',
  'decisions.result.deviation_reason': 'Причина отступления от рейтинга',
  'decisions.result.deviation_hint':
    'Нужна, если призы отличаются от рейтинга или ни один приз не присуждён. Публикуется вместе с итогами.',
  'decisions.result.save_decision': 'Сохранить решение',
  'decisions.result.decided': 'Решение сохранено. Оно ещё не опубликовано.',
  'decisions.result.to_ranking': 'К рейтингу',
  'decisions.result.won_twice':
    'Команда может занять только одно место, а каждый специальный приз получить один раз.',
  'decisions.result.shared_choice': 'Приз делят команды на месте {place}',
  'decisions.result.shared_parts': 'Равны, место {place}: делят призы своих мест. {parts}',
  'decisions.result.shared_with':
    'Этот приз вместе с призом выше делят команды на одном месте (место {place}): оставьте пустым. Чтобы отдать его одной команде, сделайте выбор для каждого приза и напишите почему.',
  'decisions.result.shared_twice': 'Приз, который делят команды, нельзя отдать ещё и одной команде.',
  'decisions.result.shared_prize': '{prizes}, разделено',
  'decisions.result.reason_needed': 'Призы отличаются от рейтинга. Напишите причину.',
  'decisions.result.judging_going_on': 'Некоторые отзывы ещё не сданы, и оценка не закончилась.',
  'decisions.result.run_missing': 'Сначала рассчитайте рейтинг.',
  'decisions.result.run_stale':
    'После расчёта рейтинга что-то изменилось. Рассчитайте его снова, затем примите решение.',
  'decisions.result.not_decided': 'Пока нет решения, которое можно опубликовать.',
  'decisions.result.published_already': 'Итоги опубликованы. Изменить их больше нельзя.',
  'decisions.result.scheduled_already':
    'Время публикации назначено. Чтобы изменить решение, сначала отмените публикацию.',
  'decisions.result.not_scheduled': 'Публикация не назначена.',
  'decisions.result.at_past': 'Выберите время в будущем.',
  'decisions.result.publication': 'Публикация',
  'decisions.result.publish_after_decision':
    'Сохраните решение по текущему рейтингу, затем опубликуйте его здесь.',
  'decisions.result.publish_lead':
    'Таблица лидеров и итоги открываются одновременно, и каждая команда может прочитать свои отзывы. Тогда все участники получают письмо.',
  'decisions.result.publish': 'Опубликовать',
  'decisions.result.published': 'Итоги опубликованы.',
  'decisions.result.scheduled': 'Итоги будут опубликованы в это время.',
  'decisions.result.public_from': 'Откроется для всех {at}. До этого публикацию можно отменить.',
  'decisions.result.public_since': 'Открыто для всех с {at}.',
  'decisions.result.cancel_publication': 'Отменить публикацию',
  'decisions.result.publication_cancelled': 'Публикация отменена. Решение сохранено.',
  'decisions.mail.result.subject': 'Опубликованы итоги: {challenge}',
  'decisions.mail.result.text':
    'Здравствуйте, {name}!\n\nОпубликованы итоги конкурса «{challenge}». Спасибо команде «{team}» за работу. Если жюри оценило вашу работу, его отзывы — на странице вашей заявки. Итоги и рейтинг:\n\n{link}',
  'decisions.mail.winner.subject': 'Вы победили: {challenge}',
  'decisions.mail.winner.text':
    'Здравствуйте, {name}!\n\nПоздравляем! Команда «{team}» получила приз «{prize}» в конкурсе «{challenge}». Обоснование и баллы — здесь:\n\n{link}',
  'decisions.award.payouts_lead':
    'Денежные призы победителей. Выплатить их нужно в течение 30 дней после итогов.',
  'decisions.award.no_payouts': 'Выплат нет',
  'decisions.award.no_payouts_hint': 'Выплаты появятся здесь, когда опубликуют итоги с денежными призами.',
  'decisions.award.payouts_count':
    '{count, plural, one {# открытая выплата} few {# открытые выплаты} many {# открытых выплат} other {# открытой выплаты}}',
  'decisions.award.prize': 'Приз',
  'decisions.award.amount': 'Сумма',
  'decisions.award.due': 'Срок',
  'decisions.award.unpaid': 'К выплате',
  'decisions.award.overdue': 'Просрочено',
  'decisions.award.paid': 'Выплачено: {at}',
  'decisions.award.reference': 'Номер платежа',
  'decisions.award.mark_paid': 'Отметить как выплаченное',
  'decisions.award.paid_done': 'Выплата отмечена как выполненная.',
  'decisions.award.paid_already': 'Эта выплата уже отмечена как выполненная.',
  'decisions.result.board_shown': 'Во время оценки показывается таблица лидеров.',
  'decisions.result.jury': 'Жюри',
  'decisions.result.jury_chair': '{name}, председатель',
  'decisions.result.members': 'Команда: {names}',
  'decisions.result.ledger_line': 'В журнале записан каждый шаг этого конкурса.',
  'decisions.result.ledger_open': 'Открыть журнал (JSON)',
  'decisions.result.ledger_check': 'Проверить журнал',
  'decisions.result.nothing_reason_needed':
    'Вы не присуждаете ни одного приза. Напишите причину. Она публикуется вместе с итогами.',
  'decisions.result.no_prizes': 'В этом конкурсе нет призов. Итоги — это рейтинг и заявление жюри.',
  'decisions.result.nothing_given': 'Жюри не присудило призов',
  'decisions.result.no_prize_title': 'В этом конкурсе не было призов',
  'decisions.result.no_prize_text': 'Места команд — в таблице лидеров.',
  'decisions.award.needs_two': 'Для этого нужны два человека. Предложите, а другой человек подтвердит.',
  'decisions.award.confirm_self': 'Это предложили вы. Подтвердить должен другой человек.',
  'decisions.award.confirm_mailbox':
    'У вашей учётной записи и у учётной записи предложившего один почтовый ящик, поэтому вы считаетесь одним человеком. Подтвердить должен другой человек.',
  'decisions.award.proposer_gone':
    'Учётная запись предложившего закрыта или приостановлена. Отмените предложение и предложите снова.',
  'decisions.award.proposal_closed': 'Это предложение уже подтверждено или отменено.',
  'decisions.award.proposed_already': 'Это уже предложено. Подтвердить должен второй человек.',
  'decisions.award.proposed': '{who} предлагает ({at}): {what}.',
  'decisions.award.confirm_hint': 'Пока вы или другой человек не подтвердит, ничего не произойдёт.',
  'decisions.award.wait_hint':
    'Подтвердить должен другой организатор. Итоги и этапы может подтвердить и председатель.',
  'decisions.award.confirm': 'Подтвердить',
  'decisions.award.cancel_proposal': 'Отменить предложение',
  'decisions.award.proposal_made':
    'Предложено. Организаторы и председатель получат письмо. Подтвердить должен другой человек.',
  'decisions.award.proposal_confirmed': 'Подтверждено и выполнено.',
  'decisions.award.proposal_cancelled': 'Предложение отменено.',
  'decisions.award.propose_publication': 'Предложить публикацию',
  'decisions.award.propose_release': 'Предложить объявление',
  'decisions.award.propose_paid': 'Предложить отметить как выплаченное',
  'decisions.award.two_people_lead':
    'Для этого нужны два человека: подтвердить должен другой организатор или председатель.',
  'decisions.award.what.publication': 'опубликовать итоги, {at}',
  'decisions.award.what.release': 'объявить, кто прошёл дальше, {at}',
  'decisions.award.what.payment': 'отметить {amount} для команды «{team}» как выплаченное',
  'decisions.award.reference_hint': 'Журнал хранит это всегда. Не пишите номера счетов и имена.',
  'decisions.award.what.undo': 'отменить выплату {amount} команде «{team}»',
  'decisions.award.paid_stays':
    'Часть приза, который изменится, уже выплачена. Сначала отмените эту выплату.',
  'decisions.payout.not_paid': 'Эта выплата не отмечена как произведённая.',
  'decisions.payout.two_parts': 'Укажите хотя бы две части.',
  'decisions.payout.sum': 'Части должны в точности составлять всю сумму, и ни одна не может быть нулевой.',
  'decisions.payout.split': 'Выплатить частями',
  'decisions.payout.split_lead':
    '{team}: {amount}. Укажите сумму и дату каждой части. Вместе они должны составлять всю сумму.',
  'decisions.payout.part': 'Часть {n}',
  'decisions.payout.part_due': 'Срок ({zone})',
  'decisions.payout.save_split': 'Разделить выплату',
  'decisions.payout.split_done': 'Выплата разделена. Победитель видит каждую часть.',
  'decisions.payout.undo': 'Отменить выплату',
  'decisions.payout.undo_lead':
    '{team}: {amount}, выплачено {at} ({reference}). После этого выплата снова открыта. В журнале остаётся, что она была произведена и отменена.',
  'decisions.payout.reason': 'Причина',
  'decisions.payout.reason_hint': 'Для организаторов, например: деньги вернулись, счёт был неверным.',
  'decisions.payout.undone_done': 'Выплата отменена и снова открыта.',
  'decisions.payout.undone': 'Выплата отменена {at}: {reason}',
  'decisions.payout.propose_undo': 'Предложить отмену',
  'decisions.payout.back': 'Назад к выплатам',
  'decisions.mail.proposal_made.subject': 'Ждёт подтверждения: {challenge}',
  'decisions.mail.proposal_made.text':
    'Здравствуйте!\n\nВ конкурсе «{challenge}» {who} предлагает: {what}.\n\nПока другой человек не подтвердит, ничего не произойдёт. Подтвердите или отмените здесь:\n\n{link}',
  'decisions.mail.proposal_confirmed.subject': 'Подтверждено: {challenge}',
  'decisions.mail.proposal_confirmed.text':
    'Здравствуйте!\n\nВ конкурсе «{challenge}» {who} подтверждает: {what}.\n\nДо времени публикации её можно отменить:\n\n{link}',
  'decisions.mail.proposal_cancelled.subject': 'Предложение отменено: {challenge}',
  'decisions.mail.proposal_cancelled.text':
    'Здравствуйте!\n\nВ конкурсе «{challenge}» {who} отменяет предложение: {what}. Ничего не произойдёт.\n\n{link}',
  'decisions.publish.changed': 'Решение изменилось после вашей проверки. Проверьте его ещё раз.',
  'decisions.publish.title': 'Публикация итогов',
  'decisions.publish.lead': 'Это увидят все. Опубликованные итоги изменить нельзя.',
  'decisions.publish.check': 'Проверить перед публикацией',
  'decisions.publish.back': 'Вернуться к решению',
  'decisions.publish.missing': 'Не заполнено',
  'decisions.publish.complete': 'Всё заполнено.',
  'decisions.publish.no_winner':
    '{count, plural, one {# приз без победителя.} few {# приза без победителя.} many {# призов без победителя.} other {# приза без победителя.}}',
  'decisions.publish.no_citation':
    '{count, plural, one {У # победителя нет обоснования ({language}).} few {У # победителей нет обоснования ({language}).} many {У # победителей нет обоснования ({language}).} other {У # победителя нет обоснования ({language}).}}',
  'decisions.publish.no_statement.az': 'Нет заявления жюри на азербайджанском языке.',
  'decisions.publish.no_statement.en': 'Нет заявления жюри на английском языке.',
  'decisions.publish.no_statement.ru': 'Нет заявления жюри на русском языке.',
  'decisions.publish.effects':
    'Итоги, рейтинг со всеми баллами, названия команд, имена членов жюри и журнал станут видны всем.',
  'decisions.publish.preview': 'Так это увидят все',
  'decisions.publish.preview_lead':
    'Это публичная страница итогов на языке этой страницы. Чтобы проверить другие языки, смените язык.',
  'decisions.publish.preview_hidden':
    'Имена участников команд откроются вместе с итогами; до этого вы их не видите.',
  'decisions.publish.at_publication': 'В момент публикации',
  'decisions.publish.mails':
    'Письмо получат: {people, plural, one {# человек} few {# человека} many {# человек} other {# человека}} в {teams, plural, one {# команде} few {# командах} many {# командах} other {# команды}}.',
  'decisions.publish.payouts':
    '{count, plural, one {# приз нужно выплатить} few {# приза нужно выплатить} many {# призов нужно выплатить} other {# приза нужно выплатить}} в течение 30 дней.',
  'decisions.publish.undo': 'До этого времени публикацию можно отменить. После него итоги не изменит никто.',
  'decisions.advance.check': 'Проверить перед объявлением',
  'decisions.advance.check_lead': 'Перед объявлением видно, что увидят все и кто какое письмо получит.',
  'decisions.advance.check_title': 'Объявление прошедших дальше',
  'decisions.advance.check_page_lead':
    'Из этапа «{from}» в этап «{to}». После объявления изменить его нельзя.',
  'decisions.advance.mails':
    '{people, plural, one {# человек получит} few {# человека получат} many {# человек получат} other {# человека получат}} письмо: {advance, plural, one {# команда узнает} few {# команды узнают} many {# команд узнают} other {# команды узнают}}, что проходит дальше, {stay, plural, one {# команда} few {# команды} many {# команд} other {# команды}} — что не проходит.',
  'decisions.advance.undo':
    'До времени объявления его можно отменить. После него изменить его не сможет никто.',
  'decisions.won.title': 'Ваш приз',
  'decisions.won.next': 'Что дальше',
  'decisions.won.next_money':
    'О выплате капитану напишет организация, которая проводит конкурс. Здесь будут указаны срок и дата выплаты.',
  'decisions.won.next_card':
    'Расскажите, что вы создали: карточка решения будет рядом с вашим именем на странице итогов.',
  'decisions.won.in_kind': 'Об этом призе капитану напишет организация, которая проводит конкурс.',
  'decisions.won.paid': 'Выплачено {at}',
  'decisions.won.due': 'Срок выплаты: {at}',
  'decisions.won.overdue': 'Срок истёк {at}, ещё не выплачено',
  'decisions.won.not_paid': 'Ещё не выплачено',
  'decisions.publish.preview_cards':
    '{count, plural, one {# команда написала} few {# команды написали} many {# команд написали} other {# команды написали}} карточку о решении. Она откроется вместе с итогами.',
  'decisions.award.excluded': 'Заявка исключена, приз не выплачивается.',
  'decisions.award.withheld': 'Удержано: заявка исключена',
  'decisions.result.excluded':
    '{count, plural, one {До результата исключена # заявка.} few {До результата исключены # заявки.} many {До результата исключено # заявок.} other {До результата исключено # заявки.}}',
  'decisions.result.excluded_later': 'Исключено после результата ({at}): {team}',
}
