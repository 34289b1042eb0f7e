import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { EntityPage } from './entity/entity-page.tsx';
import { FeedsPage } from './feeds/feeds-page.tsx';
import { FindingPage } from './orders/finding-page.tsx';
import { OrderPage } from './orders/order-page.tsx';
import { OrdersPage } from './orders/orders-page.tsx';
import { PartnerAdminPage } from './partner-admin/partner-admin-page.tsx';
import { AskPage } from './partners/ask-page.tsx';
import { RecordPage } from './record/record-page.tsx';
import { PolicyPage } from './release-policy/policy-page.tsx';
import { ReleasesPage } from './releases/releases-page.tsx';
import { ReportPage } from './reports/report-page.tsx';
import { ReportsPage } from './reports/reports-page.tsx';
import { SearchPage } from './search/search-page.tsx';
import { HomePage } from './shell/home-page.tsx';
import { MissingPage } from './shell/missing-page.tsx';
import { Shell } from './shell/shell.tsx';
import { SourcesPage } from './sources/sources-page.tsx';
import { readWorklistSearch } from './worklist/view.ts';
import { WorklistPage } from './worklist/worklist-page.tsx';

const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

const root = createRootRoute({ component: Shell, notFoundComponent: MissingPage });
const under = { getParentRoute: () => root } as const;

const home = createRoute({ ...under, path: '/', component: HomePage });
const signIn = createRoute({ ...under, path: '/sign-in', component: HomePage });
const worklist = createRoute({
  ...under,
  path: '/worklist',
  component: WorklistPage,
  validateSearch: readWorklistSearch,
});
const entity = createRoute({ ...under, path: '/entity/$id', component: EntityPage });
const record = createRoute({
  ...under,
  path: '/record/$id',
  component: RecordPage,
  validateSearch: (search: Record<string, unknown>) => ({ at: text(search['at']) }),
});
const network = createRoute({
  ...under,
  path: '/network/$id',
}).lazy(() => import('./network/network-route.tsx').then(({ networkRoute }) => networkRoute));
const search = createRoute({
  ...under,
  path: '/search',
  component: SearchPage,
  validateSearch: (given: Record<string, unknown>) => ({ q: text(given['q']) }),
});
const orders = createRoute({ ...under, path: '/orders', component: OrdersPage });
const order = createRoute({ ...under, path: '/orders/$id', component: OrderPage });
const finding = createRoute({ ...under, path: '/finding', component: FindingPage });
const reports = createRoute({ ...under, path: '/reports', component: ReportsPage });
const report = createRoute({ ...under, path: '/report', component: ReportPage });
const feeds = createRoute({ ...under, path: '/feeds', component: FeedsPage });
const partners = createRoute({ ...under, path: '/partners', component: AskPage });
const partnerAdmin = createRoute({ ...under, path: '/partner-admin', component: PartnerAdminPage });
const releases = createRoute({ ...under, path: '/releases', component: ReleasesPage });
const releasePolicy = createRoute({ ...under, path: '/release-policy', component: PolicyPage });
const sources = createRoute({ ...under, path: '/sources', component: SourcesPage });

/** Every page of the console by its address. */
export const router = createRouter({
  routeTree: root.addChildren([
    home,
    signIn,
    worklist,
    entity,
    record,
    network,
    search,
    orders,
    order,
    finding,
    reports,
    report,
    feeds,
    sources,
    partners,
    partnerAdmin,
    releases,
    releasePolicy,
  ]),
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
