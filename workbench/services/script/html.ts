/** `HtmlService`: pages from the project's files, and templates whose scriptlets run in the add-on's realm. */
import { SandboxMode, XFrameOptionsMode } from '../enumerations';
import { Exception } from '../exception';
import type { ProjectFiles } from '../../host/hostTypes';
import { Service } from '../service';

type GoogleOutput = GoogleAppsScript.HTML.HtmlOutput;
type GoogleTemplate = GoogleAppsScript.HTML.HtmlTemplate;

export class HtmlOutputService extends Service implements Partial<GoogleOutput> {
  readonly serviceName = 'HtmlOutput';
  html: string;
  title = '';
  widthPixels: number | null = null;
  heightPixels: number | null = null;

  constructor(html: string) {
    super();
    this.html = html;
  }

  get #self(): GoogleOutput {
    return this as unknown as GoogleOutput;
  }

  getContent(): string {
    return this.html;
  }

  setContent(content: string): GoogleOutput {
    this.html = content;
    return this.#self;
  }

  append(addedContent: string): GoogleOutput {
    this.html += addedContent;
    return this.#self;
  }

  clear(): GoogleOutput {
    return this.setContent('');
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): GoogleOutput {
    this.title = title;
    return this.#self;
  }

  setWidth(width: number): GoogleOutput {
    this.widthPixels = width;
    return this.#self;
  }

  setHeight(height: number): GoogleOutput {
    this.heightPixels = height;
    return this.#self;
  }

  /** IFRAME is the only mode there is. */
  setSandboxMode(): GoogleOutput {
    return this.#self;
  }
}

const escaped = (value: unknown): string =>
  String(value).replace(/[&<>"'`]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** The template as a program: texts are added to the page, scriptlets run between them. */
function programOf(source: string, variables: readonly string[]): string {
  const parts = source.split(/(<\?!?=?[\s\S]*?\?>)/).map((part) => {
    const scriptlet = /^<\?(!?=)?([\s\S]*?)\?>$/.exec(part);
    if (!scriptlet) return `page += ${JSON.stringify(part)};`;
    const [, mark, code = ''] = scriptlet;
    if (mark === '!=') return `page += (${code});`;
    return mark === '=' ? `page += escaped(${code});` : code;
  });
  return `(function (escaped, ${variables.join(', ')}) { var page = ''; ${parts.join('\n')} return page; })`;
}

class HtmlTemplateService extends Service implements Partial<GoogleTemplate> {
  readonly serviceName = 'HtmlTemplate';
  readonly #source: string;
  readonly #evaluate: (code: string) => unknown;
  /** The service's own members; everything else was set by the add-on as a variable. */
  readonly #own: ReadonlySet<string>;

  constructor(source: string, evaluate: (code: string) => unknown) {
    super();
    this.#source = source;
    this.#evaluate = evaluate;
    this.#own = new Set(Object.keys(this));
  }

  getRawContent(): string {
    return this.#source;
  }

  evaluate(): GoogleOutput {
    const variables = Object.entries(this).filter(([name]) => !this.#own.has(name));
    const names = variables.map(([name]) => name);
    const program = this.#evaluate(programOf(this.#source, names)) as (...args: unknown[]) => string;
    const html = program(escaped, ...variables.map(([, value]) => value as unknown));
    return new HtmlOutputService(html) as unknown as GoogleOutput;
  }
}

export class HtmlServiceService extends Service {
  readonly serviceName = 'HtmlService';
  readonly SandboxMode = SandboxMode;
  readonly XFrameOptionsMode = XFrameOptionsMode;
  readonly #files: ProjectFiles;
  readonly #evaluate: (code: string) => unknown;

  constructor(files: ProjectFiles, evaluate: (code: string) => unknown) {
    super();
    this.#files = files;
    this.#evaluate = evaluate;
  }

  #file(name: string): string {
    const source = this.#files[`${name}.html`] ?? (/\.html$/.test(name) ? this.#files[name] : undefined);
    if (source === undefined) throw new Exception(`No HTML file named ${name} was found.`);
    return source;
  }

  createHtmlOutput(html = ''): GoogleOutput {
    return new HtmlOutputService(html) as unknown as GoogleOutput;
  }

  createHtmlOutputFromFile(name: string): GoogleOutput {
    return new HtmlOutputService(this.#file(name)) as unknown as GoogleOutput;
  }

  createTemplate(html: string): GoogleTemplate {
    return new HtmlTemplateService(html, this.#evaluate) as unknown as GoogleTemplate;
  }

  createTemplateFromFile(name: string): GoogleTemplate {
    return this.createTemplate(this.#file(name));
  }
}
