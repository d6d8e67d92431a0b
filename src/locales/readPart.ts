/** Takes one part out of `texts.html`: the words of the tabs in one language, or the server's code. */

/** Before a part's name and its opening brace; a file that lost its line breaks to spaces is read all the same. */
const LINE_BREAK = /\s+(?=[a-z]+ \{")/;

/**
 * @param packed as `packParts` has laid it out
 * @returns `null` where there is no such part, which a build never leaves so
 * @example readPart('en {"yes":"Yes"}\ntr {"yes":"Evet"}', 'tr') // { yes: 'Evet' }
 */
export function readPart(packed: string, name: string): unknown {
  const line = packed.split(LINE_BREAK).find((one) => one.startsWith(`${name} `));
  return line === undefined ? null : JSON.parse(line.slice(name.length + 1));
}
