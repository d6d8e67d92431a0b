/** The pages of the sidebar. There is no address bar, so a route is plain state. */

export type Route =
  | { readonly page: 'today' }
  | { readonly page: 'agreement' }
  | { readonly page: 'section'; readonly section: string; readonly term: string | null }
  | { readonly page: 'leadLog' }
  | { readonly page: 'refresh' }
  | { readonly page: 'formulas' }
  | { readonly page: 'language' };

/** Where the back arrow leads. */
export const routeAbove = (route: Route): Route | null => {
  if (route.page === 'today') return null;
  return route.page === 'section' ? { page: 'agreement' } : { page: 'today' };
};
