/** What CRMs and people call the columns of a lead log, in as few letters as recognise them. */
import type { LeadField } from './leads';

/**
 * Words joined by `|`, folded, without the words that `headerKeys` drops; the best comes first. `certain` names mean
 * this and nothing else, `likely` ones are shown to be confirmed.
 */
export interface HeaderAliases {
  readonly field: LeadField;
  readonly holds: 'dates' | 'anything' | 'noDates';
  readonly certain: string;
  readonly likely: string;
}

/** Where two fields claim a column with equal right, the one that stands first here takes it. */
export const HEADER_ALIASES: readonly HeaderAliases[] = [
  {
    field: 'created',
    holds: 'dates',
    certain:
      'created|create|createdate|creation|add|added|creacion|creado|creada|utworzenia|utworzono|dodania|dodano|olusturulma|olusturma|olusturuldu|ایجاد|ایجادشده|ساخت|criacao|vytvoreni|vytvoreno|vytvoren|pridani',
    likely:
      'becamelead|received|entered|entry|registered|acquisition|inquiry|submitted|engage|firstcontact|firstconversion|alta|registro|ingreso|recepcion|rejestracji|zgloszenia|kayit|gelis|ثبت|ورود|دریافت|entrada|primercontacto|pierwszegokontaktu|pierwszykontakt|ilktemas|اولینتماس',
  },
  {
    field: 'handedOff',
    holds: 'dates',
    certain:
      'handedtosales|handedofftosales|handedovertosales|handedoff|handoff|handedover|handover|senttosales|passedtosales|routed|assigned|ownerassigned|ownerassigneddate|hubspotownerassigneddate|assignment|becamesalesqualifiedlead|lifecyclestagesalesqualifiedlead|becamemarketingqualifiedlead|lifecyclestagemarketingqualifiedlead|entregaventas|entregadoventas|entrega|asignacion|asignado|przekazania|przekazano|przekazaniasprzedazy|przekazanodosprzedazy|przydzielenia|satisadevir|satisadevredildi|satisaaktarildi|devir|atama|atanma|تحویلبهفروش|تحویل|ارجاعبهفروش|ارجاع|تخصیص|واگذاری',
    likely: 'notified|notification|accepted|qualified|mql|sql|notificacion|powiadomienia|bildirim',
  },
  {
    field: 'firstFollowUp',
    holds: 'dates',
    certain:
      'firstfollowup|firstoutreach|firsttouch|firstattempt|firstresponse|firstengagement|safirstengagement|firstactivity|firstcall|firstemail|primerseguimiento|primerintento|primerallamada|pierwszyfollowup|pierwszaproba|pierwszegofollowupu|pierwszykontakthandlowca|ilktakip|ilkarama|ilkdeneme|اولینپیگیری|نخستینپیگیری|پیگیریاول',
    likely:
      'followup|followedup|firstcontact|firstcontacted|firstreply|contacted|seguimiento|primercontacto|primeirocontato|pierwszykontakt|pierwszegokontaktu|takip|ilktemas|ilkiletisim|پیگیری|اولینتماس|تماساول',
  },
  {
    field: 'won',
    holds: 'dates',
    certain:
      'becamecustomer|won|wonon|lifecyclestagecustomer|customersince|customer|seconvirtioencliente|clientedesde|ganado|ganada|wygrania|wygranej|wygrana|wygrano|zostalklientem|klientod|kazanma|kazanildi|kazanilma|musterioldu|musteriolma|مشتریشد|مشتریشدن|برد|خرید|ganho|vyhry',
    likely: 'converted|conversion|purchase|sold|signed|compra|venta|sprzedazy|zakupu|satis|satinalma|فروش',
  },
  {
    field: 'leadId',
    holds: 'anything',
    certain:
      'leadid|mqlid|recordid|id|contactid|personid|prospectid|opportunityid|dealid|leadnumber|leadno|idlead|ididlead|idleada|idleadu|identyfikatorleada|idszansy|idcliente|adayid|adayno|musteriadayiid|شناسهسرنخ|شناسه|کدسرنخ',
    likely: 'lead|number|identificador|identyfikator|numer|kimlik|no|codigo|کد|شماره',
  },
  {
    field: 'owner',
    holds: 'anything',
    certain:
      'owner|assignedto|salesrep|rep|salesperson|salesagent|propietario|responsable|asignadoa|vendedor|comercial|wlasciciel|opiekun|handlowiec|przypisanydo|sahibi|sahip|sorumlu|satistemsilcisi|temsilci|مالک|مسیول|کارشناس|کارشناسفروش|فروشنده|responsavel|vlastnik',
    likely: 'ownername|ownerid|hubspotownerid|srid|sdrid|sdr|agent|user|assigned',
  },
  {
    field: 'leadType',
    holds: 'noDates',
    certain:
      'leadtype|leadcategory|leadkind|tipolead|tipocliente|tipoclientepotencial|typleada|typleadu|rodzajleada|rodzajleadu|leadtipi|leadturu|adaytipi|adayturu|musteriadayitipi|musteriadayituru|نوعسرنخ',
    likely: 'type|category|segment|tipo|typ|rodzaj|tip|tipi|tur|turu|نوع|دسته|label|firstconversion',
  },
  {
    field: 'source',
    holds: 'noDates',
    certain:
      'leadsource|source|originalsource|originaltrafficsource|originalsourcetype|origin|fuente|origen|zrodlo|kaynak|kaynagi|منبع|fonte|origem|zdroj',
    likely: 'channel|latestsource|latesttrafficsource|utmsource|sourcechannel|canal|kanal|kanali|کانال',
  },
  {
    field: 'attempts',
    holds: 'noDates',
    certain:
      'attempts|attempt|contactattempts|callattempts|attemptcount|numberattempts|numbertimescontacted|timescontacted|numcontactednotes|totalactivities|touches|followups|intentos|numerointentos|intentoscontacto|proby|liczbaprob|probykontaktu|liczbaprobkontaktu|deneme|denemeler|denemesayisi|تلاش|تلاشها|تعدادتلاش|تعدادتلاشها|تعدادپیگیری|tentativas',
    likely: 'activities|numbersalesactivities|actividades|aktywnosci|aktivite|aktiviteler|فعالیتها',
  },
  {
    field: 'calls',
    holds: 'noDates',
    certain: 'callsmade|numbercalls',
    likely: 'calls|llamadas|polaczenia|aramalar|تماسها',
  },
  { field: 'voicemails', holds: 'noDates', certain: 'voicemails|numbervoicemails', likely: 'mensajesvoz|پیغامها' },
  {
    field: 'emails',
    holds: 'noDates',
    certain: 'emailssent|numberemails',
    likely: 'emails|mails|correos|maile|epostalar|ایمیلها',
  },
  {
    field: 'reached',
    holds: 'anything',
    certain:
      'reached|wasreached|connected|contactmade|conversation|contactado|alcanzado|localizado|skontaktowano|osiagniety|polaczono|rozmowa|ulasildi|ulasilan|gorusuldu|برقرارشد|ارتباطبرقرارشد|گفتگو|گفتوگو|تماسموفق',
    likely: 'contacted|leadstatus|callresult|calloutcome|disposition|outcome',
  },
  {
    field: 'amount',
    holds: 'noDates',
    certain:
      'amountincompanycurrency|amount|dealamount|dealvalue|closevalue|recentdealamount|value|revenue|importe|monto|valor|kwota|wartosc|tutar|deger|degeri|مبلغ|ارزش|hodnota',
    likely: 'totalrevenue|price|total|ingresos|przychod|gelir|fiyat|قیمت|درامد',
  },
  {
    field: 'currency',
    holds: 'noDates',
    certain: 'currency|currencyvalue|currencycode|currencyisocode|moneda|waluta|parabirimi|ارز|واحدپول|moeda|mena',
    likely: '',
  },
  {
    field: 'proposal',
    holds: 'dates',
    certain:
      'proposal|proposalsent|proposalmade|propuesta|propuestaenviada|oferta|ofertawyslana|teklif|teklifgonderildi|پیشنهاد|proposta',
    likely: 'quote|quotesent|presentation|presupuesto|wycena',
  },
  {
    field: 'accepted',
    holds: 'noDates',
    certain:
      'accepted|acceptedbysales|salesaccepted|aceptado|zaakceptowany|zaakceptowano|kabuledildi|kabul|پذیرفته|پذیرفتهشد|aceito',
    likely: 'sal',
  },
  {
    field: 'reason',
    holds: 'noDates',
    certain:
      'rejectionreason|rejectreason|disqualificationreason|lostreason|lossreason|motivo|motivorechazo|motivoperdida|powododrzucenia|powodutraty|redsebebi|redgerekcesi|kayipnedeni|دلیلرد|دلیل|motivoperda',
    likely: 'reason|powod|sebep',
  },
];

