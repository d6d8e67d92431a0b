/** Both sides at the sidebar, for tests of what they sign. */
import type { Reply } from '../../src/endpoints/contract';
import { readVersions } from '../../src/endpoints/versions';
import type { SideView, VersionsView } from '../../src/endpoints/versionsContract';
import { signVersion } from '../../src/endpoints/versionsSigning';
import type { Platform } from '../../src/ports';

/** What the sidebar shows; throws where it would show a refusal. */
export function versionsOf(platform: Platform): VersionsView {
  const reply = readVersions(platform);
  if (!reply.ok) throw new Error(JSON.stringify(reply.issues));
  return reply.value;
}

const NAMES: Readonly<Record<SideView, string>> = { marketing: 'Ada', sales: 'Bo' };

/** One side signs the draft as it is now, for this day or the one that is suggested. */
export function sign(platform: Platform, side: SideView, effectiveOn?: string): Reply<VersionsView> {
  const { draft } = versionsOf(platform);
  return signVersion(platform, {
    side,
    name: NAMES[side],
    team: side,
    effectiveOn: effectiveOn ?? draft?.suggestedOn ?? '2026-12-01',
    seal: draft?.seal ?? '',
  });
}

/** Both sign; throws where either is refused. */
export function bothSign(platform: Platform, effectiveOn?: string): VersionsView {
  sign(platform, 'marketing', effectiveOn);
  const reply = sign(platform, 'sales', effectiveOn);
  if (!reply.ok) throw new Error(JSON.stringify(reply.issues));
  return reply.value;
}
