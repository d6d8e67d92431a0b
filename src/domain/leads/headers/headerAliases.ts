/** What CRMs and people call the columns of a lead log, in as few letters as recognise them. */
import type { LeadField } from '../leads';

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
      'created|create|createdate|creation|add|added|creacion|creado|creada|utworzenie|utworzenia|utworzono|dodania|dodano|olusturulma|olusturma|ایجاد|ایجادشده|ساخت|criacao|vytvoreni|vytvoren',
    likely:
      'becamelead|date|fecha|data|tarih|تاریخ|received|entered|registered|submitted|engage|firstcontact|firstconversion|alta|registro|rejestracji|zgloszenia|kayit|ثبت|ورود|primercontacto|pierwszegokontaktu|pierwszykontakt|ilktemas|اولینتماس',
  },
  {
    field: 'handedOff',
    holds: 'dates',
    certain:
      'handed|handedoff|handoff|handedover|handover|senttosales|passedtosales|routed|assigned|ownerassigned|ownerassigneddate|hubspotownerassigneddate|assignment|becamesalesqualifiedlead|lifecyclestagesalesqualifiedlead|becamemarketingqualifiedlead|lifecyclestagemarketingqualifiedlead|entrega|entregado|asignacion|asignado|przekazanie|przekazania|przekazano|przydzielenia|devir|devredildi|aktarildi|atama|atanma|تحویل|تحویلبه|ارجاع|ارجاعبه|تخصیص|واگذاری',
    likely: 'notified|notification|qualified|mql|sql',
  },
  {
    field: 'firstFollowUp',
    holds: 'dates',
    certain:
      'firstfollowup|firstoutreach|firsttouch|firstattempt|firstresponse|firstengagement|safirstengagement|firstactivity|firstcall|firstemail|primerseguimiento|primerintento|primerallamada|pierwszyfollowup|pierwszaproba|ilktakip|ilkarama|ilkdeneme|اولینپیگیری|نخستینپیگیری|پیگیریاول',
    likely:
      'followup|followedup|firstcontact|contacted|seguimiento|primercontacto|pierwszykontakt|pierwszegokontaktu|takip|ilktemas|پیگیری|اولینتماس',
  },
  {
    field: 'won',
    holds: 'dates',
    certain:
      'becamecustomer|won|lifecyclestagecustomer|customersince|customer|clientedesde|ganado|ganada|wygrania|wygranej|wygrana|zostalklientem|klientod|kazanma|kazanim|kazanildi|kazanilma|musterioldu|musteriolma|مشتریشد|برد|خرید|ganho|vyhry',
    likely: 'converted|conversion|purchase|sold|signed|compra|venta|zakupu|satis|satinalma|فروش',
  },
  {
    field: 'leadId',
    holds: 'anything',
    certain:
      'leadid|mqlid|recordid|id|contactid|personid|prospectid|opportunityid|dealid|leadnumber|leadno|idlead|idleada|idszansy|idcliente|adayid|adayno|adaykimligi|musteriadayiid|شناسهسرنخ|شناسه|کدسرنخ',
    likely: 'lead|number|identificador|identyfikator|numer|kimlik|no|codigo|کد|شماره',
  },
  {
    field: 'owner',
    holds: 'anything',
    certain:
      'owner|assigned|assignedto|rep|salesperson|agent|propietario|responsable|asignadoa|vendedor|comercial|wlasciciel|opiekun|handlowiec|sahibi|sahip|sorumlu|temsilcisi|temsilci|مالک|مسیول|کارشناس|responsavel|vlastnik',
    likely: 'ownername|ownerid|hubspotownerid|srid|sdrid|sdr|user',
  },
  {
    field: 'leadType',
    holds: 'noDates',
    certain:
      'leadtype|leadcategory|leadkind|tipolead|tipocliente|typleada|rodzajleada|leadtipi|leadturu|adaytipi|adayturu|نوعسرنخ',
    likely: 'type|category|segment|tipo|typ|rodzaj|tip|tipi|tur|turu|نوع|دسته|label|firstconversion',
  },
  {
    field: 'source',
    holds: 'noDates',
    certain:
      'source|originalsource|originaltrafficsource|originalsourcetype|origin|fuente|origen|zrodlo|kaynak|kaynagi|منبع|fonte|origem|zdroj',
    likely: 'channel|latestsource|latesttrafficsource|utmsource|canal|kanal|کانال',
  },
  {
    field: 'attempts',
    holds: 'noDates',
    certain:
      'attempts|attempt|callattempts|attemptcount|numberattempts|numbertimescontacted|timescontacted|numcontactednotes|totalactivities|touches|followups|intentos|numerointentos|proby|liczbaprob|girisimler|girisimsayisi|deneme|denemesayisi|تلاشها|تعدادتلاش|تعدادتلاشها|تعدادپیگیری|tentativas',
    likely: 'activities|numberactivities|actividades|aktywnosci|aktiviteler|فعالیتها',
  },
  {
    field: 'calls',
    holds: 'noDates',
    certain: 'callsmade|numbercalls',
    likely: 'calls|llamadas|telefony|polaczenia|aramalar|تماسها',
  },
  {
    field: 'voicemails',
    holds: 'noDates',
    certain: 'voicemails|numbervoicemails',
    likely: 'mensajesvoz|nagrania|seslimesajlar|پیامهایصوتی',
  },
  {
    field: 'emails',
    holds: 'noDates',
    certain: 'emailssent|numberemails',
    likely: 'emails|correos|emaile|maile|epostalar|ایمیلها',
  },
  {
    field: 'reached',
    holds: 'anything',
    certain:
      'reached|wasreached|connected|conversation|contactado|localizado|skontaktowano|rozmowa|ulasildi|gorusuldu|پاسخگرفته|گفتگو|برقرارشد|تماسموفق',
    likely: 'contacted|leadstatus|callresult|calloutcome|disposition|outcome',
  },
  {
    field: 'amount',
    holds: 'noDates',
    certain:
      'amountincompanycurrency|amount|closevalue|recentdealamount|value|revenue|importe|monto|valor|kwota|wartosc|tutar|deger|degeri|مبلغ|ارزش|hodnota',
    likely: 'totalrevenue|price|total|ingresos|przychod|gelir|قیمت|درامد',
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
    certain: 'proposal|proposalsent|propuesta|oferta|oferty|ofertawyslana|teklif|پیشنهاد|proposta',
    likely: 'quote|quotesent',
  },
  {
    field: 'accepted',
    holds: 'noDates',
    certain: 'accepted|aceptado|zaakceptowano|przyjety|kabuledildi|پذیرش|پذیرفتهشد',
    likely: 'sal',
  },
  {
    field: 'reason',
    holds: 'noDates',
    certain:
      'rejectionreason|disqualificationreason|lostreason|lossreason|motivorechazo|motivoperda|powododrzucenia|redsebebi|دلیلرد',
    likely: 'reason|motivo|powod|sebep|neden|دلیل',
  },
];
