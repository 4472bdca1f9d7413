#!/bin/sh
# Its standard input comes from the runner, which writes nothing: it ends when the runner does, however that comes.
# The workerd that is left then, if any, would keep the port and the database.
read -r _
read -r pid < "$WORKERD_PID_FILE" || exit 0
case "$(cat "/proc/$pid/comm" || ps -o comm= -p "$pid")" in
  *workerd*) kill -9 "$pid" ;;
esac
