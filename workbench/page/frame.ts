/** Puts the parts of the page together: strip, title row, and the grid with the sidebar beside it. */
import { createMenuBar, type TopMenu } from './chrome/menuBar';
import { createProgressBar, type ProgressBar } from './chrome/progressBar';
import { createSidebarPanel, type SidebarOptions, type SidebarPanel } from './chrome/sidebarPanel';
import { createStrip, type Strip, type StripActions } from './chrome/strip';
import { createTitleRow, type TitleRow } from './chrome/titleRow';
import { createToasts, type Toast } from './chrome/toasts';
import { element } from './dom';

export interface Frame {
  readonly gridContainer: HTMLElement;
  readonly strip: Strip;
  readonly titleRow: TitleRow;
  readonly sidebar: SidebarPanel;
  readonly progress: ProgressBar;
  showMenus(menus: readonly TopMenu[]): void;
  toast(toast: Toast): void;
}

export interface FrameActions {
  readonly strip: StripActions;
  readonly sidebar: SidebarOptions;
  readonly rename: (name: string) => void;
}

export function buildFrame(root: HTMLElement, actions: FrameActions): Frame {
  const strip = createStrip(actions.strip);
  const menuBar = createMenuBar();
  const titleRow = createTitleRow(menuBar.root, actions.rename);
  const gridContainer = element('div', { class: 'grid-frame' });
  const middle = element('main', { class: 'middle' }, gridContainer);
  const sidebar = createSidebarPanel({
    ...actions.sidebar,
    onToggle: (isOpen) => {
      middle.classList.toggle('with-sidebar', isOpen);
      actions.sidebar.onToggle(isOpen);
    },
  });
  middle.append(sidebar.root);
  const toasts = createToasts();
  const progress = createProgressBar();
  root.replaceChildren(strip.root, titleRow.root, middle, toasts.root, progress.root);
  return {
    gridContainer,
    strip,
    titleRow,
    sidebar,
    progress,
    showMenus: (menus) => menuBar.show(menus),
    toast: (toast) => toasts.show(toast),
  };
}
