/** The menus of the page: a few that a spreadsheet cannot do without, each of which does what it says, and the add-on's. */
import type { FUniver } from '@univerjs/core/facade';
import type { Menu, MenuEntry } from '../host/uiHooks';
import type { MenuItem, TopMenu } from './chrome/menuBar';

export interface MenuActions {
  readonly openFile: () => void;
  readonly startOver: () => void;
  readonly rename: () => void;
  readonly print: () => void;
  /** A click on an item of the add-on. */
  readonly runAddOn: (handler: string) => void;
}

/**
 * @param api grid whose commands the menus run
 * @param addOnMenus what the add-on set by now
 */
export function drawMenus(api: FUniver, addOnMenus: readonly Menu[], actions: MenuActions): readonly TopMenu[] {
  const command = (label: string, id: string, hint?: string, parameters?: object): MenuItem => ({
    kind: 'action',
    label,
    ...(hint === undefined ? {} : { hint }),
    act: () => void api.executeCommand(id, parameters),
  });
  const format = (label: string, hint: string, pattern: string): MenuItem => ({
    kind: 'action',
    label,
    hint,
    act: () => void api.getActiveWorkbook()?.getActiveRange()?.setNumberFormat(pattern),
  });
  const toEntry = (entry: MenuEntry): MenuItem => {
    if (entry.kind === 'separator') return entry;
    if (entry.kind === 'menu') return { kind: 'menu', label: entry.label, items: entry.entries.map(toEntry) };
    return { kind: 'action', label: entry.label, act: () => actions.runAddOn(entry.handler) };
  };
  const own = addOnMenus.find((menu) => menu.isAddon);
  const pactline: MenuItem = {
    kind: 'menu',
    label: own?.label ?? 'Pactline',
    items: own === undefined ? [{ kind: 'idle', label: 'The add-on set no menu' }] : own.entries.map(toEntry),
  };
  const separator: MenuItem = { kind: 'separator' };
  return [
    {
      label: 'File',
      items: () => [
        { kind: 'action', label: 'Open CSV or TSV…', act: actions.openFile },
        { kind: 'action', label: 'Rename', act: actions.rename },
        { kind: 'action', label: 'Print', hint: 'Ctrl+P', act: actions.print },
        separator,
        { kind: 'action', label: 'Start over from the sample…', act: actions.startOver },
      ],
    },
    {
      label: 'Edit',
      items: () => [
        command('Undo', 'univer.command.undo', 'Ctrl+Z'),
        command('Redo', 'univer.command.redo', 'Ctrl+Y'),
        separator,
        command('Delete values', 'sheet.command.clear-selection-content', 'Delete'),
      ],
    },
    {
      label: 'View',
      items: () => [
        command('Freeze up to the selection', 'sheet.command.set-selection-frozen'),
        command('Unfreeze', 'sheet.command.cancel-frozen'),
        command('Show or hide gridlines', 'sheet.command.toggle-gridlines'),
      ],
    },
    {
      label: 'Insert',
      items: () => [
        command('Row above', 'sheet.command.insert-row-before'),
        command('Column left', 'sheet.command.insert-col-before'),
        separator,
        command('Sheet', 'sheet.command.insert-sheet', 'Shift+F11'),
      ],
    },
    {
      label: 'Format',
      items: () => [
        command('Bold', 'sheet.command.set-range-bold', 'Ctrl+B'),
        command('Italic', 'sheet.command.set-range-italic', 'Ctrl+I'),
        command('Underline', 'sheet.command.set-range-underline', 'Ctrl+U'),
        separator,
        {
          kind: 'menu',
          label: 'Number',
          items: [
            format('Automatic', '', 'General'),
            format('Plain text', '', '@'),
            format('Number', '1,000.12', '#,##0.00'),
            format('Percent', '10.12%', '0.00%'),
            format('Date', '2026-11-21', 'yyyy-mm-dd'),
            format('Date time', '2026-11-21 09:30', 'yyyy-mm-dd hh:mm'),
          ],
        },
        command('Clear formatting', 'sheet.command.clear-selection-format'),
      ],
    },
    ...addOnMenus
      .filter((menu) => !menu.isAddon)
      .map((menu) => ({ label: menu.label, items: () => menu.entries.map(toEntry) })),
    { label: 'Extensions', items: () => [pactline] },
  ];
}
