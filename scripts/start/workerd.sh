#!/bin/sh
# Miniflare runs this in place of workerd, so that the watchdog learns which process it is: exec keeps the number.
echo $$ > "$BAODONG_WORKERD_PID"
exec "$BAODONG_WORKERD" "$@"
