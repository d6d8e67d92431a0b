/** Files of a script as Google keeps them, by the names that they have in `dist/`: both ways. */
import type { ScriptFile } from './appsScriptApi';

const ENDINGS = { SERVER_JS: '.js', HTML: '.html', JSON: '.json' } as const;

const TYPES = Object.keys(ENDINGS) as readonly ScriptFile['type'][];

/** What a push of these files leaves at Google. */
export const asPushed = (files: Readonly<Record<string, string>>): readonly ScriptFile[] =>
  Object.entries(files).map(([name, source]) => {
    const type = TYPES.find((candidate) => name.endsWith(ENDINGS[candidate]))!;
    return { name: name.slice(0, -ENDINGS[type].length), type, source };
  });

/** What was pushed, by name. */
export const asBuilt = (files: readonly ScriptFile[]): Readonly<Record<string, string>> =>
  Object.fromEntries(files.map(({ name, type, source }) => [`${name}${ENDINGS[type]}`, source]));
