/** Starts Univer's grid, toolbar, formula bar and tabs in an element; the file itself is made by the host. */
import { type INumfmtLocaleTag, LocaleType, LogLevel, Univer, mergeLocales } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationWords from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { ILayoutService } from '@univerjs/ui';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import drawingWords from '@univerjs/preset-sheets-drawing/locales/en-US';

export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  /** Gives the keyboard back to the cells. */
  focus(): void;
  /** Writes numbers and dates of cells as a locale does, such as `pl-PL`. */
  writeAs(localeTag: string): void;
}

/** @param container holds the grid; it fills it */
export function startGrid(container: HTMLElement): Grid {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(coreWords, drawingWords, dataValidationWords, conditionalFormattingWords),
    },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: true,
      ribbonType: 'simple',
      formulaBar: true,
      // Sheets puts no mark and no warning on a text that reads as a number.
      sheets: { disableForceStringMark: true, disableForceStringAlert: true },
    }),
    UniverSheetsDrawingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  return {
    univer,
    api,
    focus: () => univer.__getInjector().get(ILayoutService).focus(),
    // The formatter takes every tag, and falls back to English; its type names languages alone.
    writeAs: (localeTag) => api.getActiveWorkbook()?.setNumfmtLocal(localeTag as INumfmtLocaleTag),
  };
}
