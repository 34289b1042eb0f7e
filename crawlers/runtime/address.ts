import { BlockList, isIP } from 'node:net';

/** What an address that must not be connected to is. */
export type AddressKind =
  | 'unspecified'
  | 'loopback'
  | 'private'
  | 'link-local'
  | 'metadata'
  | 'shared'
  | 'multicast'
  | 'documentation'
  | 'benchmarking'
  | 'embedded'
  | 'reserved';

type Range = readonly [kind: AddressKind, network: string, prefix: number];

/**
 * IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890 and its updates), and the metadata services of large
 * clouds. The first range that holds an address names it, so single addresses stand before their networks.
 */
const ranges: readonly Range[] = [
  ['metadata', '169.254.169.254', 32],
  ['metadata', '169.254.170.2', 32],
  ['metadata', '169.254.170.23', 32],
  ['metadata', '100.100.100.200', 32],
  ['metadata', '168.63.129.16', 32],
  ['metadata', '192.0.0.192', 32],
  ['unspecified', '0.0.0.0', 8],
  ['loopback', '127.0.0.0', 8],
  ['private', '10.0.0.0', 8],
  ['private', '172.16.0.0', 12],
  ['private', '192.168.0.0', 16],
  ['link-local', '169.254.0.0', 16],
  ['shared', '100.64.0.0', 10],
  ['benchmarking', '198.18.0.0', 15],
  ['documentation', '192.0.2.0', 24],
  ['documentation', '198.51.100.0', 24],
  ['documentation', '203.0.113.0', 24],
  ['reserved', '192.0.0.0', 24],
  ['reserved', '192.31.196.0', 24],
  ['reserved', '192.52.193.0', 24],
  ['reserved', '192.88.99.0', 24],
  ['reserved', '192.175.48.0', 24],
  ['multicast', '224.0.0.0', 4],
  ['reserved', '240.0.0.0', 4],
  ['metadata', 'fd00:ec2::254', 128],
  ['metadata', 'fd00:ec2::23', 128],
  ['metadata', 'fd20:ce::254', 128],
  ['metadata', 'fe80::a9fe:a9fe', 128],
  ['unspecified', '::', 128],
  ['loopback', '::1', 128],
  ['embedded', '::ffff:0:0:0', 96],
  ['embedded', '64:ff9b::', 96],
  ['embedded', '64:ff9b:1::', 48],
  ['embedded', '2001::', 32],
  ['embedded', '2002::', 16],
  ['embedded', '::', 96],
  ['documentation', '2001:db8::', 32],
  ['documentation', '3fff::', 20],
  ['benchmarking', '2001:2::', 48],
  ['reserved', '2001::', 23],
  ['reserved', '2620:4f:8000::', 48],
  ['private', 'fc00::', 7],
  ['link-local', 'fe80::', 10],
  ['private', 'fec0::', 10],
  ['multicast', 'ff00::', 8],
];

/** The one part of IPv6 that is given out for the open net (RFC 4291; IANA, IPv6 Global Unicast Address Space). */
const globalUnicast = listOf([['2000::', 3]]);
/** ::ffff:0:0/96 as WHATWG URL writes it. */
const mapped = /^::ffff:[0-9a-f]{1,4}:[0-9a-f]{1,4}$/;
const kinds = ranges.map(([kind, network, prefix]) => ({
  kind,
  v6: isIP(network) === 6,
  list: listOf([[network, prefix]]),
}));

/** Returns why an address must not be connected to, or undefined for one of the open net. Text that is no address is `reserved`. */
export function kindOfAddress(address: string): AddressKind | undefined {
  const version = isIP(address);
  if (version === 0 || address.includes('%')) return 'reserved';
  // The lists of node:net take a mapped address for the IPv4 address inside, and it must be refused for what it is.
  if (isMapped(address)) return 'embedded';
  const family = version === 6 ? 'ipv6' : 'ipv4';
  const found = kinds.find(({ v6, list }) => v6 === (version === 6) && list.check(address, family));
  if (found !== undefined) return found.kind;
  return version === 4 || globalUnicast.check(address, 'ipv6') ? undefined : 'reserved';
}

/** Returns a test for addresses within some networks (`10.0.0.0/8`, `::1`). Expects entries that `isNetwork` takes. */
export function openNetworks(networks: readonly string[]): (address: string) => boolean {
  const list = listOf(networks.map((text) => splitNetwork(text)));
  return (address) => {
    const version = isIP(address);
    if (version === 0 || address.includes('%') || isMapped(address)) return false;
    return list.check(address, version === 6 ? 'ipv6' : 'ipv4');
  };
}

/** True for an address or a network in CIDR notation (RFC 4632, RFC 4291). */
export function isNetwork(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0 || address.includes('%')) return false;
  if (prefix === undefined) return true;
  return /^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 6 ? 128 : 32);
}

/** True for a network, or a single address, that is all loopback. */
export function isLoopbackNetwork(text: string): boolean {
  const [address, prefix] = splitNetwork(text);
  return kindOfAddress(address) === 'loopback' && (isIP(address) === 6 ? prefix === 128 : prefix >= 8);
}

/** WHATWG URL has one way to write an address, `node:net` takes many. */
function isMapped(address: string): boolean {
  return isIP(address) === 6 && mapped.test(new URL(`http://[${address}]/`).hostname.slice(1, -1));
}

function splitNetwork(text: string): [address: string, prefix: number] {
  const [address = '', prefix] = text.split('/');
  return [address, prefix === undefined ? (isIP(address) === 6 ? 128 : 32) : Number(prefix)];
}

function listOf(networks: readonly (readonly [address: string, prefix: number])[]): BlockList {
  const list = new BlockList();
  for (const [address, prefix] of networks) list.addSubnet(address, prefix, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  return list;
}
