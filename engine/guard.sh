#!/bin/sh
# Runs one child and never outlives its starter: guard.sh GRACE_SECONDS PID_FILE COMMAND [ARGUMENT...]
# Standard input is a pipe held open by the starter. When it closes, for whatever reason (a SIGKILL included), the child
# gets SIGTERM and, GRACE_SECONDS later, SIGKILL. The guard ends with the child's own exit code.
grace=$1 pid_file=$2
shift 2
exec 9<&0

"$@" </dev/null 9<&- &
child=$!
echo "$child" >"$pid_file"
trap 'kill -TERM "$child" 2>/dev/null' TERM INT HUP

(
  trap '' TERM INT HUP
  while read -r _; do :; done <&9
  kill -TERM "$child" 2>/dev/null
  left=$((grace * 10))
  while [ "$left" -gt 0 ] && kill -0 "$child" 2>/dev/null; do
    sleep 0.1
    left=$((left - 1))
  done
  kill -KILL "$child" 2>/dev/null
) &
watcher=$!
exec 9<&-

# A trapped signal ends `wait` early, so wait until the child is really gone.
wait "$child"
code=$?
while kill -0 "$child" 2>/dev/null; do
  wait "$child"
  code=$?
done
# The child's number may soon be someone else's: nobody may signal it any more.
kill -KILL "$watcher" 2>/dev/null
exit "$code"
