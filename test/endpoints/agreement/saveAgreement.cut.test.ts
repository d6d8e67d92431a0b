/** Saves that Google ends before they are done: whoever comes next finishes them. */
import { describe, expect, it } from 'vitest';
import { readAgreement } from '../../../src/endpoints/agreement/readAgreement';
import type { WireValue } from '../../../src/endpoints/agreement/contract';
import { saveAgreement } from '../../../src/endpoints/agreement/saveAgreement';
import { PlatformError } from '../../../src/ports';
import { sampleFile, sampleWith, typeInto } from '../../support/agreementFile';
import { Killed } from '../../support/callLog';
import { faultPlaces, type FaultPlace } from '../../support/faultPlaces';
import type { MemoryPlatform } from '../../support/memoryPlatform';
import { change, manyTypes, valuesOf } from '../../support/agreementChanges';

/** The calls of an undisturbed save. */
function placesOfSave(after: Readonly<Record<string, WireValue>>): readonly FaultPlace[] {
  const platform = sampleFile();
  saveAgreement(platform, change(after));
  const places = faultPlaces(platform);
  expect(places.length).toBeGreaterThan(5);
  return places;
}

describe('a save cut short at any call', () => {
  const wanted = {
    quota: 2_000_000,
    leadTypes: manyTypes,
    responseTarget: 45,
    workingHours: [{ day: 6, opens: '10:00', closes: '14:00' }],
  };

  it.each(['before', 'after'] as const)(
    'is finished by whoever opens next, or was never begun: killed %s any of them',
    (moment) => {
      for (const { number, words } of placesOfSave(wanted)) {
        const platform = sampleFile();
        platform.log.killAtCall(number, moment);
        expect(() => saveAgreement(platform, change(wanted)), words).toThrow(Killed);
        platform.log.revive();
        const reply = readAgreement(platform.otherUser());
        const values = reply.ok ? reply.value.values : null;
        expect([sampleWith(), sampleWith(wanted)], words).toContainEqual(values);
        expect(platform.documentStore.get('pactline.save'), words).toBe(null);
        // Either way the next save goes through.
        expect(saveAgreement(platform, { before: values ?? {}, after: { quota: 1 } }).ok, words).toBe(true);
      }
    },
  );

  it('by a failure of the platform is as whole as that', () => {
    for (const { number, words } of placesOfSave(wanted)) {
      const platform = sampleFile();
      platform.log.failCall(number, 'before');
      expect(() => saveAgreement(platform, change(wanted)), words).toThrow(PlatformError);
      const reply = readAgreement(platform);
      expect([sampleWith(), sampleWith(wanted)], words).toContainEqual(reply.ok ? reply.value.values : null);
    }
  });

  it('leaves a cell that somebody edited meanwhile as they edited it', () => {
    const platform = sampleFile();
    saveUntilFirstWrite(platform);
    typeInto(platform, 'SLA_RESPONSE_TARGET', [[20]]);
    platform.log.revive();
    readAgreement(platform);
    expect(valuesOf(platform)).toEqual(sampleWith({ ...wanted, responseTarget: 20 }));
  });

  it('waits for somebody who may edit, and shows meanwhile what is there', () => {
    const platform = sampleFile();
    saveUntilFirstWrite(platform);
    platform.log.revive();
    platform.file.canEdit = false;
    expect(readAgreement(platform).ok).toBe(true);
    platform.file.canEdit = true;
    readAgreement(platform);
    expect(valuesOf(platform)).toEqual(sampleWith(wanted));
  });

  function saveUntilFirstWrite(platform: MemoryPlatform): void {
    const { number } = placesOfSave(wanted).find(({ name }) => name === 'workbook.write')!;
    platform.log.killAtCall(number, 'before');
    expect(() => saveAgreement(platform, change(wanted))).toThrow(Killed);
  }
});

describe('a change of language cut short', () => {
  it('is finished by whoever opens next, or was never begun', () => {
    const inPersian = change({ tabLanguage: 'fa' });
    const before = sampleFile().contents('agreement');
    const done = sampleFile();
    saveAgreement(done, inPersian);
    // Most of its calls put one word in the place of another; every ninth of them stands for its neighbours.
    const places = placesOfSave({ tabLanguage: 'fa' }).filter(({ number }) => number <= 12 || number % 9 === 0);
    for (const { number, words } of places) {
      const platform = sampleFile();
      platform.log.killAtCall(number, 'after');
      expect(() => saveAgreement(platform, inPersian), words).toThrow(Killed);
      platform.log.revive();
      readAgreement(platform);
      expect([before, done.contents('agreement')], words).toContainEqual(platform.contents('agreement'));
    }
  });
});
