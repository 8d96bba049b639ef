export const decisions = {
  'decisions.advance.stages': 'Mərhələlər',
  'decisions.advance.stage_number': 'Mərhələ {number}',
  'decisions.advance.next_stage': 'növbəti mərhələ',

  'decisions.advance.title': 'Növbəti mərhələyə keçənlər',
  'decisions.advance.lead':
    '“{from}” mərhələsindən “{to}” mərhələsinə. Elana qədər bunu yalnız təşkilatçı və sədr görür.',
  'decisions.advance.who': 'Növbəti mərhələyə keçən komandalar',
  'decisions.advance.places': 'Növbəti mərhələdə {count} yer var.',
  'decisions.advance.places_open': 'Yerlərin sayı müəyyən edilməyib.',
  'decisions.advance.tick_hint':
    'Komandalar sıralamaya görə işarələnib. Münsiflər heyəti başqalarını işarələyə və səbəbini yaza bilər.',
  'decisions.advance.tie_title': 'Son yerləri {count} komanda bölüşür',
  'decisions.advance.tie_text':
    'Hamısına yer çatmır və sıralama bunu həll etmir. Növbəti mərhələyə keçən komandaları işarələyin və səbəbini yazın.',
  'decisions.advance.table': 'Bu mərhələnin sıralaması və növbəti mərhələyə keçənlər',
  'decisions.advance.goes_on': 'Keçir',
  'decisions.advance.goes_on_who': 'Növbəti mərhələyə keçir: {who}',
  'decisions.advance.stays': 'Keçmir',
  'decisions.advance.by_ranking': 'Sıralamaya görə',
  'decisions.advance.tied': 'Bərabər',
  'decisions.advance.reason_hint':
    'Keçən komandalar sıralamanın ilk yerləri olmayanda tələb olunur. Elandan sonra hamıya açıqdır.',
  'decisions.advance.method_reason': 'Münsiflər heyəti bu seçimi niyə saxlayır',
  'decisions.advance.method_reason_hint':
    'Başqa üsul başqa komandaları seçəcəyi üçün tələb olunur. Elandan sonra hamıya açıqdır.',
  'decisions.advance.silent': 'Yadda saxlayanda heç kimə xəbər verilmir. Elana qədər dəyişə bilərsiniz.',
  'decisions.advance.as_ranked': 'Keçən komandalar sıralamanın ilk yerləridir.',
  'decisions.advance.decided': 'Qərar yadda saxlanıldı. Onu hələ başqa heç kim görmür.',

  'decisions.advance.release': 'Elan',
  'decisions.advance.release_lead':
    'Bu komandaların adları hamıya açılır və onlar növbəti mərhələyə başlaya bilir.',
  'decisions.advance.next_opens': 'Növbəti mərhələ açılır: {at}.',
  'decisions.advance.release_act': 'Elan et',
  'decisions.advance.released': 'Kimin keçdiyini hamı görə bilər.',
  'decisions.advance.scheduled': 'Kimin keçdiyini hamı həmin vaxt görəcək.',
  'decisions.advance.known_from': 'Hamıya açılır: {at}. O vaxta qədər ləğv edə bilərsiniz.',
  'decisions.advance.known_since': 'Bu vaxtdan hamıya açıqdır: {at}.',
  'decisions.advance.release_after_decision':
    'Hazırkı sıralama əsasında qərarı yadda saxlayın, sonra burada elan edin.',
  'decisions.advance.take_back': 'Elanı ləğv et',
  'decisions.advance.taken_back': 'Elan ləğv edildi. Qərar saxlanılır.',

  'decisions.advance.nobody': 'Ən azı bir komanda seçin.',
  'decisions.advance.reason_needed': 'Keçən komandalar sıralamanın ilk yerləri deyil. Səbəbini yazın.',
  'decisions.advance.last_stage': 'Bu, son mərhələdir. Mükafatları onun sıralaması müəyyən edir.',
  'decisions.advance.not_decided': 'Elan ediləcək qərar hələ yoxdur.',
  'decisions.advance.released_already': 'Elan hamıya açıqdır. Onu daha dəyişə bilməzsiniz.',
  'decisions.advance.scheduled_already':
    'Elan vaxtı təyin olunub. Qərarı dəyişmək üçün əvvəlcə elanı ləğv edin.',
  'decisions.advance.not_scheduled': 'Elan vaxtı təyin olunmayıb.',
  'decisions.advance.too_late': 'O vaxta növbəti mərhələ bağlanmış olacaq.',

  'decisions.mail.goes_on.subject': '{team} növbəti mərhələyə keçdi: {challenge}',
  'decisions.mail.goes_on.text':
    'Salam, {name}!\n\n“{challenge}” çağırışının münsiflər heyəti qərar verdi: “{team}” komandası “{stage}” mərhələsinə keçir. Bu vaxta qədər həllinizi təqdim edin: {until}. Suallar və qaralamanız:\n\n{link}',
  'decisions.mail.stays.subject': 'Münsiflər heyəti qərar verdi: {challenge}',
  'decisions.mail.stays.text':
    'Salam, {name}!\n\n“{challenge}” çağırışının münsiflər heyəti “{stage}” mərhələsinə kimin keçdiyinə qərar verdi. “{team}” komandası onların arasında deyil. Əməyinizə görə təşəkkür edirik. Nəticələr elan olunanda münsiflərin rəyi müraciətinizin səhifəsində olacaq:\n\n{link}',

  'decisions.advance.known_by': 'Ən gec bu vaxt biləcəksiniz: {at}.',
  'decisions.advance.waiting': 'Münsiflər heyəti bu mərhələyə kimin keçdiyini hələ elan etməyib.',
  'decisions.advance.not_through':
    'Burada yalnız münsiflər heyətinin seçdiyi komandalar həll təqdim edə bilər.',
  'decisions.advance.closes': 'Son müddət: {at}',
  'decisions.advance.opens': 'Başlayır: {at}',
  'decisions.advance.versions': '{count} versiya təqdim olunub',
  'decisions.advance.state.upcoming': 'Hələ açılmayıb',
  'decisions.advance.state.open': 'Açıqdır',
  'decisions.advance.state.handed_in': 'Təqdim olunub',
  'decisions.advance.state.judged': 'Münsiflər heyətindədir',
  'decisions.advance.state.went_on': 'Keçib',
  'decisions.advance.state.stopped': 'Keçməyib',
  'decisions.advance.state.missed': 'Təqdim olunmayıb',
  'decisions.advance.state.waiting': 'Qərar gözlənilir',
  'decisions.advance.state.out': 'Komandanız üçün deyil',
  'decisions.advance.went_on': 'Bu mərhələyə keçib',
  'decisions.advance.none_yet': 'Bu mərhələyə hələ heç bir komanda keçməyib',
  'decisions.advance.none_yet_hint':
    'Əvvəlki mərhələdən kimin keçdiyinə qərar veriləndə komandalar burada görünəcək.',
  'decisions.advance.finalists': 'Növbəti mərhələyə keçən komandalar',
  'decisions.advance.on_to': 'Növbəti mərhələ:',
  'decisions.advance.announced': 'Elan olunub: {at}.',
  'decisions.advance.no_order': 'Yerlərə görə deyil, əlifba sırası ilə.',
  'decisions.advance.task.not_closed': 'Açıqdır',
  'decisions.advance.task.judging': 'Qiymətləndirilir',
  'decisions.advance.task.decide': 'Kimin keçəcəyinə qərar verin',
  'decisions.advance.task.release': 'Qərar verilib, elan olunmayıb',
  'decisions.advance.task.scheduled': 'Elan vaxtı: {at}',
  'decisions.advance.task.released': 'Elan olunub',
  'decisions.advance.run.decide': 'Mərhələ qiymətləndirilib. Kimin keçəcəyinə qərar verin.',
  'decisions.advance.run.release': 'Kimin keçdiyinə qərar verilib. Elan edin.',
  'decisions.advance.run.at_work':
    '“{stage}” mərhələsinə keçən komandalar bu vaxta qədər təqdim edə bilər: {at}.',
  'decisions.result.title': 'Nəticələr',
  'decisions.result.lead': '“{challenge}” çağırışının qalibləri, səbəblər və qərar.',
  'decisions.result.not_yet': 'Nəticələr hələ elan olunmayıb',
  'decisions.result.not_yet_hint':
    'Yerlər və qaliblər hamıya eyni anda elan olunur. Ondan əvvəl onları yalnız təşkilatçı və sədr bilir.',
  'decisions.result.not_yet_board':
    'Qaliblər hamıya eyni anda elan olunur. Ondan əvvəl onları yalnız təşkilatçı və sədr bilir.',
  'decisions.result.to_challenge': 'Çağırışa keç',
  'decisions.result.entries_close': 'Müraciət qəbulu bağlanır',
  'decisions.result.planned': 'Nəticələrin planlaşdırılan vaxtı',
  'decisions.result.see_results': 'Nəticələrə bax',
  'decisions.result.see_leaderboard': 'Liderlər cədvəlinə bax',
  'decisions.result.statement': 'Münsiflər heyətinin açıqlaması',
  'decisions.result.statement_hint':
    'Heyətin bütövlükdə çağırış haqqında fikri. Nəticələrlə birlikdə dərc olunur.',
  'decisions.result.winner_place':
    '{place, selectordinal, one {#-ci} few {#-cü} many {#-cı} other {#-cu}} yer · {score}',
  'decisions.result.no_place': 'yer tutmayıb',
  'decisions.result.special': 'Xüsusi mükafat',
  'decisions.result.protocol': 'Protokol',
  'decisions.result.decided_at': 'Qərar tarixi',
  'decisions.result.published_at': 'Elan olunub',
  'decisions.result.submissions': 'Qiymətləndirilən həllər',
  'decisions.result.bundle.text':
    'Bu sıralamanı hər kəs yenidən hesablaya bilər. İmzalanmış paketdə bütün ballar var, münsiflərin adları yoxdur.',
  'decisions.result.bundle.download': 'Paketi endir (JSON)',
  'decisions.result.bundle.verify': 'Yoxla',
  'decisions.result.against_ranking': 'Sıralama ilə müqayisə',
  'decisions.result.as_ranked': 'Mükafatlar sıralamaya uyğundur.',
  'decisions.result.not_marked': 'qiymətləndirilməyib',
  'decisions.result.feedback_title': 'Münsiflər heyətinin rəyi',
  'decisions.result.feedback_no_place':
    '{count, plural, =0 {Həllinizə rəy verilməyib, ona görə yeri yoxdur.} other {Həllinizə # rəy verilib. Yer tutmaq üçün bu azdır.}}',
  'decisions.result.place_of': '{count} komanda arasında yer',
  'decisions.result.reviews_count': '{count} rəyə əsasən yekun bal',
  'decisions.result.feedback_comments': 'Şərhlər',
  'decisions.result.decision_lead':
    'Kim hansı mükafatı qazanır və niyə. Elan olunanadək bunu başqa heç kim görmür.',
  'decisions.result.find_team': 'Komanda axtarışı',
  'decisions.result.find_team_hint':
    'Aşağıdakı siyahılarda {count} komanda göstərilir: sıralamanın ilk yerləri və ya tapılanlar. Axtarış səhifəni yenidən yükləyir, ona görə əvvəlcə qərarı yadda saxlayın.',
  'decisions.result.find': 'Tap',
  'decisions.result.prizes_to_give': 'Mükafatlar',
  'decisions.result.by_ranking': 'Sıralamaya əsasən doldurulub.',
  'decisions.result.tie_to_break':
    'Sıralama bunu həll etmir: bərabərlik var və ya bu yerdə komanda yoxdur. Münsiflər heyəti qərar verir.',
  'decisions.result.jury_choice': 'Münsiflər heyəti sərbəst seçir.',
  'decisions.result.not_given': 'Verilmir',
  'decisions.result.citation': 'Əsaslandırma',
  'decisions.result.citation_hint': 'Bir-iki cümlə: niyə bu komanda. Nəticələrlə birlikdə dərc olunur.',
  'decisions.result.deviation_reason': 'Sıralamadan fərqlənmənin səbəbi',
  'decisions.result.deviation_hint':
    'Mükafatlar sıralamadan fərqlənəndə və ya heç bir mükafat verilməyəndə tələb olunur. Nəticələrlə birlikdə dərc olunur.',
  'decisions.result.save_decision': 'Qərarı yadda saxla',
  'decisions.result.decided': 'Qərar yadda saxlanıldı. O, hələ hamıya açıq deyil.',
  'decisions.result.to_ranking': 'Sıralamaya keç',
  'decisions.result.won_twice': 'Komanda yalnız bir yer, hər xüsusi mükafatı isə bir dəfə ala bilər.',
  'decisions.result.shared_choice': 'Yer {place}: bu yeri tutan komandalar bölüşür',
  'decisions.result.shared_parts':
    'Bərabərdirlər (yer {place}), yerlərinin mükafatlarını bölüşürlər. {parts}',
  'decisions.result.shared_with':
    'Bu mükafatı yuxarıdakı ilə birlikdə eyni yeri tutan komandalar bölüşür (yer {place}): boş saxlayın. Onu bir komandaya vermək üçün hər mükafat üzrə seçim edin və səbəbini yazın.',
  'decisions.result.shared_twice': 'Bölüşülən mükafatı həm də bir komandaya verə bilməzsiniz.',
  'decisions.result.shared_prize': '{prizes}, bölüşülüb',
  'decisions.result.reason_needed': 'Mükafatlar sıralamadan fərqlənir. Səbəbini yazın.',
  'decisions.result.judging_going_on': 'Bəzi rəylər hələ təqdim olunmayıb və qiymətləndirmə bitməyib.',
  'decisions.result.run_missing': 'Əvvəlcə sıralamanı hesablayın.',
  'decisions.result.run_stale':
    'Sıralama hesablanandan sonra dəyişiklik olub. Yenidən hesablayın, sonra qərar verin.',
  'decisions.result.not_decided': 'Elan ediləcək qərar hələ yoxdur.',
  'decisions.result.published_already': 'Nəticələr elan olunub. Onları daha dəyişə bilməzsiniz.',
  'decisions.result.scheduled_already':
    'Nəticələrin elan vaxtı təyin olunub. Qərarı dəyişmək üçün əvvəlcə elanı ləğv edin.',
  'decisions.result.not_scheduled': 'Elan vaxtı təyin olunmayıb.',
  'decisions.result.at_past': 'Gələcək vaxt seçin.',
  'decisions.result.publication': 'Nəticələrin elanı',
  'decisions.result.publish_after_decision':
    'Hazırkı sıralama əsasında qərarı yadda saxlayın, sonra burada elan edin.',
  'decisions.result.publish_lead':
    'Liderlər cədvəli və nəticələr eyni anda hamıya açılır, hər komanda öz rəylərini oxuya bilir. O zaman bütün iştirakçılar məktub alır.',
  'decisions.result.publish': 'Elan et',
  'decisions.result.published': 'Nəticələr elan olundu.',
  'decisions.result.scheduled': 'Nəticələr həmin vaxt elan olunacaq.',
  'decisions.result.public_from': 'Hamıya açılır: {at}. O vaxta qədər ləğv edə bilərsiniz.',
  'decisions.result.public_since': 'Bu vaxtdan hamıya açıqdır: {at}.',
  'decisions.result.cancel_publication': 'Elanı ləğv et',
  'decisions.result.publication_cancelled': 'Elan ləğv edildi. Qərar saxlanılır.',
  'decisions.mail.result.subject': '“{challenge}” çağırışının nəticələri elan olundu',
  'decisions.mail.result.text':
    'Salam, {name}!\n\n“{challenge}” çağırışının nəticələri elan olundu. “{team}” komandasının əməyinə görə təşəkkür edirik. Münsiflər həllinizi qiymətləndiribsə, rəyləri müraciətinizin səhifəsindədir. Nəticələr və sıralama:\n\n{link}',
  'decisions.mail.winner.subject': 'Siz qalib gəldiniz: {challenge}',
  'decisions.mail.winner.text':
    'Salam, {name}!\n\nTəbrik edirik! “{team}” komandası “{challenge}” çağırışında “{prize}” mükafatını qazandı. Səbəblərə və ballara burada baxın:\n\n{link}',
  'decisions.award.payouts_lead':
    'Qaliblərin pul mükafatları. Ödəniş müddəti nəticələrin elanından sonra 30 gündür.',
  'decisions.award.no_payouts': 'Ödəniş yoxdur',
  'decisions.award.no_payouts_hint': 'Pul mükafatı olan nəticələr elan olunanda ödənişlər burada görünür.',
  'decisions.award.payouts_count': 'Açıq ödənişlər: {count}',
  'decisions.award.prize': 'Mükafat',
  'decisions.award.amount': 'Məbləğ',
  'decisions.award.due': 'Son müddət',
  'decisions.award.unpaid': 'Ödəniləcək',
  'decisions.award.overdue': 'Gecikib',
  'decisions.award.paid': 'Ödənilib: {at}',
  'decisions.award.reference': 'Ödənişin nömrəsi',
  'decisions.award.mark_paid': 'Ödənilmiş kimi qeyd et',
  'decisions.award.paid_done': 'Ödəniş ödənilmiş kimi qeyd olundu.',
  'decisions.award.paid_already': 'Bu ödəniş artıq ödənilmiş kimi qeyd olunub.',
  'decisions.result.board_shown': 'Qiymətləndirmə zamanı liderlər cədvəli var.',
  'decisions.result.jury': 'Münsiflər heyəti',
  'decisions.result.jury_chair': '{name}, sədr',
  'decisions.result.members': 'Komanda: {names}',
  'decisions.result.ledger_line': 'Jurnalda bu çağırışın hər addımı qeyd olunur.',
  'decisions.result.ledger_open': 'Jurnalı aç (JSON)',
  'decisions.result.ledger_check': 'Jurnalı yoxla',
  'decisions.result.nothing_reason_needed':
    'Heç bir mükafat vermirsiniz. Səbəbini yazın. O, nəticələrlə birlikdə dərc olunur.',
  'decisions.result.no_prizes':
    'Bu çağırışın mükafatı yoxdur. Nəticə sıralamadan və münsiflər heyətinin açıqlamasından ibarətdir.',
  'decisions.result.nothing_given': 'Münsiflər heyəti mükafat verməyib',
  'decisions.result.no_prize_title': 'Bu çağırışın mükafatı yox idi',
  'decisions.result.no_prize_text': 'Komandaların sıralaması liderlər cədvəlindədir.',
  'decisions.award.needs_two': 'Bunun üçün iki nəfər lazımdır. Təklif edin, başqa şəxs təsdiq etsin.',
  'decisions.award.confirm_self': 'Bunu siz təklif etmisiniz. Başqa şəxs təsdiq etməlidir.',
  'decisions.award.confirm_mailbox':
    'Sizin hesabınızın və təklif edənin hesabının poçt qutusu eynidir, ona görə bir nəfər sayılırsınız. Başqa şəxs təsdiq etməlidir.',
  'decisions.award.proposer_gone':
    'Təklif edənin hesabı bağlanıb və ya dayandırılıb. Təklifi ləğv edin və yenidən təklif edin.',
  'decisions.award.proposal_closed': 'Bu təklif artıq təsdiq və ya ləğv olunub.',
  'decisions.award.proposed_already': 'Bu artıq təklif olunub. İkinci şəxs təsdiq etməlidir.',
  'decisions.award.proposed': '{who} təklif etdi ({at}): {what}.',
  'decisions.award.confirm_hint': 'Siz və ya başqa bir şəxs təsdiq edənədək heç nə baş vermir.',
  'decisions.award.wait_hint':
    'Başqa təşkilatçı təsdiq etməlidir. Nəticələri və mərhələləri sədr də təsdiq edə bilər.',
  'decisions.award.confirm': 'Təsdiq et',
  'decisions.award.cancel_proposal': 'Təklifi ləğv et',
  'decisions.award.proposal_made':
    'Təklif olundu. Təşkilatçılar və sədr məktub alır. Başqa şəxs təsdiq etməlidir.',
  'decisions.award.proposal_confirmed': 'Təsdiq olundu. İcra edildi.',
  'decisions.award.proposal_cancelled': 'Təklif ləğv olundu.',
  'decisions.award.propose_publication': 'Elanı təklif et',
  'decisions.award.propose_release': 'Elanı təklif et',
  'decisions.award.propose_paid': 'Ödənilmiş kimi qeyd etməyi təklif et',
  'decisions.award.two_people_lead':
    'Bunun üçün iki nəfər lazımdır: başqa təşkilatçı və ya sədr təsdiq etməlidir.',
  'decisions.award.what.publication': 'nəticələri elan etmək, {at}',
  'decisions.award.what.release': 'növbəti mərhələyə keçənləri elan etmək, {at}',
  'decisions.award.what.payment': '“{team}” komandası üçün {amount} məbləğini ödənilmiş kimi qeyd etmək',
  'decisions.award.reference_hint': 'Jurnal onu həmişəlik saxlayır. Hesab nömrəsi və ad yazmayın.',
  'decisions.mail.proposal_made.subject': 'Təsdiq gözlənilir: {challenge}',
  'decisions.mail.proposal_made.text':
    'Salam!\n\n“{challenge}” çağırışında {who} təklif edir: {what}.\n\nBaşqa şəxs təsdiq edənədək heç nə baş vermir. Burada təsdiq və ya ləğv edin:\n\n{link}',
  'decisions.mail.proposal_confirmed.subject': 'Təsdiq olundu: {challenge}',
  'decisions.mail.proposal_confirmed.text':
    'Salam!\n\n“{challenge}” çağırışında {who} təsdiq etdi: {what}.\n\nElanı vaxtı çatanadək ləğv edə bilərsiniz:\n\n{link}',
  'decisions.mail.proposal_cancelled.subject': 'Təklif ləğv olundu: {challenge}',
  'decisions.mail.proposal_cancelled.text':
    'Salam!\n\n“{challenge}” çağırışında {who} təklifi ləğv etdi: {what}. Heç nə baş verməyəcək.\n\n{link}',
  'decisions.publish.changed': 'Siz yoxlayandan sonra qərar dəyişib. Yenidən yoxlayın.',
  'decisions.publish.title': 'Nəticələrin elan edilməsi',
  'decisions.publish.lead': 'Aşağıdakılar hamıya açılacaq. Elan edilmiş nəticəni dəyişmək olmaz.',
  'decisions.publish.check': 'Elan etməzdən əvvəl yoxla',
  'decisions.publish.back': 'Qərara qayıt',
  'decisions.publish.missing': 'Doldurulmayıb',
  'decisions.publish.complete': 'Hər şey doldurulub.',
  'decisions.publish.no_winner': '{count, plural, other {Qalibi olmayan mükafatlar: #.}}',
  'decisions.publish.no_citation':
    '{count, plural, other {Əsaslandırması olmayan qaliblər ({language}): #.}}',
  'decisions.publish.no_statement.az': 'Münsiflər heyətinin açıqlaması azərbaycanca yazılmayıb.',
  'decisions.publish.no_statement.en': 'Münsiflər heyətinin açıqlaması ingiliscə yazılmayıb.',
  'decisions.publish.no_statement.ru': 'Münsiflər heyətinin açıqlaması rusca yazılmayıb.',
  'decisions.publish.effects':
    'Nəticələr, bütün ballarla sıralama, komandaların və münsiflərin adları, jurnal hamıya açılır.',
  'decisions.publish.preview': 'Hamının görəcəyi səhifə',
  'decisions.publish.preview_lead':
    'Bu, nəticələr səhifəsinin bu dildəki görünüşüdür. Digər dilləri yoxlamaq üçün səhifənin dilini dəyişin.',
  'decisions.publish.preview_hidden':
    'Komanda üzvlərinin adları nəticə ilə birlikdə açılır; siz onları əvvəlcədən görə bilməzsiniz.',
  'decisions.publish.at_publication': 'Elan vaxtı',
  'decisions.publish.mails':
    'Məktub göndərilir: {teams, plural, other {# komandada}} {people, plural, other {# nəfər}}.',
  'decisions.publish.payouts': '{count, plural, other {# mükafat}} ödənilməlidir, müddət 30 gündür.',
  'decisions.publish.undo': 'Həmin vaxtadək ləğv edə bilərsiniz. Sonra nəticəni heç kim dəyişə bilməz.',
  'decisions.advance.check': 'Elan etməzdən əvvəl yoxla',
  'decisions.advance.check_lead':
    'Elandan əvvəl hamının nə görəcəyini və kimin hansı məktubu alacağını görürsünüz.',
  'decisions.advance.check_title': 'Növbəti mərhələyə keçənlərin elanı',
  'decisions.advance.check_page_lead':
    '“{from}” mərhələsindən “{to}” mərhələsinə. Elanı sonra dəyişmək olmaz.',
  'decisions.advance.mails':
    '{people, plural, other {# nəfər}} məktub alır: {advance, plural, other {# komanda}} keçdiyini, {stay, plural, other {# komanda}} keçmədiyini öyrənir.',
  'decisions.advance.undo': 'Elan vaxtınadək ləğv edə bilərsiniz. Sonra onu heç kim dəyişə bilməz.',
  'decisions.won.title': 'Qazandığınız mükafat',
  'decisions.won.next': 'Bundan sonra',
  'decisions.won.next_money':
    'Ödənişlə bağlı çağırışı keçirən qurum kapitana yazacaq. Ödənişin son müddətini və tarixini burada görəcəksiniz.',
  'decisions.won.next_card':
    'Nə yaratdığınızı yazın: həllinizin kartı nəticələr səhifəsində adınızın yanında görünür.',
  'decisions.won.in_kind': 'Bu mükafatla bağlı çağırışı keçirən qurum kapitana yazacaq.',
  'decisions.won.paid': 'Ödənilib: {at}',
  'decisions.won.due': 'Ödəniş müddəti: {at}',
  'decisions.won.overdue': 'Ödəniş müddəti bitib: {at}. Hələ ödənilməyib',
  'decisions.won.not_paid': 'Hələ ödənilməyib',
  'decisions.publish.preview_cards':
    '{count, plural, other {# komanda}} öz həlli haqqında kart yazıb. Kart nəticə ilə birlikdə açılır.',
}
