import type { MarkdownIt } from 'markdown-it';
import type { Diagnostic, Result } from '../diagnostics.js';
import type { ApiModel } from '../model/api-model.js';
import { nearestName } from '../nearest-name.js';
import { type Overlay, type OverlayPart, parseOverlay } from './overlay.js';
import type { OverlayFile } from './overlay-files.js';
import { selectConstants } from './value-sets.js';

/** Reads the overlays and says which names and parameters they speak of that are not there. */
export function checkOverlays(
  markdown: MarkdownIt,
  files: readonly OverlayFile[],
  model: ApiModel,
): Result<ReadonlyMap<string, Overlay>> {
  const overlays = new Map<string, Overlay>();
  const diagnostics: Diagnostic[] = [];
  const parameters = indexParameters(model);
  for (const { file, text, isShipped } of files) {
    const overlay = parseOverlay(markdown, file, text);
    if (overlay === null) {
      diagnostics.push(finding('NTB2501', file, 1, 'this overlay does not begin with the name of a declaration'));
    } else if (!parameters.has(overlay.subject)) {
      if (!isShipped) diagnostics.push(unknownSubject(overlay, [...parameters.keys()]));
    } else if (!overlays.has(overlay.subject)) {
      overlays.set(overlay.subject, overlay);
      diagnostics.push(...checkParameters(overlay, parameters.get(overlay.subject) ?? []));
      diagnostics.push(...checkValues(overlay, model));
    }
  }
  return { value: overlays, diagnostics };
}

/** Everything that has a page of its own, with the names of its parameters. */
function indexParameters(model: ApiModel): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, readonly string[]>();
  for (const { name, callback } of model.typedefs.values()) {
    index.set(
      name,
      (callback?.parameters ?? []).map((parameter) => parameter.name),
    );
  }
  for (const { key, typedefs } of [...model.records.values(), ...model.enums.values()]) {
    index.set(typedefs[0] ?? key, []);
  }
  for (const fn of model.functions) {
    const names = fn.parameters.map((parameter) => parameter.name);
    index.set(fn.name, names);
  }
  return index;
}

function unknownSubject({ subject, file, line }: Overlay, names: readonly string[]): Diagnostic {
  const near = nearestName(subject, names);
  const message = `this overlay is for \`${subject}\`, which no header declares`;
  return { ...finding('NTB2502', file, line, message), ...(near !== null && { hint: `did you mean \`${near}\`?` }) };
}

function checkParameters({ subject, file, parameters }: Overlay, names: readonly string[]): readonly Diagnostic[] {
  return [...parameters].flatMap(([name, { line }]) => {
    if (names.includes(name)) return [];
    const near = nearestName(name, names);
    const message = `\`${subject}\` has no parameter \`${name}\``;
    return [
      { ...finding('NTB2503', file, line, message), ...(near !== null && { hint: `did you mean \`${near}\`?` }) },
    ];
  });
}

function checkValues({ file, parameters }: Overlay, model: ApiModel): readonly Diagnostic[] {
  return [...parameters.values()].flatMap(({ values, line }: OverlayPart) =>
    values.flatMap((glob) =>
      selectConstants(model, [glob]).length > 0
        ? []
        : [finding('NTB2504', file, line, `no constant is named \`${glob}\``)],
    ),
  );
}

function finding(code: `NTB${number}`, file: string, line: number, message: string): Diagnostic {
  return { code, severity: 'warning', message, range: { file, start: 0, end: 0, line, column: 1 } };
}
