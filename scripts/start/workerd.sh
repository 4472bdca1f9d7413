#!/bin/sh
# Miniflare runs this in place of workerd, so that the watchdog learns which process it is: exec keeps the number.
# Ctrl-C reaches every process of a terminal, and the runner is to stop first: what is ignored here stays so.
trap '' INT HUP TERM
echo $$ > "$WORKERD_PID_FILE"
exec "$WORKERD_BINARY" "$@"
