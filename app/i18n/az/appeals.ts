export const appeals = {
  'appeals.title': 'Nəticələrdən şikayətlər',
  'appeals.lead':
    'Çağırışın qaydalarında nəzərdə tutulubsa, nəticələr elan olunandan sonra komanda şikayət verə bilər. Təşkilatçı və sədr hər şikayətə bir dəfə cavab verir.',
  'appeals.terms': 'Qaydalarda nə vəd olunur',
  'appeals.offered': 'Komandalar nəticələrdən şikayət verə bilər',
  'appeals.days': 'Şikayət üçün gün sayı',
  'appeals.days_hint': 'Nəticələr elan olunan andan. Ən azı {least}, ən çoxu {most}.',
  'appeals.shown': 'Şikayətlərin sayını hamı görür',
  'appeals.shown_hint':
    'Nəticələrlə birlikdə, adlar və mətnlər olmadan: neçəsi cavab gözləyir, neçəsi təmin edilib, neçəsi rədd edilib.',
  'appeals.terms_note':
    'Bu, açıq qaydaların bir hissəsidir. Çağırış dərc olunandan sonra vaxtı yalnız artırmaq olar; nəticələrin elan vaxtı təyin olunandan sonra heç nə dəyişmir.',
  'appeals.terms_saved': 'Yadda saxlanıldı. Bu, çağırışın qaydalarında göstərilir.',
  'appeals.terms_late': 'Nəticələrin elan vaxtı təyin olunub: şikayət şərtləri daha dəyişdirilə bilməz.',
  'appeals.terms_only_grow':
    'Çağırış dərc olunub: qaydalarda şikayət barədə vəd olunanı geri götürmək və ya qısaltmaq olmaz.',
  'appeals.rule':
    'Komanda nəticələr elan olunandan sonra {days, plural, other {# gün}} ərzində şikayət verə bilər.',
  'appeals.rule_shown': 'Şikayətlərin sayını hamı görür.',
  'appeals.rule_none': 'Nəticələrdən şikayət nəzərdə tutulmayıb.',
  'appeals.none': 'Bu nəticələrdən şikayət vermək mümkün deyil.',
  'appeals.not_judged': 'Yalnız iştirak edən və həll təqdim etmiş komanda şikayət verə bilər.',
  'appeals.list': '{count, plural, =0 {Şikayət yoxdur} other {# şikayət}}',
  'appeals.list_none': 'Heç bir komanda şikayət verməyib.',
  'appeals.team': 'Komanda',
  'appeals.at': 'Alınıb',
  'appeals.state': 'Vəziyyət',
  'appeals.outcome.waiting': 'cavab gözləyir',
  'appeals.outcome.upheld': 'təmin edilib',
  'appeals.outcome.dismissed': 'rədd edilib',
  'appeals.until': 'Bu vaxtadək şikayət verə bilərsiniz: {until}.',
  'appeals.until_all': 'Komandalar bu vaxtadək şikayət verə bilər: {until}.',
  'appeals.own': 'Nəticələrdən şikayət',
  'appeals.own_lead':
    'Şikayətinizi təşkilatçı və sədr oxuyur və ona bir dəfə cavab verir. Başqa heç kim oxumur.',
  'appeals.own_hint':
    'Nəticələrdə nəyin səhv olduğunu və bunun nədən göründüyünü yazın. Yalnız bir dəfə şikayət vermək olar.',
  'appeals.sent': 'Şikayətiniz təşkilatçıya və sədrə çatdı. Cavab e-poçtla gələcək.',
  'appeals.of': 'Nəticələrdən şikayət: {team}',
  'appeals.decision': 'Cavabınız',
  'appeals.choose.upheld': 'Təmin et',
  'appeals.choose.upheld_hint': 'Komanda haqlıdır. Sonra nəticələri düzəldə bilərsiniz.',
  'appeals.choose.dismissed': 'Rədd et',
  'appeals.choose.dismissed_hint': 'Nəticələr olduğu kimi qalır.',
  'appeals.reason': 'Əsaslandırma',
  'appeals.reason_hint': 'Bunu komanda oxuyacaq. Cavab sonradan dəyişdirilmir.',
  'appeals.answer': 'Cavabı göndər',
  'appeals.answered': 'Şikayətə cavab verildi. Komanda cavabınızı e-poçtla oxuyacaq.',
  'appeals.public': 'Şikayətlər',
  'appeals.public_until': 'Komandalar bu nəticələrdən bu vaxtadək şikayət verə bilər: {until}.',
  'appeals.waiting': '{count, plural, other {# şikayət cavab gözləyir.}}',
  'appeals.decided_count': 'Təmin edilib: {upheld}. Rədd edilib: {dismissed}.',
  'appeals.not_upheld': 'Düzəliş yalnız təmin edilmiş şikayətdən sonra mümkündür.',
  'appeals.corrected_already': 'Nəticələr bu şikayətdən sonra artıq düzəldilib.',
  'appeals.needs_another':
    'Burada iki nəfər tələb olunur: nəticələri şikayəti təmin edən yox, başqa şəxs düzəldir.',
  'appeals.correct': 'Nəticələri düzəlt',
  'appeals.correct_lead':
    'Hansı mükafatı kimin alacağını yenidən seçin. Yadda saxlayan kimi açıq nəticələr dəyişir və səbəbi hamı oxuyur. Əvvəlki mükafatlar qeydlərdə qalır.',
  'appeals.correct_effects':
    'Dəyişməyən mükafatın ödənişləri qalır. Digər mükafatların ödənilməmiş ödənişləri silinir, yenilərinin müddəti 30 gündür. Mükafatı dəyişən komandaların qalib sertifikatları ləğv olunur.',
  'appeals.correct_reason': 'Nəticələr niyə dəyişir',
  'appeals.correct_reason_hint': 'Bunu nəticələrlə birlikdə hamı oxuyur.',
  'appeals.save_correction': 'Açıq nəticələri düzəlt',
  'appeals.corrected': 'Nəticələr düzəldildi. Aidiyyəti komandalara e-poçt göndərildi.',
  'appeals.corrected_on': 'Nəticələr düzəldilib: {at}.',
  'appeals.mail.corrected.subject': 'Nəticələr düzəldildi: {challenge}',
  'appeals.mail.corrected.text':
    '“{challenge}” çağırışının nəticələri şikayətdən sonra düzəldildi. Səbəb:\n\n{reason}\n\nNəticələr:\n{link}',
  'appeals.mail.appealed.subject': '“{team}” komandası nəticələrdən şikayət edir: {challenge}',
  'appeals.mail.appealed.text':
    '“{team}” komandası “{challenge}” çağırışının nəticələrindən şikayət edir:\n\n{text}\n\nBurada cavab verin:\n{link}',
  'appeals.mail.upheld.subject': 'Şikayətiniz təmin edildi: {challenge}',
  'appeals.mail.upheld.text':
    '“{team}” komandasının “{challenge}” çağırışının nəticələrindən şikayəti təmin edildi. Əsaslandırma:\n\n{answer}\n\nŞikayətiniz:\n{link}',
  'appeals.mail.dismissed.subject': 'Şikayətiniz rədd edildi: {challenge}',
  'appeals.mail.dismissed.text':
    '“{team}” komandasının “{challenge}” çağırışının nəticələrindən şikayəti rədd edildi. Əsaslandırma:\n\n{answer}\n\nŞikayətiniz:\n{link}',
  'appeals.mail.decided.subject': '“{team}” komandasının şikayətinə cavab verildi: {challenge}',
  'appeals.mail.decided.text':
    '“{team}” komandasının “{challenge}” çağırışının nəticələrindən şikayətinə cavab verildi ({who}): {outcome}. Əsaslandırma:\n\n{answer}\n\nŞikayət:\n{link}',
}
