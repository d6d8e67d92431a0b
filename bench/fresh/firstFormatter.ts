/** What the first `Intl` formatter of a process costs by itself; prints JSON. */
const started = performance.now();
new Intl.DateTimeFormat('en-US', { timeZone: 'Europe/Warsaw', hour: 'numeric' }).formatToParts(0);
console.log(JSON.stringify({ milliseconds: performance.now() - started, intlCalls: 1 }));
