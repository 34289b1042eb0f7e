import { createLazyRoute } from '@tanstack/react-router';
import { NetworkPage } from './network-page.tsx';

/** The network page as a part of its own: whoever never opens it never loads what draws it. */
export const networkRoute = createLazyRoute('/network/$id')({ component: NetworkPage });
