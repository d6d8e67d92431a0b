/** Words that are left out before a header is looked up. */

/** Words that say nothing about which column it is. */
export const FILLER_WORDS =
  ' date time datetime timestamp at on the an a of de del da do la el fecha hora data dzien datum tarihi tarih saati zamani تاریخ زمان property hs c utc gmt ';

/** What a row is about, or whose it is, as systems and people put it beside a column's own name. */
export const OBJECT_WORDS =
  ' lead leads deal deals contact contacts opportunity person record prospect to sales client cliente clientes potencial prospecto trato negocio negociacao oportunidad ventas klienta leada leadu szansy szansa sprzedazy transakcji kontaktu musteri musterisi aday adayi adayin satis satisa firsat anlasma سرنخ معامله فروش obchod obchodu ';
