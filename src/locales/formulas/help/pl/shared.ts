/** Polish texts of parameters and results that several formulas share. */

const HOURS =
  'Opcjonalnie: godziny otwarcia w wierszach dzień, otwarcie, zamknięcie, np. SLA_HOURS, albo tekst, np. "Mon-Fri 09:00-17:00". Pominięte: zawsze otwarte.';
const HOLIDAYS =
  'Opcjonalnie: zakres dni zamkniętych, np. SLA_HOLIDAYS; z godzinami otwarcia i zamknięcia obok są to godziny specjalne.';
const TIME_ZONE =
  'Opcjonalnie: strefa czasowa godzin, np. "Europe/Warsaw" lub SLA_TIME_ZONE. Pominięta: strefa arkusza.';
export const WORKDAYS =
  'Opcjonalnie: dni, które się liczą, np. "Mon-Fri", albo godziny otwarcia, np. SLA_HOURS. Pominięte: każdy dzień.';
export const DAYS_OFF = 'Opcjonalnie: zakres dni, które się nie liczą, np. SLA_HOLIDAYS.';
const FROM = 'Opcjonalnie: pierwszy dzień okresu. Pominięty: pierwszy dzień miesiąca daty on.';
const TO = 'Opcjonalnie: ostatni dzień okresu. Pominięty: ostatni dzień miesiąca daty on.';
export const ON = 'Dzień, o który pytamy.';
export const LAST_DAY = 'Ostatni dzień ujęty w actual.';
export const ACTUAL = 'To, co osiągnięto do końca tego dnia.';
export const PERIOD_GOAL = 'Cel na cały okres, 0 lub więcej.';
export const QUOTA = 'Cel sprzedażowy miesiąca, 0 lub więcej.';
export const MARKETING_SHARE = 'Część przychodu z leadów marketingu, np. 55%.';
export const DEAL_SIZE = 'Średni przychód z jednego klienta, powyżej 0.';
export const HANDED_OFF = 'Data i godzina przekazania leada sprzedaży.';
export const FIRST_FOLLOW_UP =
  'Data i godzina pierwszej próby kontaktu przez człowieka ze sprzedaży; puste, dopóki jej nie ma.';
export const TARGET_MINUTES = 'Minuty robocze, w ciągu których sprzedaż nawiązuje kontakt, 0 lub więcej.';
export const CREATED = 'Zakres dni, w których utworzono leady.';
export const WON = 'Zakres dni, w których stały się klientami; puste, jeśli się nie stały.';
export const MONEY = 'Kwota.';
export const LEADS = 'Całkowita liczba leadów.';

/** The arguments that bound a period, as the pace formulas end with them. */
export const PERIOD = { from: FROM, to: TO, workdays: WORKDAYS, holidays: DAYS_OFF } as const;

/** The arguments that working time is read from, as the follow-up formulas end with them. */
export const WORKING_TIME = { hours: HOURS, holidays: HOLIDAYS, time_zone: TIME_ZONE } as const;
