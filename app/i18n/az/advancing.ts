export const advancing = {
  'advance.stages': 'Mərhələlər',
  'advance.stage_number': 'Mərhələ {number}',
  'advance.next_stage': 'növbəti mərhələ',

  'advance.title': 'Növbəti mərhələyə keçənlər',
  'advance.lead':
    '“{from}” mərhələsindən “{to}” mərhələsinə. Elana qədər bunu yalnız təşkilatçı və sədr görür.',
  'advance.who': 'Keçən komandalar',
  'advance.places': 'Növbəti mərhələdə {count} yer var.',
  'advance.places_open': 'Yerlərin sayı müəyyən edilməyib.',
  'advance.tick_hint':
    'Qutular sıralamaya görə işarələnib; heyət başqalarını da seçə bilər, onda səbəbini yazır.',
  'advance.tie_title': 'Son yerləri {count} komanda bölüşür',
  'advance.tie_text':
    'Hamısına yer çatmır, kimin keçəcəyini isə sıralama müəyyən etmir. Keçənləri işarələyin və səbəbini yazın.',
  'advance.table': 'Bu mərhələnin sıralaması və növbəti mərhələyə keçənlər',
  'advance.goes_on': 'Keçir',
  'advance.goes_on_who': '{who} keçir',
  'advance.stays': 'Keçmir',
  'advance.by_ranking': 'Sıralamaya görə',
  'advance.tied': 'Bərabər',
  'advance.reason_hint':
    'Keçənlər sadəcə sıralamanın ilk yerləri olmayanda tələb olunur. Elandan sonra hamıya açıqdır.',
  'advance.silent': 'Yadda saxlayanda heç kimə xəbər getmir. Elana qədər dəyişə bilərsiniz.',
  'advance.as_ranked': 'Keçənlər sıralamanın ilk yerləridir.',
  'advance.decided': 'Qərar yadda saxlanıldı. Hələ heç kimin xəbəri yoxdur.',

  'advance.release': 'Elan',
  'advance.release_lead':
    'Keçən komandaların adı eyni anda hamıya açılır, onlar növbəti mərhələyə başlaya bilir, hər komandaya e-məktub göndərilir.',
  'advance.next_opens': 'Növbəti mərhələ başlayır: {at}.',
  'advance.release_act': 'Elan et',
  'advance.released': 'Kimin keçdiyini indi hamı görür.',
  'advance.scheduled': 'Kimin keçdiyini hamı həmin vaxt görəcək.',
  'advance.known_from': 'Elan vaxtı: {at}. O vaxta qədər geri götürmək olar.',
  'advance.known_since': 'Elan olunub: {at}.',
  'advance.release_after_decision':
    'Hazırkı sıralama əsasında qərarı yadda saxlayın, sonra burada elan edin.',
  'advance.take_back': 'Elanı geri götür',
  'advance.taken_back': 'Elan geri götürüldü. Qərar saxlanılır.',

  'advance.nobody': 'Ən azı bir komanda seçin.',
  'advance.reason_needed': 'Keçənlər sadəcə sıralamanın ilk yerləri deyil: səbəbini yazın.',
  'advance.last_stage': 'Bu, son mərhələdir: mükafatları onun sıralaması müəyyən edir.',
  'advance.not_decided': 'Elan ediləcək qərar hələ yoxdur.',
  'advance.released_already': 'Kimin keçdiyi elan olunub, bunu daha dəyişmək olmaz.',
  'advance.scheduled_already': 'Elan vaxtı təyin olunub. Qərarı dəyişmək üçün əvvəlcə elanı geri götürün.',
  'advance.not_scheduled': 'Elan vaxtı təyin olunmayıb.',
  'advance.too_late': 'O vaxta qədər növbəti mərhələ artıq bağlanmış olacaq.',

  'advance.mail_on_subject': '{team} növbəti mərhələdədir: {challenge}',
  'advance.mail_on_text':
    'Salam, {name}!\n\n“{challenge}” çağırışının münsiflər heyəti qərar verdi: {team} “{stage}” mərhələsinə keçir. Həllinizi bu vaxta qədər təqdim edin: {until}. Tələblər və qaralamanız:\n\n{link}',
  'advance.mail_out_subject': 'Münsiflər qərar verdi: {challenge}',
  'advance.mail_out_text':
    'Salam, {name}!\n\n“{challenge}” çağırışının münsiflər heyəti “{stage}” mərhələsinə kimin keçdiyinə qərar verdi. {team} onların arasında deyil. Əməyinizə görə təşəkkür edirik; yekun nəticələr elan olunanda heyətin rəyi iştirak səhifənizdə olacaq:\n\n{link}',

  'advance.known_by': 'Bu tarixə qədər biləcəksiniz: {at}.',
  'advance.waiting': 'Bu mərhələyə kimin keçdiyi hələ elan olunmayıb.',
  'advance.not_through': 'Burada yalnız heyətin keçirdiyi komandalar həll təqdim edə bilər.',
  'advance.closes': 'son müddət: {at}',
  'advance.opens': 'başlayır: {at}',
  'advance.versions': '{count} versiya təqdim olunub',
  'advance.state.upcoming': 'Hələ açılmayıb',
  'advance.state.open': 'Açıqdır',
  'advance.state.handed_in': 'Təqdim olunub',
  'advance.state.judged': 'Münsiflərdədir',
  'advance.state.went_on': 'Keçib',
  'advance.state.stopped': 'Keçməyib',
  'advance.state.missed': 'Təqdim olunmayıb',
  'advance.state.waiting': 'Heyət qərar verir',
  'advance.state.out': 'Komandanız üçün deyil',
  'advance.went_on': 'Bu mərhələyə keçib',
  'advance.none_yet': 'Bu mərhələyə hələ heç kim keçməyib',
  'advance.none_yet_hint': 'Əvvəlki mərhələdən kimin keçdiyinə qərar veriləndə komandalar burada görünəcək.',
}
