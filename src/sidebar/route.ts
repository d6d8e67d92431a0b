/** The pages of the sidebar. There is no address bar, so a route is plain state. */

export type Route =
  | { readonly page: 'today' }
  | { readonly page: 'agreement' }
  | { readonly page: 'section'; readonly section: string; readonly term: string | null }
  | { readonly page: 'versions' }
  | { readonly page: 'version'; readonly number: number }
  /** `null`: the working copy. */
  | { readonly page: 'comparison'; readonly from: number | null; readonly to: number | null }
  | { readonly page: 'signing' }
  | { readonly page: 'proposals' }
  | { readonly page: 'leadLog' }
  | { readonly page: 'refresh' }
  | { readonly page: 'formulas' }
  | { readonly page: 'formula'; readonly formula: string }
  | { readonly page: 'language' }
  | { readonly page: 'removal' };

/** Where the back arrow leads. */
export const routeAbove = (
  route: Route,
): (Route & { readonly page: 'today' | 'agreement' | 'formulas' | 'versions' }) | null => {
  if (route.page === 'today') return null;
  if (route.page === 'section') return { page: 'agreement' };
  if (['version', 'comparison', 'signing', 'proposals'].includes(route.page)) return { page: 'versions' };
  return route.page === 'formula' ? { page: 'formulas' } : { page: 'today' };
};
