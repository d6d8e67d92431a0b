/** Both sides of a version: who signed, and who has not. */
import type { SignatureView } from '../../../endpoints/versions/contract';
import { Icon } from '../../components/Icon';
import { useWords } from '../../useWords';
import { SIDES } from '../../versions/signingForm';

export function Signatures({ signatures }: { readonly signatures: readonly SignatureView[] }) {
  const { say, day } = useWords();
  return (
    <dl class="signatures">
      {SIDES.map((side) => {
        const signature = signatures.find((one) => one.side === side);
        return (
          <div key={side}>
            <dt class="small quiet">{say(`versions.side.${side}`)}</dt>
            <dd>
              {signature === undefined ? (
                <span class="quiet">{say('versions.notSigned')}</span>
              ) : (
                <span class="signed">
                  <Icon name="good" />
                  <span>
                    {say(signature.team === '' ? 'versions.signedByAlone' : 'versions.signedBy', {
                      name: signature.name,
                      team: signature.team,
                      day: day(signature.signedOn),
                    })}
                  </span>
                </span>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
