import type { TestEvent } from 'node:test/reporters';

/** One line of JSON for each finished case, its name after the names of the groups around it. */
export default async function* reportCases(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const names: string[] = [];
  for await (const event of source) {
    if (event.type === 'test:start') {
      names.length = event.data.nesting;
      names.push(event.data.name);
    }
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const { details, nesting, name, skip } = event.data;
    if (details.type === 'suite' && event.type === 'test:pass') continue;
    const error = event.type === 'test:fail' ? describeError(event.data.details.error) : null;
    yield `${JSON.stringify({ name: [...names.slice(0, nesting), name].join(' > '), error, isSkipped: skip !== undefined, reason: typeof skip === 'string' ? skip : null })}\n`;
  }
}

/** node:test wraps what the case threw; a suite that fails only because a case did repeats nothing. */
function describeError(error: Error): string {
  const { cause } = error;
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause ?? error.message);
}
