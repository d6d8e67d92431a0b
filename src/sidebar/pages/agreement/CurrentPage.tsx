/** Shows the page of the route, and keeps what all pages share while they change. */
import { useEffect, useState } from 'preact/hooks';
import type { FileView } from '../../../endpoints/contract';
import { routeAbove, type Route } from '../../route';
import { useSession } from '../../session';
import { useWords } from '../../useWords';
import { AgreementPage } from './AgreementPage';
import { FormulaPage } from '../formulas/FormulaPage';
import { FormulasPage } from '../formulas/FormulasPage';
import { LanguagePage } from '../LanguagePage';
import { LeadLogPage } from '../leadLog/LeadLogPage';
import { RefreshPage } from '../RefreshPage';
import { RemovalPage } from '../RemovalPage';
import { SectionPage } from './SectionPage';
import { TodayPage } from '../TodayPage';
import { ComparisonPage } from '../versions/ComparisonPage';
import { ProposalsPage } from '../versions/ProposalsPage';
import { SigningPage } from '../versions/SigningPage';
import { VersionPage } from '../versions/VersionPage';
import { VersionsPage } from '../versions/VersionsPage';

interface CurrentPageProps {
  readonly file: FileView;
  readonly changeFile: (change: Partial<FileView>) => void;
  /** Begins anew with a file from which everything was removed. */
  readonly startAgain: (file: FileView) => void;
  /** True right after that. */
  readonly isRemoved: boolean;
}

export function CurrentPage({ file, changeFile, startAgain, isRemoved }: CurrentPageProps) {
  const { say } = useWords();
  const [route, go] = useState<Route>({ page: 'today' });
  const session = useSession(file, changeFile, go);
  useEffect(() => {
    // What the header says of the versions may come late; the figures may not.
    void session.readToday().then(() => session.versions.read());
    void session.readSchedule();
  }, []);

  const above = routeAbove(route);
  const back = above && {
    title: say(`page.${above.page}`),
    go: () => go(above),
  };
  switch (route.page) {
    case 'agreement':
      return <AgreementPage session={session} back={back} />;
    case 'section':
      return <SectionPage session={session} back={back} section={route.section} term={route.term} />;
    case 'versions':
      return <VersionsPage session={session} back={back} />;
    case 'version':
      return <VersionPage session={session} back={back} number={route.number} />;
    case 'comparison':
      return <ComparisonPage session={session} back={back} from={route.from} to={route.to} />;
    case 'signing':
      return <SigningPage session={session} back={back} />;
    case 'proposals':
      return <ProposalsPage session={session} back={back} />;
    case 'leadLog':
      return <LeadLogPage session={session} back={back} />;
    case 'refresh':
      return <RefreshPage session={session} back={back} />;
    case 'formulas':
      return <FormulasPage session={session} back={back} />;
    case 'formula':
      return <FormulaPage session={session} back={back} formula={route.formula} />;
    case 'removal':
      return <RemovalPage session={session} back={back} onRemoved={startAgain} />;
    case 'language':
      return <LanguagePage session={session} back={back} />;
    default:
      return <TodayPage session={session} isRemoved={isRemoved} />;
  }
}
