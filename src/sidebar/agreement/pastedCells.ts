/** Takes apart what a spreadsheet puts on the clipboard: rows by line, cells by tab, quotes around cells with either. */

/**
 * @param text of the clipboard
 * @returns rows of cells; one row of one cell for plain text
 * @example pastedCells('Referral\t5000\nWebinar\t2000') // [['Referral', '5000'], ['Webinar', '2000']]
 */
export function pastedCells(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = (): void => {
    rows[rows.length - 1]!.push(cell);
    cell = '';
  };
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let index = 0; index < source.length; index++) {
    const character = source.charAt(index);
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (source.charAt(index + 1) === '"') cell += source.charAt(++index);
      else isQuoted = false;
    } else if (character === '"' && cell === '') isQuoted = true;
    else if (character === '\t') endCell();
    else if (character === '\n') {
      endCell();
      rows.push([]);
    } else cell += character;
  }
  endCell();
  return rows;
}
