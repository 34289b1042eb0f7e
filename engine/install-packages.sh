#!/bin/sh
# Installs system packages: install-packages.sh PACKAGE...
# Run by root. A service that a package brings (redis-server has one) is not started: the hub starts its own.
set -eu
export DEBIAN_FRONTEND=noninteractive

policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  printf '#!/bin/sh\nexit 101\n' >"$policy"
  chmod 755 "$policy"
  trap 'rm -f "$policy"' EXIT INT TERM HUP
fi

apt-get update
apt-get install --yes --no-install-recommends "$@"
