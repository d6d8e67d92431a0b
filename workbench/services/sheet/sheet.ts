/** `Sheet`: its names, tags, rules and protections, over what the classes below it hold. */
import type { ServiceContext } from '../context';
import { wrongArguments } from '../exception';
import { newNumber } from '../fileState';
import type { GoogleSheet, GoogleSpreadsheet } from '../google';
import type { ObjectMaker, RangeGeometry } from '../range/rangeGeometry';
import { rectangleOf, univerRange } from '../range/rectangle';
import type { MetadataPlaces } from '../spreadsheet/developerMetadata';
import { addMetadata, metadataWhere } from '../spreadsheet/developerMetadata';
import { DeveloperMetadataFinderService } from '../spreadsheet/developerMetadataFinder';
import { namedRanges } from '../spreadsheet/namedRange';
import { ConditionalFormatRuleService } from './conditionalFormat';
import { formatRuleOf, univerFormatRule } from './formatRule';
import { addProtection, protectionsOf } from './protection';
import { SheetCharts } from './sheetCharts';

type GoogleFormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export class SheetService extends SheetCharts implements Partial<GoogleSheet> {
  readonly #places: MetadataPlaces;

  constructor(context: ServiceContext, make: ObjectMaker, places: MetadataPlaces, sheetKey: string) {
    super(context, make, sheetKey);
    this.#places = places;
  }

  getParent(): GoogleSpreadsheet {
    return this.#places.spreadsheet();
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return namedRanges(this.context, this.make, (range) => range.getGridId() === this.getSheetId());
  }

  setConditionalFormatRules(rules: GoogleFormatRule[]): void {
    const given: unknown[] = rules;
    if (!given.every((rule) => rule instanceof ConditionalFormatRuleService)) {
      throw wrongArguments('Sheet.setConditionalFormatRules', [rules]);
    }
    this.facade.clearConditionalFormatRules();
    // Google's first rule wins; Univer puts each new rule before the others.
    for (const { rule } of given.slice().reverse()) {
      const id = `format-${newNumber(this.context.state)}`;
      const ranges = rule.ranges.map((range) => univerRange((range as unknown as RangeGeometry).at));
      this.facade.addConditionalFormattingRule(univerFormatRule(rule, id, ranges));
    }
  }

  getConditionalFormatRules(): GoogleFormatRule[] {
    return this.facade.getConditionalFormattingRules().map((rule) => {
      const ranges = rule.ranges.map((range) => this.make.range(this.sheetKey, rectangleOf(range)));
      return new ConditionalFormatRuleService(formatRuleOf(rule, ranges)) as unknown as GoogleFormatRule;
    });
  }

  addDeveloperMetadata(...args: unknown[]): GoogleSheet {
    addMetadata(this.context, this.sheetKey, args);
    return this.self;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataWhere(this.context, this.#places, ({ sheetKey }) => sheetKey === this.sheetKey);
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    const finder = new DeveloperMetadataFinderService(this.context, this.#places, this.sheetKey);
    return finder as unknown as GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return addProtection(this.context, this.make, this.sheetKey, null);
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOf(this.context, this.make, this.sheetKey, type);
  }

  activate(): GoogleSheet {
    this.facade.activate();
    return this.self;
  }
}
