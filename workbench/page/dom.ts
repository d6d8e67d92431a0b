/** Builds elements in one expression each; texts go in as text, never as HTML. */

type Attributes = Readonly<Record<string, string | number | boolean>>;

/**
 * A new element.
 *
 * @param attributes `true` sets a bare attribute, `false` leaves it out
 * @example element('button', { type: 'button', class: 'quiet' }, 'Undo')
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(key, value === true ? '' : String(value));
  }
  made.append(...children);
  return made;
}

/** Lets the browser paint before the next piece of long work. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    // A hidden tab gets no animation frame; the timer then lets the work go on.
    const timer = setTimeout(() => channel.port2.postMessage(null), 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      channel.port2.postMessage(null);
    });
  });
}
