import Handlebars from 'handlebars';
import { fitLine } from './fit-line.js';

/** Names that a template used while it rendered one module: imports follow from them. */
export interface UsedSymbols {
  /** By name: whether the name is needed as a type only. */
  readonly support: Map<string, boolean>;
  readonly status: Map<string, boolean>;
}

export interface TemplateSet {
  render(name: string, context: object, used: UsedSymbols): string;
}

type Options = Handlebars.HelperOptions & { readonly data: { readonly used: UsedSymbols } };

const NOTHING = 'nothing';

/** Compiles every template once; each is a partial that the others can call by its path. */
export function createTemplateSet(texts: ReadonlyMap<string, string>): TemplateSet {
  const handlebars = Handlebars.create();
  const options = { noEscape: true, strict: true, preventIndent: true, knownHelpersOnly: true, knownHelpers: KNOWN };
  const compiled = new Map([...texts].map(([name, text]) => [name, handlebars.compile(text, options)]));
  for (const [name, template] of compiled) handlebars.registerPartial(name, template);
  handlebars.registerPartial(NOTHING, handlebars.compile('', options));
  registerHelpers(handlebars, (name) => compiled.has(name));
  return {
    render(name, context, used) {
      const template = compiled.get(name);
      if (template === undefined) throw new Error(`there is no template ${name}`);
      return template(context, { data: { used } });
    },
  };
}

const KNOWN = { use: true, useType: true, useStatus: true, part: true, is: true, fit: true };

function registerHelpers(handlebars: typeof Handlebars, has: (name: string) => boolean): void {
  handlebars.registerHelper({
    use: (name: string, { data }: Options) => note(data.used.support, name, false),
    useType: (name: string, { data }: Options) => note(data.used.support, name, true),
    useStatus: (name: string, { data }: Options) => note(data.used.status, name, false),
    is: (left: unknown, right: unknown) => left === right,
    fit(this: unknown, { fn }: Options) {
      return fitLine(fn(this));
    },
    part: createPartHelper(has),
  });
}

function note(symbols: Map<string, boolean>, name: string, isTypeOnly: boolean): string {
  symbols.set(name, isTypeOnly && symbols.get(name) !== false);
  return name;
}

/** `{{> (part 'argument' kind)}}`: the template for a kind, named in kebab case, or nothing. */
function createPartHelper(has: (name: string) => boolean): (folder: string, kind: string) => string {
  const known = new Map<string, string>();
  return (folder, kind) => {
    const key = `${folder}/${kind}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const name = `${folder}/${kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    const part = has(name) ? name : NOTHING;
    known.set(key, part);
    return part;
  };
}
