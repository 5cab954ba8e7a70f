import { compileTemplate } from './compile-template.js';
import { fitLine } from './fit-line.js';
import type { Render, TemplateEnvironment } from './template-scope.js';
import { writeProgram } from './write-program.js';

/** Names that a template used while it rendered one module: imports follow from them. */
export interface UsedSymbols {
  /** By name: whether the name is needed as a type only. */
  readonly support: Map<string, boolean>;
  readonly status: Map<string, boolean>;
}

export interface TemplateSet {
  render(name: string, context: object, used: UsedSymbols): string;
}

const NOTHING = 'nothing';

/** Compiles a template when it is first used; each is a partial that the others can call by its path. */
export function createTemplateSet(texts: ReadonlyMap<string, string>): TemplateSet {
  const compiled = new Map<string, Render<UsedSymbols>>([[NOTHING, () => {}]]);
  const find = (name: string): Render<UsedSymbols> => {
    const known = compiled.get(name);
    if (known !== undefined) return known;
    const text = texts.get(name);
    if (text === undefined) throw new Error(`there is no template ${name}`);
    const template = compileTemplate(text, environment);
    compiled.set(name, template);
    return template;
  };
  const environment = { helpers: createHelpers((name) => texts.has(name)), blocks: BLOCKS, findPartial: find };
  return {
    render(name, value, data) {
      const out: string[] = [];
      find(name)(value, null, out, data);
      return out.join('');
    },
  };
}

/** What the build keeps of templates that ship: the program of each. */
export function writePrograms(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const words = { helpers: createHelpers(() => false), blocks: BLOCKS };
  return new Map([...texts.values()].map((text) => [text, writeProgram(text, words)]));
}

const BLOCKS = { fit: fitLine };

function createHelpers(has: (name: string) => boolean): TemplateEnvironment<UsedSymbols>['helpers'] {
  return {
    use: (used, name) => note(used.support, String(name), false),
    useType: (used, name) => note(used.support, String(name), true),
    useStatus: (used, name) => note(used.status, String(name), false),
    is: (_, left, right) => left === right,
    part: createPartHelper(has),
  };
}

function note(symbols: Map<string, boolean>, name: string, isTypeOnly: boolean): string {
  symbols.set(name, isTypeOnly && symbols.get(name) !== false);
  return name;
}

/** `{{> (part 'argument' kind)}}`: the template for a kind, named in kebab case, or nothing. */
function createPartHelper(
  has: (name: string) => boolean,
): (used: UsedSymbols, folder: unknown, kind: unknown) => string {
  const known = new Map<unknown, string>();
  return (_, folder, kind) => {
    const key = `${folder}/${kind}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const name = `${folder}/${String(kind).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    const part = has(name) ? name : NOTHING;
    known.set(key, part);
    return part;
  };
}
