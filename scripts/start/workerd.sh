#!/bin/sh
# Miniflare runs this in place of workerd, so that the watchdog learns which process it is: exec keeps the number.
echo $$ > "$WORKERD_PID_FILE"
exec "$WORKERD_BINARY" "$@"
