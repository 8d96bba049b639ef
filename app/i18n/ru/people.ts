export const people = {
  'people.account.join': 'Регистрация',
  'people.account.sign_in': 'Войти',
  'people.account.sign_out': 'Выйти',
  'people.account.name': 'Ваше имя',
  'people.account.name_hint':
    'Если вы участвуете в конкурсе или входите в жюри, ваше имя публикуется вместе с итогами.',
  'people.account.email': 'Электронная почта',
  'people.account.email_hint': 'Мы отправим на этот адрес ссылку. По ней вы зададите пароль.',
  'people.account.password': 'Пароль',
  'people.account.password_hint':
    'Не менее 10 символов. Можно ввести целую фразу. Не используйте распространённый пароль или своё имя.',
  'people.account.current_password': 'Текущий пароль',
  'people.account.new_password': 'Новый пароль',
  'people.account.participant_type': 'Вы участвуете как',
  'people.account.participant_type_hint':
    'Некоторые конкурсы открыты только для участников определённых категорий. Выбор можно изменить позже.',
  'people.account.organisation': 'Организация или университет',
  'people.account.organisation_hint':
    'Где вы учитесь или работаете. По этим данным мы находим конфликты интересов.',
  'people.account.wrong_sign_in': 'Неверный адрес почты или пароль.',
  'people.account.wrong_password': 'Это не ваш текущий пароль.',
  'people.account.dead_link_title': 'Эта ссылка больше не действует',
  'people.account.dead_link_lead': 'Ссылка уже использована, или её срок истёк.',
  'people.account.ask_new_link': 'Запросить новую ссылку',
  'people.account.link_spent': 'Ссылка уже использована, или её срок истёк. Запросите новую.',
  'people.account.already_verified': 'Ваш адрес уже подтверждён.',
  'people.account.unverified': 'Сначала подтвердите адрес электронной почты.',
  'people.participant_type.student': 'Студент',
  'people.participant_type.researcher': 'Исследователь',
  'people.participant_type.startup': 'Стартап',
  'people.participant_type.company': 'Компания',
  'people.participant_type.public_institution': 'Государственная организация',
  'people.participant_type.individual': 'Частное лицо',
  'people.join.title': 'Регистрация на Meydan',
  'people.join.lead': 'С одной учётной записью можно участвовать в конкурсах, проводить их и входить в жюри.',
  'people.join.have_account': 'Уже есть учётная запись?',
  'people.join.sent_title': 'Проверьте почту',
  'people.join.sent_to': 'Мы отправили ссылку на адрес {email}. Она действует три дня.',
  'people.join.send_again': 'Отправить ещё раз',
  'people.join.change_address': 'Ошиблись в адресе? Измените его',
  'people.join.send_there': 'Отправить ссылку на этот адрес',
  'people.join.sent_hint': 'Если письмо не придёт за несколько минут, проверьте папку «Спам».',
  'people.sign_in.title': 'Вход',
  'people.sign_in.first': 'Войдите, чтобы продолжить.',
  'people.sign_in.forgotten': 'Забыли пароль?',
  'people.sign_in.no_account': 'Ещё нет учётной записи?',
  'people.verification.title': 'Задайте пароль',
  'people.verification.lead': 'Так вы подтвердите адрес и войдёте в учётную запись.',
  'people.verification.confirm': 'Задать пароль и войти',
  'people.verification.done': 'Адрес подтверждён. Добро пожаловать!',
  'people.verification.already': 'Ваш адрес уже подтверждён.',
  'people.verification.sent': 'Мы отправили вам новую ссылку.',
  'people.forgotten.title': 'Восстановление пароля',
  'people.forgotten.lead': 'Мы пришлём ссылку, чтобы задать новый пароль.',
  'people.forgotten.send': 'Отправить ссылку',
  'people.forgotten.sent':
    'Если учётная запись с этим адресом есть, мы отправили ссылку. Она действует 30 минут.',
  'people.reset.title': 'Задайте новый пароль',
  'people.reset.save': 'Задать пароль',
  'people.reset.done': 'Пароль изменён. На других устройствах выполнен выход.',
  'people.me.title': 'Ваш профиль',
  'people.me.change_password': 'Сменить пароль',
  'people.me.password_lead': 'На всех остальных устройствах будет выполнен выход.',
  'people.me.unverified': 'Ваш адрес ещё не подтверждён',
  'people.me.unverified_hint':
    'Подтвердите его, чтобы участвовать в конкурсах, проводить их или входить в жюри.',
  'people.me.send_again': 'Отправить ссылку ещё раз',
  'people.account.confirm_first': 'Сначала введите пароль ещё раз.',
  'people.confirm.title': 'Введите пароль',
  'people.confirm.lead':
    'Следующий шаг трудно отменить, поэтому введите пароль ещё раз. После этого мы не будем спрашивать его 15 минут.',
  'people.confirm.go_on': 'Продолжить',
  'people.confirm.back': 'Вернуться без изменений',
  'people.confirm.gone': 'Форма больше не хранится',
  'people.confirm.gone_hint':
    'Мы храним формы один час. Вернитесь на страницу, заполните форму заново и отправьте.',
  'people.sessions.title': 'Где вы вошли',
  'people.sessions.lead':
    'Браузеры, в которых вы вошли в учётную запись. Если какой-то вам незнаком, завершите в нём сеанс и смените пароль.',
  'people.sessions.browser': 'Браузер',
  'people.sessions.unknown_browser': 'Неизвестный браузер',
  'people.sessions.network': 'Сеть',
  'people.sessions.since': 'Вход выполнен',
  'people.sessions.seen': 'Последнее использование',
  'people.sessions.this_one': 'Этот браузер',
  'people.sessions.end': 'Завершить сеанс',
  'people.sessions.end_name': 'Завершить сеанс: {name}',
  'people.sessions.end_others': 'Завершить все остальные сеансы',
  'people.sessions.ended': 'Сеанс завершён.',
  'people.sessions.others_ended': 'Все остальные сеансы завершены.',
  'people.account.invited_elsewhere':
    'Это приглашение отправлено не на {email}. Войдите в учётную запись с тем адресом, на который оно отправлено, или попросите отправителя пригласить {email}.',
  'people.invitation.too_many_sent':
    'Отправлено приглашений за час: {count}. Больше отправить нельзя. Попробуйте снова через {minutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}}.',
  'people.invitation.too_many_received':
    'На этот адрес сегодня пришло слишком много приглашений. Попросите человека открыть одно из них или попробуйте снова через {hours, plural, one {# час} few {# часа} many {# часов} other {# часа}}.',
  'people.mail.verification.subject': 'Задайте пароль',
  'people.mail.verification.text':
    'Здравствуйте!\n\nОткройте эту ссылку, чтобы подтвердить адрес и задать пароль на Meydan. Она действует три дня.\n\n{link}\n\nЕсли вы не регистрировались на Meydan, не обращайте внимания на это письмо. Мы удалим учётную запись через неделю.',
  'people.mail.reset.subject': 'Задайте новый пароль',
  'people.mail.reset.text':
    'Здравствуйте, {name}!\n\nОткройте эту ссылку, чтобы задать новый пароль. Она сработает один раз, в течение 30 минут.\n\n{link}\n\nЕсли вы об этом не просили, не обращайте внимания на это письмо. Пароль не изменится.',
  'people.mail.already_joined.subject': 'У вас уже есть учётная запись',
  'people.mail.already_joined.text':
    'Здравствуйте, {name}!\n\nКто-то, вероятно вы, пытался зарегистрироваться на Meydan с этим адресом. Для него уже есть учётная запись. Если вы забыли пароль, запросите новый здесь:\n\n{link}\n\nЕсли это были не вы, ничего делать не нужно.',
  'people.mail.new_device.subject': 'Новый вход в вашу учётную запись',
  'people.mail.new_device.text':
    'Здравствуйте, {name}!\n\nКто-то вошёл в вашу учётную запись Meydan из нового браузера.\n\nВремя: {at}\nБраузер: {browser}\nСетевой адрес: {network}\n\nЕсли это были вы, ничего делать не нужно. Если нет, завершите этот сеанс на странице ниже и сразу смените пароль:\n\n{link}',
  'people.account.password_common': 'Этот пароль легко угадать. Выберите другой.',
  'people.account.password_personal': 'Этот пароль — ваше имя или адрес. Выберите другой.',
  'people.form.no_links': 'Уберите адреса сайтов и электронной почты',
  'people.mail.password_changed.subject': 'Ваш пароль изменён',
  'people.mail.password_changed.text':
    'Здравствуйте, {name}!\n\nПароль вашей учётной записи Meydan изменён, на других устройствах выполнен выход.\n\nЕсли это сделали не вы, сразу задайте новый пароль по ссылке «Забыли пароль?» на странице входа.',
  'people.mail.guesses.subject': 'Неверные пароли для вашей учётной записи',
  'people.mail.guesses.text':
    'Здравствуйте, {name}!\n\nКто-то десять раз подряд ввёл неверный пароль к вашей учётной записи Meydan и не смог войти. Мы замедляем следующие попытки. В браузерах, которыми вы уже пользовались, можно войти как обычно.\n\nЕсли это были вы и вы забыли пароль, задайте новый здесь:\n\n{link}\n\nЕсли это были не вы, а ваш пароль короткий или используется где-то ещё, тоже задайте новый.',
  'people.address.title': 'Сменить адрес почты',
  'people.address.lead':
    'Адрес вашей учётной записи: {email}. С ним вы входите, и на него мы отправляем письма.',
  'people.address.new': 'Новый адрес почты',
  'people.address.new_hint':
    'Мы отправим туда ссылку. Войдите в учётную запись и откройте ссылку, тогда адрес изменится.',
  'people.address.ask': 'Отправить ссылку',
  'people.address.asked': 'Мы отправили письма на оба адреса. Откройте ссылку в письме на новый адрес.',
  'people.address.same': 'У вашей учётной записи уже этот адрес.',
  'people.address.pending': 'Ожидается подтверждение с адреса {email}',
  'people.address.pending_hint':
    'Ссылка действует семь дней. Если запросить ещё раз, сработает только последняя ссылка.',
  'people.address.confirm_lead':
    'Адрес вашей учётной записи изменится с {email} на {to}. После этого вы будете входить с новым адресом. На всех остальных устройствах будет выполнен выход.',
  'people.address.confirm': 'Сменить адрес',
  'people.address.changed': 'Адрес изменён. На других устройствах выполнен выход.',
  'people.address.taken':
    'У этого адреса уже есть своя учётная запись. Войдите в неё или укажите другой адрес.',
  'people.address.dead_lead':
    'Ссылка уже использована, её срок истёк или она относится не к учётной записи {email}.',
  'people.address.objection_title': 'Адрес вашей учётной записи',
  'people.address.stop_lead':
    'Кто-то вошёл в вашу учётную запись и запросил другой адрес почты. Если это были не вы, остановите замену здесь.',
  'people.address.undo_lead':
    'Адрес почты вашей учётной записи изменён. Если это были не вы, верните прежний адрес здесь.',
  'people.address.objection_password':
    'Тот, кто это запросил, знал ваш пароль. Поэтому мы завершим сеансы на всех устройствах, сделаем пароль недействительным и отправим вам ссылку, чтобы задать новый.',
  'people.address.stop': 'Это не я: остановить',
  'people.address.undo': 'Это не я: вернуть прежний адрес',
  'people.address.stopped':
    'У вашей учётной записи снова ваш адрес. Мы отправили вам ссылку, чтобы задать новый пароль.',
  'people.address.locked':
    'Сейчас учётной записью никто не может пользоваться. Ваш адрес принадлежит другой учётной записи: закройте её или смените её адрес. Затем откройте эту ссылку снова в течение семи дней после изменения.',
  'people.mail.address_asked.subject': 'Запрос на смену адреса вашей учётной записи',
  'people.mail.address_asked.text':
    'Здравствуйте, {name}!\n\nКто-то вошёл в вашу учётную запись Meydan и попросил сменить её адрес почты на {email}. Адрес изменится, когда это подтвердят с новой почты.\n\nЕсли это были вы, ничего делать не нужно. Если нет, остановите замену:\n\n{link}',
  'people.mail.address_changed.subject': 'Адрес вашей учётной записи изменён',
  'people.mail.address_changed.text':
    'Здравствуйте, {name}!\n\nАдрес почты вашей учётной записи Meydan теперь {email}. Это последнее письмо на прежний адрес.\n\nЕсли это были не вы, верните прежний адрес здесь в течение семи дней:\n\n{link}',
  'people.mail.address_confirm.subject': 'Подтвердите новый адрес',
  'people.mail.address_confirm.text':
    'Здравствуйте!\n\nКто-то попросил использовать этот адрес для своей учётной записи Meydan. Если это были вы, войдите в свою учётную запись и откройте эту ссылку в течение семи дней:\n\n{link}\n\nЕсли это были не вы, не обращайте внимания на это письмо: ничего не изменится.',
  'people.mail.address_taken.subject': 'У вас уже есть учётная запись',
  'people.mail.address_taken.text':
    'Здравствуйте, {name}!\n\nКто-то, вероятно вы, попросил использовать этот адрес для другой учётной записи Meydan. Ничего не меняется: адрес остаётся за вашей учётной записью.\n\nЧтобы использовать его для другой учётной записи, сначала смените адрес этой или закройте её.',
  'people.invitation.elsewhere': 'Это приглашение отправлено не на {email}',
  'people.invitation.elsewhere_hint':
    'Принять его можно только из учётной записи с тем адресом, на который оно отправлено. Если тот адрес тоже ваш, запросите приглашение здесь или смените адрес своей учётной записи.',
  'people.invitation.ask': 'Запросить его на {email}',
  'people.invitation.ask_hint': 'Тот, кто вас пригласил, увидит ваше имя и адрес.',
  'people.invitation.change_address': 'Сменить адрес моей учётной записи',
  'people.invitation.asked': 'Вы запросили это приглашение',
  'people.invitation.asked_hint':
    'Мы сообщили тому, кто вас пригласил. Когда он подтвердит, мы отправим новую ссылку на {email}.',
  'people.invitation.is_yours': 'Это приглашение отправлено на ваш адрес. Вы можете его принять.',
  'people.invitation.send_again': 'Отправить снова',
  'people.invitation.send_again_who': 'Отправить снова приглашение: {who}',
  'people.invitation.request':
    '{name} ({email}): ссылка из приглашения открыта, просьба прислать его на этот адрес.',
  'people.invitation.send_instead': 'Пригласить вместо этого {email}',
  'people.mail.invitation_request.subject': '{name} просит прислать ваше приглашение на другой адрес',
  'people.mail.invitation_request.text':
    'Здравствуйте!\n\n{name} ({email}) просит прислать на {email} приглашение, которое вы отправили на Meydan на адрес {invited}. Ссылка из приглашения уже открыта.\n\nЕсли вы приглашали именно этого человека, подтвердите здесь:\n\n{link}\n\nЕсли нет, ничего не делайте. Приглашение не изменится.',
  'people.suspension.people': 'Пользователи',
  'people.suspension.people_lead':
    'Все, у кого есть учётная запись. Адреса видны только при поиске, а поиск записывается в журнал безопасности. Чтобы приостановить или восстановить учётную запись, откройте человека.',
  'people.suspension.search': 'Адрес почты или имя, можно часть',
  'people.suspension.only.staff': 'Сотрудники',
  'people.suspension.only.hosts': 'Организаторы',
  'people.suspension.only.unverified': 'Адрес не подтверждён',
  'people.suspension.only.suspended': 'Приостановлены',
  'people.suspension.state': 'Статус',
  'people.suspension.name': 'Имя',
  'people.suspension.active': 'Действует',
  'people.suspension.suspended': 'Приостановлена',
  'people.suspension.inactive': 'Недействующая учётная запись',
  'people.suspension.joined': 'Дата регистрации',
  'people.suspension.verified': 'Адрес подтверждён',
  'people.suspension.staff_since': 'Сотрудник с',
  'people.suspension.hosts': 'Организатор от',
  'people.suspension.title': 'Приостановить эту учётную запись',
  'people.suspension.lead':
    'Сеансы этого человека завершатся на всех устройствах, и войти он не сможет. Он получит одно письмо с указанной вами причиной и больше никаких писем. Его заявки, отзывы и роли не изменятся. Организаторы увидят, что учётная запись не действует.',
  'people.suspension.reason': 'Причина',
  'people.suspension.reason_hint': 'Человек прочтёт её в письме и при попытке войти. Не менее 10 символов.',
  'people.suspension.suspend': 'Приостановить учётную запись',
  'people.suspension.restore': 'Восстановить учётную запись',
  'people.suspension.since': 'Приостановлена с {at}',
  'people.suspension.done': 'Учётная запись приостановлена.',
  'people.suspension.restored': 'Учётная запись восстановлена.',
  'people.suspension.already': 'Учётная запись уже приостановлена.',
  'people.suspension.none': 'Учётная запись не приостановлена.',
  'people.suspension.self': 'Нельзя приостановить собственную учётную запись.',
  'people.suspension.last_staff':
    'Это последняя учётная запись сотрудника, с которой можно войти. Сначала назначьте сотрудником кого-то ещё.',
  'people.suspension.by_objection':
    'Эта учётная запись заблокирована: владелец прежнего адреса сообщил, что адрес сменил не он.',
  'people.suspension.refused': 'Эта учётная запись приостановлена. Сотрудники Meydan написали: {reason}',
} as const
