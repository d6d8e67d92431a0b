/** Small texts kept with the file or with the person. */
import { PlatformError, type Store } from '../ports';
import { guarded } from './guarded';

type Properties = GoogleAppsScript.Properties.Properties;

const storeOver = (name: string, open: () => Properties | null): Store => {
  const properties = (): Properties => {
    const opened = open();
    if (opened === null) throw new PlatformError(name, 'there is no such store in this run');
    return opened;
  };
  return guarded(name, {
    get: (key: string) => properties().getProperty(key),
    set: (key: string, value: string) => {
      properties().setProperty(key, value);
    },
    remove: (key: string) => {
      properties().deleteProperty(key);
    },
  });
};

/** Shared by everybody who works in the file. Only an add-on, or a script bound to the file, has one. */
export const createDocumentStore = (): Store =>
  storeOver('documentStore', () => PropertiesService.getDocumentProperties());

export const createUserStore = (): Store => storeOver('userStore', () => PropertiesService.getUserProperties());
