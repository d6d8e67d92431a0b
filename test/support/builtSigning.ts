/** Both sides at the sidebar of the built add-on. */
import type { SideView, VersionsView } from '../../src/endpoints/versions/contract';
import type { Workbench } from '../../workbench/node/index';
import { ask } from './builtWorkbench';

/** One side signs the draft as it is now; throws where it is refused. */
function sign(workbench: Workbench, side: SideView, effectiveOn: string): VersionsView {
  const seal = ask(workbench, 'readVersions').draft?.seal ?? '';
  return ask(workbench, 'signVersion', { side, name: 'Ada', team: side, effectiveOn, seal });
}

/** @param effectiveOn the day from which the version is in force, such as `2026-07-01` */
export function bothSignBuilt(workbench: Workbench, effectiveOn: string): VersionsView {
  sign(workbench, 'marketing', effectiveOn);
  return sign(workbench, 'sales', effectiveOn);
}
