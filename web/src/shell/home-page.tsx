import { Navigate } from '@tanstack/react-router';
import { homeOf, useMe } from '../hub/me.ts';
import { Loading } from './notice.tsx';

/** Leads everyone to the page their work is done on. */
export function HomePage() {
  const me = useMe();
  return me === undefined ? <Loading /> : <Navigate to={homeOf(me)} replace />;
}
