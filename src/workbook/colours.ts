/** The colours of charts and tabs: the same side always has the same one, readable by the colour-blind. */
export const COLOURS = {
  marketing: '#1967D2',
  sales: '#E8710A',
  /** Sales' orange, dark enough to be read as text. */
  salesText: '#B35300',
  goal: '#3C4043',
  ink: '#3C4043',
  quiet: '#5F6368',
  good: '#188038',
  warning: '#B06000',
  bad: '#C5221F',
  /** As the sheet shows links. */
  link: '#1155CC',
  /** Shades what may be changed. */
  input: '#E8F0FE',
  surface: '#F8F9FA',
} as const;
