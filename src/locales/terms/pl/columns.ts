/** Polish: label and help of each column of the agreement's tables. */
import type { TermTexts } from '../termTexts';

export const columns: TermTexts['columns'] = {
  funnel: {
    stage: { label: 'Etap', help: 'Np. wizyty, leady, oferty, klienci.' },
    rate: { label: 'Przechodzi dalej', help: 'Część etapu, która przechodzi do następnego; w ostatnim wierszu puste.' },
  },
  leadTypes: {
    name: { label: 'Typ leada', help: 'Tak jak nazywa go rejestr leadów.' },
    value: { label: 'Wartość', help: 'Ile zdaniem obu stron wart jest jeden taki lead.' },
    monthlyGoal: { label: 'Cel', help: 'Do ilu miesięcznie zobowiązuje się marketing.' },
    asksForSales: { label: 'Dla sprzedaży', help: 'Tak: od przekazania biegnie czas na kontakt.' },
    responseTargetMinutes: { label: 'Własny czas', help: 'Puste: szybkość kontaktu wszystkich leadów.' },
    closeRate: { label: 'Własny wskaźnik', help: 'Wskaźnik zamknięcia tego typu, jeśli jest znany.' },
    monthlyCost: { label: 'Koszt', help: 'Jeśli jest znany; raport mówi wtedy, co się zwróciło.' },
  },
  improvements: {
    rate: { label: 'Wskaźnik', help: 'Np. wskaźnik zamknięcia albo wizyty na leady.' },
    expected: { label: 'Oczekiwany', help: 'Do jakiej wartości ma dojść.' },
    by: { label: 'Do dnia', help: 'Dzień, w którym ma być osiągnięty.' },
  },
  workingHours: {
    day: { label: 'Dzień', help: 'Od poniedziałku do niedzieli.' },
    opens: { label: 'Od', help: 'Np. 09:00. Obie puste: tego dnia zamknięte.' },
    closes: { label: 'Do', help: 'Równa lub wcześniejsza: następnego dnia.' },
  },
  holidays: {
    date: { label: 'Data', help: 'Dzień kalendarzowy.' },
    opens: { label: 'Od', help: 'Puste: zamknięte cały dzień.' },
    closes: { label: 'Do', help: 'Puste: zamknięte cały dzień.' },
    name: { label: 'Okazja', help: 'Dla czytelnika.' },
  },
  proposalRateSteps: {
    from: { label: 'Od', help: 'Dzień, od którego cel obowiązuje.' },
    rate: { label: 'Wygrane oferty', help: 'Część ofert, które kończą się klientem.' },
  },
  cycleSteps: {
    from: { label: 'Od', help: 'Dzień, od którego cel obowiązuje.' },
    days: { label: 'Cykl', help: 'Dni od utworzenia do wygranej.' },
  },
  meetings: {
    meeting: { label: 'Spotkanie', help: 'Jego nazwa.' },
    every: {
      label: 'Co',
      help: 'day (dzień), week (tydzień), 2 weeks (dwa tygodnie), month (miesiąc) lub quarter (kwartał). Miesięczne zachowuje dzień tygodnia.',
    },
    minutes: { label: 'Jak długo', help: 'Ile najwyżej trwa.' },
    first: { label: 'Pierwsza data', help: 'Z niej wynikają następne.' },
    agenda: { label: 'Porządek', help: 'O czym jest.' },
  },
  consequences: {
    days: { label: 'Dni z rzędu', help: 'Np. 30, 60, 90.' },
    actions: { label: 'Co następuje', help: 'Działania tego etapu.' },
  },
  roles: {
    person: { label: 'Osoba', help: 'Imię i nazwisko.' },
    role: { label: 'Rola', help: 'Np. rozpoznanie leadów.' },
    responsibilities: { label: 'Odpowiada za', help: 'Na czym polegają inni.' },
  },
  glossary: {
    word: { label: 'Słowo', help: 'Tak jak używają go obie strony.' },
    meaning: { label: 'Znaczy', help: 'W jednym zdaniu.' },
  },
  departments: {
    department: { label: 'Dział', help: 'Np. obsługa lub realizacja.' },
    owner: { label: 'Odpowiedzialny', help: 'Kto za to odpowiada.' },
    goal: { label: 'Cel', help: 'Liczba do osiągnięcia.' },
    kpi: { label: 'Miernik', help: 'Np. utrzymanie klientów.' },
  },
  monthlyFigures: {
    month: { label: 'Miesiąc', help: 'Jego pierwszy dzień.' },
    revenue: { label: 'Przychód', help: 'Wszystko, co zamknięto w miesiącu, ze wszystkich źródeł.' },
    visits: { label: 'Wizyty', help: 'Wizyty na stronie.' },
    proposals: { label: 'Oferty', help: 'Złożone oferty.' },
  },
  signatures: {
    name: { label: 'Imię i nazwisko', help: 'Kto podpisuje.' },
    team: { label: 'Za', help: 'Marketing lub sprzedaż.' },
    date: { label: 'Data', help: 'Kiedy podpisano.' },
    version: { label: 'Wersja', help: 'Umowy.' },
  },
};
