/** Polish: the ready wording of the agreement, and the words of the sample. */
import type { AgreementTexts } from './agreementTexts';

export const agreement: AgreementTexts = {
  title: 'Umowa między marketingiem a sprzedażą',
  reading: 'Wartości zmienia się w zacieniowanych komórkach albo w panelu bocznym. Wyniki przeliczają się od razu.',
  mark: '⚠ Nie można tego użyć, wpisz na nowo. ',
  ready: {
    wording: {
      parties:
        'Marketing i sprzedaż zawierają tę umowę między sobą. Obowiązuje ona w okresie podanym niżej. Każda zmiana tworzy nową wersję; to, co uzgodniono wcześniej, pozostaje bez zmian.',
      company:
        'Oba zespoły pracują na jeden cel firmy. Tempo miesięczne zostaje osiągnięte w podanym miesiącu i jest potem utrzymane; późniejsza nadwyżka wyrównuje wcześniejszy niedobór.',
      marketing:
        'Marketing co miesiąc dostarcza leady podane niżej, każdy przekazuje z tym, co sprzedaż musi wiedzieć, i nie ukrywa swoich liczb przed drugą stroną.',
      sales:
        'Sprzedaż kontaktuje się z każdym leadem, który tego wymaga, na czas i dość często, i zapisuje, co z niego wynikło.',
      together: 'Obie strony wcześnie mówią sobie, co działa, a co nie. Liczby biorą się z raportu, a nie z pamięci.',
      conflict:
        'Gdy szefowie obu zespołów nie mogą się porozumieć, panel wysłuchuje każdej strony przez taki sam czas i decyduje.',
      rewards:
        'Gdy obie strony osiągną cele miesiąca, a firma swój, obie dzielą się pulą. Nikt nie dostaje nagrody w pojedynkę.',
      consequences:
        'Gdy wspólnych celów nie udaje się osiągnąć miesiąc po miesiącu, obie strony działają razem, etap po etapie. Jeden miesiąc z osiągniętymi celami zaczyna liczenie od nowa.',
      roles: 'Za każde zobowiązanie odpowiada jedna osoba.',
      glossary: 'Te słowa znaczą dla obu stron to samo.',
      departments: 'Utrzymanie klienta jest warte tyle, co jego pozyskanie. Inne działy mają w tym swój udział.',
      figures: 'Liczby, których nie ma w żadnym rejestrze leadów. Miesiąc pozostaje pusty, dopóki nie jest zamknięty.',
      signatures: 'Wpisując nazwisko, każda strona zobowiązuje się wobec drugiej dotrzymać tej umowy.',
    },
    paragraphs: {
      handOffProtocol:
        'Marketing przekazuje lead w rejestrze leadów, z typem, opiekunem i tym, co wiadomo o potrzebie. Opiekun dowiaduje się od razu. Od przekazania biegnie czas.',
      minimumQualification:
        'Nazwisko, firma, sposób kontaktu i to, o co lead pytał. Pasuje do profilu klienta, który uzgodniły obie strony.',
      nurtureRule: 'Marketing utrzymuje kontakt z każdym innym leadem. Żadnego się nie porzuca i wszystkie się liczą.',
      firstContact:
        'Opiekun nawiązuje pierwszy kontakt i prowadzi lead do wygranej, przegranej albo zwrotu z podaniem powodu.',
      salesProcess:
        'Oba zespoły pracują w tym samym rejestrze leadów, według tych samych kroków i tymi samymi narzędziami.',
    },
    meetings: [
      { meeting: 'Szefowie obu zespołów', agenda: 'Tempo, spóźnione leady, decyzje' },
      { meeting: 'Oba zespoły', agenda: 'Zamknięty miesiąc, sukcesy, co zmienić' },
      { meeting: 'Stand-up', agenda: 'Dzisiejsze leady i co przeszkadza' },
      { meeting: 'Retrospektywa', agenda: 'Co zachować, czego zaniechać, czego spróbować' },
      { meeting: 'Przegląd leadów', agenda: 'Leady przyjęte, odrzucone, zapomniane' },
    ],
    consequences: [
      'Szefowie obu zespołów znajdują przyczynę w liczbach i uzgadniają trzy działania, każde z odpowiedzialnym i datą.',
      'Dołącza szef firmy. Ludzie i budżet trafiają tam, gdzie brakuje do celu; działania przegląda się co tydzień.',
      'Cele, terminy i role negocjuje się od nowa.',
    ],
    roles: [
      { role: 'Szef marketingu', responsibilities: 'Liczba i jakość leadów oraz ich przekazanie' },
      {
        role: 'Szef sprzedaży',
        responsibilities: 'Szybkość kontaktu, liczba prób i to, co zapisuje się o leadach',
      },
      { role: 'Rozpoznanie leadów', responsibilities: 'Co wiadomo o leadzie przed przekazaniem' },
      { role: 'Operacje sprzedaży', responsibilities: 'Ten plik, rejestr leadów i nocne odświeżanie' },
    ],
    glossary: [
      { word: 'Lead', meaning: 'Osoba, która okazała zainteresowanie i z którą można się skontaktować.' },
      { word: 'Przekazanie', meaning: 'Chwila, w której sprzedaż dowiaduje się o leadzie.' },
      {
        word: 'Pierwsza próba kontaktu',
        meaning: 'Pierwsza próba człowieka ze sprzedaży; e-mail automatyczny nią nie jest.',
      },
      { word: 'Rozmowa', meaning: 'Z leadem udało się porozmawiać.' },
      { word: 'Klient', meaning: 'Lead, który kupił.' },
    ],
    departments: [
      { department: 'Obsługa', kpi: 'Klienci, którzy zostali po dwunastu miesiącach' },
      { department: 'Realizacja', kpi: 'Zamówienia dostarczone w obiecanym terminie' },
      { department: 'Operacje', kpi: 'Klienci straceni z powodów, które mogliśmy usunąć' },
    ],
  },
  sample: {
    company: 'Firma A',
    newYear: 'Nowy Rok',
    christmas: 'Boże Narodzenie',
    sharedGoal: 'Przychód roku',
    paymentDates: 'Piętnastego dnia następnego miesiąca',
    visitsToLeads: 'Wizyty, które stają się leadami',
    stages: ['Wizyty', 'Leady', 'Oferty', 'Klienci'],
  },
};
