/** `SpreadsheetApp.getUi()`: menus, sidebar, dialogs. */
import type { ServiceContext } from '../context';
import { Button, ButtonSet } from '../enumerations';
import { Exception, wrongArguments } from '../exception';
import { HtmlOutputService } from '../script/html';
import type { EnumerationValue } from '../service';
import { nameIn, Service } from '../service';
import type { ButtonName, ButtonSetName, MenuEntry } from '../../host/uiHooks';

type GoogleMenu = GoogleAppsScript.Base.Menu;
type GoogleUi = GoogleAppsScript.Base.Ui;

class MenuService extends Service implements GoogleMenu {
  readonly serviceName = 'Menu';
  readonly label: string;
  readonly entries: MenuEntry[] = [];
  readonly #show: (menu: MenuService) => void;

  constructor(label: string, show: (menu: MenuService) => void) {
    super();
    this.label = label;
    this.#show = show;
  }

  addItem(caption: string, functionName: string): GoogleMenu {
    if (typeof caption !== 'string' || typeof functionName !== 'string') {
      throw wrongArguments('Menu.addItem', [caption, functionName]);
    }
    this.entries.push({ kind: 'item', label: caption, handler: functionName });
    return this;
  }

  addSeparator(): GoogleMenu {
    this.entries.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: GoogleMenu): GoogleMenu {
    if (!(menu instanceof MenuService)) throw wrongArguments('Menu.addSubMenu', [menu]);
    this.entries.push({ kind: 'menu', label: menu.label, entries: menu.entries });
    return this;
  }

  addToUi(): void {
    this.#show(this);
  }
}

class PromptResponseService extends Service implements Partial<GoogleAppsScript.Base.PromptResponse> {
  readonly serviceName = 'PromptResponse';
  readonly #button: EnumerationValue;
  readonly #text: string;

  constructor(button: EnumerationValue, text: string) {
    super();
    this.#button = button;
    this.#text = text;
  }

  getResponseText(): string {
    return this.#text;
  }

  getSelectedButton(): GoogleAppsScript.Base.Button {
    return this.#button as unknown as GoogleAppsScript.Base.Button;
  }
}

interface Question {
  readonly title: string;
  readonly message: string;
  readonly buttons: ButtonSetName;
}

/** `(message)`, `(message, buttons)` or `(title, message, buttons)`. */
function questionFrom(args: readonly unknown[], method: string): Question {
  const last = args.at(-1);
  const buttons = typeof last === 'string' ? 'OK' : nameIn(ButtonSet, last);
  const texts = args.filter((arg) => typeof arg === 'string');
  if (!buttons || texts.length === 0) throw wrongArguments(`Ui.${method}`, args);
  const [first = '', second] = texts;
  return second === undefined ? { title: '', message: first, buttons } : { title: first, message: second, buttons };
}

export class UiService extends Service implements Partial<GoogleUi> {
  readonly serviceName = 'Ui';
  readonly Button = Button as unknown as GoogleUi['Button'];
  readonly ButtonSet = ButtonSet as unknown as GoogleUi['ButtonSet'];
  readonly #context: ServiceContext;
  readonly #addonName: string;

  constructor(context: ServiceContext, addonName: string) {
    super();
    this.#context = context;
    this.#addonName = addonName;
  }

  #menu(label: string, isAddon: boolean): GoogleMenu {
    return new MenuService(label, ({ entries }) => {
      this.#context.ui.setMenu({ label, isAddon, entries: entries.slice() });
    });
  }

  createMenu(caption: string): GoogleMenu {
    return this.#menu(caption, false);
  }

  createAddonMenu(): GoogleMenu {
    return this.#menu(this.#addonName, true);
  }

  #page(userInterface: unknown, method: string): HtmlOutputService {
    if (!(userInterface instanceof HtmlOutputService)) throw wrongArguments(`Ui.${method}`, [userInterface]);
    return userInterface;
  }

  showSidebar(userInterface: GoogleAppsScript.HTML.HtmlOutput): void {
    const { html, title } = this.#page(userInterface, 'showSidebar');
    this.#context.ui.showSidebar({ html, title });
  }

  #showDialog(userInterface: unknown, title: string, isModal: boolean): void {
    const { html, widthPixels, heightPixels } = this.#page(
      userInterface,
      isModal ? 'showModalDialog' : 'showModelessDialog',
    );
    if (typeof title !== 'string') throw new Exception('Invalid argument: title');
    this.#context.ui.showDialog({ html, title, isModal, widthPixels, heightPixels });
  }

  showModalDialog(userInterface: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
    this.#showDialog(userInterface, title, true);
  }

  showModelessDialog(userInterface: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
    this.#showDialog(userInterface, title, false);
  }

  #button(name: ButtonName): GoogleAppsScript.Base.Button {
    return Button[name] as unknown as GoogleAppsScript.Base.Button;
  }

  alert(...args: unknown[]): GoogleAppsScript.Base.Button {
    return this.#button(this.#context.ui.alert(questionFrom(args, 'alert')));
  }

  prompt(...args: unknown[]): GoogleAppsScript.Base.PromptResponse {
    const { button, text } = this.#context.ui.prompt(questionFrom(args, 'prompt'));
    return new PromptResponseService(Button[button], text);
  }
}
