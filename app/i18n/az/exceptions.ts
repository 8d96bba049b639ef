export const exceptions = {
  'exceptions.pause': 'Qəbulu dayandır',
  'exceptions.pause_lead':
    'Siz davam etdirənədək heç bir komanda həll təqdim edə bilməz. Qaralamaları saxlamaq olar. Müraciət etmiş hər kəsə e-poçt göndərilir və çağırışın səhifəsində göstərilir.',
  'exceptions.resume': 'Qəbulu davam etdir',
  'exceptions.resume_lead':
    'Komandalar dərhal yenidən həll təqdim edə bilər. Müraciət etmiş hər kəsə e-poçt göndərilir.',
  'exceptions.give_back': 'Son müddəti fasilənin uzunluğu qədər uzat',
  'exceptions.give_back_hint': 'Sonrakı tarixlər bununla uyğun gəlmirsə, onlar da sürüşdürülür.',
  'exceptions.paused_since': 'Həllərin qəbulu bu vaxtdan dayandırılıb: {at}',
  'exceptions.paused_already': 'Qəbul artıq dayandırılıb.',
  'exceptions.not_paused': 'Qəbul dayandırılmayıb.',
  'exceptions.not_open': 'Bu mərhələdə hazırda həllər qəbul olunmur.',
  'exceptions.no_deadline': 'Bu mərhələnin uzadılacaq son müddəti yoxdur.',
  'exceptions.judging': 'Qiymətləndirmə başlayıb, son müddəti artıq uzatmaq olmaz.',
  'exceptions.done.paused': 'Qəbul dayandırıldı. Bütün iştirakçılara e-poçt göndərilir.',
  'exceptions.done.resumed': 'Həllər yenidən qəbul olunur. Bütün iştirakçılara e-poçt göndərilir.',
  'exceptions.extend': 'Əlavə vaxt ver',
  'exceptions.extend_of': 'Əlavə vaxt: {team}',
  'exceptions.extend_lead':
    'Son müddətdən sonra yalnız bu komanda həll təqdim edə bilər. Neçə komandaya əlavə vaxt verildiyi hamıya görünür və hər hal jurnala yazılır.',
  'exceptions.extended_until': 'Əlavə vaxt bu vaxtadək: {until}',
  'exceptions.not_later': 'Həm son müddətdən, həm də indiki vaxtdan sonrakı vaxtı seçin.',
  'exceptions.stage': 'Mərhələ',
  'exceptions.deadline_is': 'Son müddət: {at}.',
  'exceptions.reason_hint': 'Komanda onu oxuyur.',
  'exceptions.done.extended': 'Komandaya əlavə vaxt verildi. Ona e-poçt göndərilir.',
  'exceptions.public': '{count, plural, other {Bu mərhələdə # komandaya əlavə vaxt verilib.}}',
  'exceptions.mail.paused.subject': 'Həllərin qəbulu dayandırılıb: {challenge}',
  'exceptions.mail.paused.text':
    '“{challenge}” çağırışının təşkilatçısı həllərin qəbulunu dayandırdı:\n\n{reason}\n\nQaralamanız qalır və onu saxlamaq olar. Qəbul yenidən başlayanda sizə e-poçt göndəriləcək.\n{link}',
  'exceptions.mail.resumed.subject': 'Həllər yenidən qəbul olunur: {challenge}',
  'exceptions.mail.resumed.text':
    '“{challenge}” çağırışında həllər yenidən qəbul olunur. Son müddət: {until}.\n{link}',
  'exceptions.mail.extended.subject': 'Komandanıza əlavə vaxt: {challenge}',
  'exceptions.mail.extended.text':
    '“{challenge}” çağırışının təşkilatçısı “{team}” komandasına əlavə vaxt verdi: {until}.\n\n{reason}\n\nQaralamanız:\n{link}',
} as const
