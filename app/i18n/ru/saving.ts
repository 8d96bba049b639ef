export const saving = {
  'saving.signed_out_title': 'Сеанс завершён',
  'saving.signed_out_lead':
    'Сеанс завершён, поэтому данные не сохранены. Всё, что вы ввели, осталось на этой странице.',
  'saving.signed_out_sign_in': 'Войдите (откроется в новой вкладке)',
  'saving.signed_out_come_back': 'Вернитесь на эту вкладку и нажмите «Отправить ещё раз».',
  'saving.signed_out_files': 'На этой странице файлы не сохраняются. После входа выберите их снова.',
  'saving.send_again': 'Отправить ещё раз',
  'saving.typed': 'Что вы ввели',
}