/** Closing dates: filled for open deals too, so they are wins only beside a column of stages. */
export const CLOSING_ALIASES: HeaderAliases = {
  field: 'won',
  holds: 'dates',
  certain:
    'close|closed|closedate|closing|recentdealclose|cierre|zamkniecia|zamkniecie|kapanis|kapanma|بستن|بستهشدن|fechamento|uzavreni',
  likely: '',
};

export const STAGE_ALIASES: HeaderAliases = {
  field: 'stage',
  holds: 'noDates',
  certain:
    'isclosedwon|closedwon|iswon|won|dealstage|dealstatus|stage|stagename|opportunitystage|etapa|etap|asama|asamasi|مرحله|etapafunilvendas|faze',
  likely: 'status|outcome|result|estado|resultado|wynik|durum|durumu|sonuc|وضعیت|نتیجه|stav',
};

/** Words that say nothing about which column it is. */
export const FILLER_WORDS =
  ' date time datetime timestamp at on the a an of de del da do la el fecha hora data dzien datum tarihi tarih saati zamani تاریخ زمان property hs c utc gmt ';

/** What a row is about, as systems put it before a column's own name. */
export const OBJECT_WORDS =
  ' lead leads deal deals contact contacts opportunity person record prospect client cliente clientes potencial prospecto trato negocio negociacao oportunidad klienta leada leadu szansy szansa sprzedazy transakcji kontaktu musteri musterisi aday adayi adayin firsat anlasma سرنخ معامله obchod obchodu ';
