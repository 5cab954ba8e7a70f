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
    if (details.type === 'suite' && (event.type === 'test:pass' || isOfItsCases(event.data.details.error))) continue;
    const error = event.type === 'test:fail' ? describeError(event.data.details.error) : null;
    yield `${JSON.stringify({ name: [...names.slice(0, nesting), name].join(' > '), error, isSkipped: skip !== undefined, reason: typeof skip === 'string' ? skip : null })}\n`;
  }
}

/** A group that fails only because one of its cases did says nothing new. */
function isOfItsCases(error: Error): boolean {
  return 'failureType' in error && error.failureType === 'subtestsFailed';
}

/** node:test wraps what the case threw. */
function describeError(error: Error): string {
  const { cause } = error;
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause ?? error.message);
}
