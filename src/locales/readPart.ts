/** Takes one part out of `texts.html`: the words of the tabs in one language, or the server's code. */

/** Before a part's name and its opening brace; a file that lost its line breaks to spaces is read all the same. */
const LINE_BREAK = /\s+(?=[a-z]+ \{")/;

/**
 * @param packed as `packParts` has laid it out
 * @returns `null` where there is no such part, which a build never leaves so
 * @example readPart('en {"yes":"Yes"}\ntr {"yes":"Evet"}', 'tr') // { yes: 'Evet' }
 */
export function readPart(packed: string, name: string): unknown {
  // The part first and its end second: to split the whole file by where parts begin takes three times as long.
  const [, rest] = packed.split(new RegExp(`\\b${name} (?=\\{")`));
  return rest === undefined ? null : JSON.parse(rest.split(LINE_BREAK, 1)[0]!);
}
