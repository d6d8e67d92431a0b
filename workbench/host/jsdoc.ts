/** Autocomplete and parameter help as Sheets takes them: from the JSDoc of global functions tagged `@customfunction`. */
import type { CustomFunctionHelp } from './hostTypes';

const BLOCK = /\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/\s*function\s+([A-Za-z$_][\w$]*)\s*\(([^)]*)\)/g;

/** One line: Sheets drops line breaks and HTML. */
const oneLine = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export function customFunctionsOf(code: string): CustomFunctionHelp[] {
  const found: CustomFunctionHelp[] = [];
  for (const [, comment = '', name = '', parameterList = ''] of code.matchAll(BLOCK)) {
    if (!/@customfunction\b/i.test(comment) || name.endsWith('_')) continue;
    const lines = comment.split('\n').map((line) => line.replace(/^\s*\*? ?/, ''));
    const sections = lines.join('\n').split(/^(?=@)/m);
    const texts = new Map<string, string>();
    for (const section of sections) {
      const param = /^@param\s+(?:\{[^}]*\}\s*)?\[?([\w$]+)(?:\s*=[^\]]*)?\]?\s*-?\s*([\s\S]*)$/.exec(section);
      if (param) texts.set(param[1] ?? '', oneLine(param[2] ?? ''));
    }
    const parameters = parameterList
      .split(',')
      .map((parameter) => parameter.replace(/=.*$/, '').trim())
      .filter((parameter) => parameter !== '')
      .map((parameter) => ({ name: parameter, text: texts.get(parameter) ?? '' }));
    const description = oneLine(sections.filter((section) => !section.startsWith('@')).join(' '));
    found.push({ name, description, parameters });
  }
  return found;
}
