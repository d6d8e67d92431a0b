/** Sets up, changes, takes over and removes the nightly refresh. */
import { useState } from 'preact/hooks';
import type { ScheduleView } from '../../endpoints/refresh/contract';
import { Button } from '../components/Button';
import { described, Field } from '../components/Field';
import { Notice } from '../components/Notice';
import { Outcome } from '../components/Outcome';
import { Select } from '../components/Select';
import type { Session } from '../session';
import { useCall } from '../useCall';
import { useWords } from '../useWords';

/** The hour that is offered first: late enough for yesterday to be over everywhere in a country. */
const USUAL_HOUR = 2;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

interface NightlyProps {
  readonly session: Session;
  readonly schedule: ScheduleView;
}

export function Nightly({ session, schedule }: NightlyProps) {
  const { say, hour: clock } = useWords();
  const saving = useCall('saveSchedule');
  const removing = useCall('removeSchedule');
  const [hour, setHour] = useState(schedule.hour ?? USUAL_HOUR);
  const [owner, setOwner] = useState(schedule.isMine ? (schedule.ownerName ?? '') : '');
  const [isNameMissing, setNameMissing] = useState(false);
  const [done, setDone] = useState<'isSetUp' | 'removed' | null>(null);
  const isSetUp = schedule.hour !== null;
  const isTheirs = isSetUp && !schedule.isMine;
  const between = (from: number) => ({ from: clock(from), to: clock((from + 1) % 24) });

  async function save(): Promise<void> {
    setDone(null);
    removing.forget();
    setNameMissing(owner.trim() === '');
    if (owner.trim() === '') return document.getElementById('owner')?.focus();
    const view = await saving.ask({ hour, ownerName: owner.trim() });
    if (view === null) return;
    session.setSchedule(view);
    setDone('isSetUp');
  }

  async function remove(): Promise<void> {
    setDone(null);
    saving.forget();
    const view = await removing.ask();
    if (view === null) return;
    session.setSchedule(view);
    setDone('removed');
  }

  const wrong = isNameMissing && owner.trim() === '' ? [say('refresh.ownerMissing')] : [];
  const saveText = isTheirs ? say('refresh.takeOver') : isSetUp ? say('refresh.change') : say('refresh.setUp');
  return (
    <>
      <Outcome call={saving} keepsTyped />
      <Outcome call={removing} />
      {done && <Notice tone="good">{say(`refresh.${done}`, between(schedule.hour ?? hour))}</Notice>}
      <Standing schedule={schedule} />
      {session.file.canEdit && (
        <>
          <Field id="hour" label={say('refresh.hour')} help={say('refresh.hourHelp', { zone: schedule.timeZone })}>
            <Select
              id="hour"
              value={String(hour)}
              options={HOURS.map((from) => ({ value: String(from), text: say('refresh.between', between(from)) }))}
              onChange={(value) => setHour(Number(value))}
            />
          </Field>
          <Field id="owner" label={say('refresh.owner')} help={say('refresh.ownerHelp')} wrong={wrong}>
            <input
              class="input"
              type="text"
              autocomplete="name"
              maxLength={100}
              {...described('owner', wrong)}
              value={owner}
              onInput={(event) => setOwner(event.currentTarget.value)}
            />
          </Field>
          {isTheirs && <p class="small quiet">{say('refresh.takeOverHint')}</p>}
          <div class="buttons">
            <Button busy={saving.busy ? say('refresh.settingUp') : null} onClick={save}>
              {saveText}
            </Button>
            {isSetUp && schedule.isMine && (
              <Button kind="plain" busy={removing.busy ? say('refresh.removing') : null} onClick={remove}>
                {say('refresh.remove')}
              </Button>
            )}
          </div>
        </>
      )}
    </>
  );
}

function Standing({ schedule }: { readonly schedule: ScheduleView }) {
  const { say, hour: clock } = useWords();
  const { hour, ownerName: owner, isMine, timeZone: zone } = schedule;
  if (hour === null) return <p>{say('refresh.nightlyNone')}</p>;
  const whose = isMine ? 'refresh.nightlyMine' : 'refresh.nightlyTheirs';
  return (
    <>
      <p>{say('refresh.nightlyAt', { from: clock(hour), to: clock((hour + 1) % 24), zone })}</p>
      {owner !== null && <p class="quiet">{say(whose, { owner })}</p>}
      {owner === null && !isMine && <p class="quiet">{say('refresh.nightlyTheirsUnnamed')}</p>}
    </>
  );
}
