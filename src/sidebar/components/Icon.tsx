/** The few marks that stand beside words; each is decoration, so the words must say it all. */

const PATHS = {
  back: 'M13 8H3M7.5 3.5 3 8l4.5 4.5',
  forward: 'M6 3.5 10.5 8 6 12.5',
  up: 'M8 13V3M3.5 7.5 8 3l4.5 4.5',
  down: 'M8 3v10M3.5 8.5 8 13l4.5-4.5',
  remove: 'M3 4.5h10M6 4.5V3h4v1.5M4.5 4.5 5 13h6l.5-8.5',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.3 10.3 14 14',
  good: 'M3 8.5 6.5 12 13 4.5',
  warning: 'M8 2 1.5 13.5h13L8 2ZM8 6.5v3M8 11.4v.6',
  note: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 7.5V11M8 5v.5',
  more: 'M8 3.2v.1M8 8v.1M8 12.8v.1',
  busy: 'M8 2a6 6 0 1 0 6 6',
} as const;

export type IconName = keyof typeof PATHS;

/** Marks that point along the line are mirrored where one reads from the right. */
const TURNING: readonly IconName[] = ['back', 'forward'];

export function Icon({ name }: { readonly name: IconName }) {
  const looks = TURNING.includes(name) ? 'turning' : name === 'busy' ? 'turning-round' : undefined;
  return (
    <svg class={looks} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
