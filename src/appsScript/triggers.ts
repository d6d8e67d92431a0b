/** Nightly triggers of this person in this file. */
import type { NightlyTrigger, Triggers } from '../ports';
import { guarded } from './guarded';
import { activeFile } from './spreadsheet';

/** The triggers of the whole project are those of all this person's files: deleting among them stops other files. */
const ownTriggers = () => ScriptApp.getUserTriggers(activeFile());

const factsOf = (trigger: GoogleAppsScript.Script.Trigger): NightlyTrigger => ({
  id: trigger.getUniqueId(),
  handler: trigger.getHandlerFunction(),
});

export const createTriggers = (): Triggers =>
  guarded('triggers', {
    list: () => ownTriggers().map(factsOf),
    addNightly: (hour: number, timeZone: string) =>
      // Written out, so that the build can say whether the handler exists.
      factsOf(
        ScriptApp.newTrigger('nightlyRefresh').timeBased().everyDays(1).atHour(hour).inTimezone(timeZone).create(),
      ),
    remove: (id: string) => {
      for (const trigger of ownTriggers()) if (trigger.getUniqueId() === id) ScriptApp.deleteTrigger(trigger);
    },
  });
